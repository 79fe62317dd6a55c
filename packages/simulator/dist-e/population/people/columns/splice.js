import { InvariantError } from "@tierpolicy/engine";
import { codesFor, firstRows, gathered } from "./stored.js";
/**
 * The column with other values in some rows. What is given is no longer to be used: its memory may be that of the result.
 *
 * @param rows each of them once
 * @param by a column of as many rows, of the same fact
 */
export const spliced = (stored, rows, by) => {
    // of what nobody looks at, all have the same
    if (rows.length === 0 || stored.kind === "constant" || by.kind === "constant")
        return stored;
    switch (by.kind) {
        case "numbers":
            if (stored.kind !== "numbers")
                break;
            return splicedNumbers(stored.values, rows, by.values);
        case "coded":
            if (stored.kind !== "coded")
                break;
            return splicedCodes(stored, rows, by);
        case "object":
            if (stored.kind !== "object")
                break;
            return {
                kind: "object",
                properties: new Map([...stored.properties].map(([name, one]) => [name, spliced(one, rows, by.properties.get(name) ?? one)])),
            };
        case "lists":
            if (stored.kind !== "lists")
                break;
            return splicedLists(stored, rows, by);
    }
    throw new InvariantError(`a column of ${stored.kind} cannot take rows of one of ${by.kind}`);
};
const splicedNumbers = (values, rows, by) => {
    const wide = values instanceof Int32Array && by instanceof Float64Array ? Float64Array.from(values) : values;
    for (let i = 0; i < rows.length; i++)
        wide[rows[i]] = by[i];
    return { kind: "numbers", values: wide };
};
/** In one dictionary: what the first has, then what only the other has. */
const inOneDictionary = (one, other) => {
    if (one.dictionary === other.dictionary)
        return [one.codes, other.codes, one.dictionary];
    const places = new Map(one.dictionary.map((text, place) => [text, place]));
    for (const text of other.dictionary)
        if (!places.has(text))
            places.set(text, places.size);
    const codes = places.size > one.dictionary.length ? codesFor(places.size, one.codes.length) : one.codes;
    if (codes !== one.codes)
        codes.set(one.codes);
    const moved = other.dictionary.map((text) => places.get(text));
    const otherCodes = codesFor(places.size, other.codes.length);
    for (let i = 0; i < other.codes.length; i++)
        otherCodes[i] = moved[other.codes[i]];
    return [codes, otherCodes, [...places.keys()]];
};
const splicedCodes = (stored, rows, by) => {
    const [codes, others, dictionary] = inOneDictionary(stored, by);
    for (let i = 0; i < rows.length; i++)
        codes[rows[i]] = others[i];
    return { kind: "coded", codes, dictionary };
};
/** Puts the lists one after the other, and takes each row from where it is. */
const splicedLists = (stored, rows, by) => {
    const size = stored.offsets.length - 1;
    const sources = firstRows(size);
    for (let i = 0; i < rows.length; i++)
        sources[rows[i]] = size + i;
    const moved = stored.offsets[size];
    const offsets = new Uint32Array(size + by.offsets.length);
    offsets.set(stored.offsets);
    for (let i = 1; i < by.offsets.length; i++)
        offsets[size + i] = moved + by.offsets[i];
    return gathered({ kind: "lists", offsets, elements: appended(stored.elements, by.elements) }, sources);
};
const appended = (one, other) => {
    if (one.kind === "numbers" && other.kind === "numbers") {
        const isWide = one.values instanceof Float64Array || other.values instanceof Float64Array;
        const room = (length) => one.values instanceof Uint8Array ? new Uint8Array(length) : isWide ? new Float64Array(length) : new Int32Array(length);
        return { kind: "numbers", values: joined(room(one.values.length + other.values.length), one.values, other.values) };
    }
    if (one.kind === "coded" && other.kind === "coded") {
        const [codes, others, dictionary] = inOneDictionary(one, other);
        return { kind: "coded", codes: joined(codesFor(dictionary.length, codes.length + others.length), codes, others), dictionary };
    }
    throw new InvariantError(`elements of ${one.kind} cannot be followed by elements of ${other.kind}`);
};
const joined = (into, one, other) => {
    into.set(one);
    into.set(other, one.length);
    return into;
};
//# sourceMappingURL=splice.js.map