import { bitsOf, streamOf, uniformOf } from "../../chance/draws.js";
import { codesFor } from "../columns/stored.js";
import { orderedRegions } from "../regions/ordered-regions.js";
import { placeOf } from "./scene.js";
export const scalarDraw = (scene, name, type, looked) => {
    const stream = streamOf(scene.seed, `fact ${name}`);
    switch (type.kind) {
        case "boolean":
            return (rows, attempt) => {
                const values = new Uint8Array(rows.length);
                const place = placeOf(attempt);
                for (let i = 0; i < rows.length; i++)
                    values[i] = bitsOf(stream, rows[i], place) >>> 31;
                return { kind: "numbers", values };
            };
        case "enum":
        case "string": {
            const dictionary = textsOf(type, looked);
            return (rows, attempt) => {
                const codes = codesFor(dictionary.length, rows.length);
                const place = placeOf(attempt);
                const count = dictionary.length;
                for (let i = 0; i < rows.length; i++)
                    codes[i] = uniformOf(stream, rows[i], place) * count;
                return { kind: "coded", codes, dictionary };
            };
        }
        default: {
            const regions = orderedRegions(type, looked.cuts, scene.start);
            const valueIn = placerOf(type, regions, looked);
            const count = regions.length;
            return (rows, attempt) => {
                const values = numbersFor(type, regions, rows.length);
                const place = placeOf(attempt);
                for (let i = 0; i < rows.length; i++) {
                    const chance = uniformOf(stream, rows[i], place) * count;
                    const region = chance | 0;
                    values[i] = valueIn(region, chance - region);
                }
                return { kind: "numbers", values };
            };
        }
    }
};
/** The values of an enum; of a string, what it is compared with and something else. */
export const textsOf = (type, { texts, isTied }) => type.kind === "enum" ? type.values : [...texts, ...(isTied ? FRESH : FRESH.slice(0, 1)).map((word) => fresh(word, texts))];
/** Strings that no policy mentions; two, where they may be the same or not. */
const FRESH = ["something else", "another thing"];
const fresh = (word, mentioned) => (mentioned.has(word) ? fresh(`${word} again`, mentioned) : word);
/** The narrowest array that holds the values of all regions. */
export const numbersFor = ({ kind }, regions, length) => {
    const isSmall = (region) => Math.abs(region.least) < 2 ** 31 && Math.abs(region.greatest) < 2 ** 31;
    return kind !== "number" && kind !== "date-time" && regions.every(isSmall) ? new Int32Array(length) : new Float64Array(length);
};
/** Of each region so many values, evenly spread, where it matters that two facts are the same: of all values, none would ever be. */
const MATCHED = 8;
/**
 * The value at a place of a region.
 *
 * @returns of the region's number and a place in it, from 0 to less than 1
 */
export const placerOf = ({ kind }, regions, { isMatched }) => {
    const least = Float64Array.from(regions, (region) => region.least);
    const greatest = Float64Array.from(regions, (region) => region.greatest);
    const isWhole = kind !== "number";
    const placed = (region, place) => {
        const from = least[region];
        const to = greatest[region];
        if (isWhole)
            return Math.min(to, from + Math.floor(place * (to - from + 1)));
        // not from + place * (to - from), which can be beyond all numbers
        return Math.min(to, Math.max(from, from * (1 - place) + to * place));
    };
    return isMatched ? (region, place) => placed(region, Math.floor(place * MATCHED) / MATCHED) : placed;
};
//# sourceMappingURL=scalar-draw.js.map