import { numberOf } from "../calendar.js";
import { codesFor } from "./stored.js";
/** A builder of values in their canonical form. */
export const builderOf = (type) => {
    switch (type.kind) {
        case "object": {
            const builders = [...type.properties].map(([name, property]) => [name, builderOf(property.type)]);
            return {
                add: (value) => {
                    for (const [name, builder] of builders)
                        builder.add(value[name]);
                },
                done: () => ({ kind: "object", properties: new Map(builders.map(([name, builder]) => [name, builder.done()])) }),
            };
        }
        case "array": {
            const elements = builderOf(type.items);
            const offsets = [0];
            return {
                add: (value) => {
                    const list = value;
                    for (const element of list)
                        elements.add(element);
                    offsets.push(offsets.at(-1) + list.length);
                },
                done: () => ({ kind: "lists", offsets: Uint32Array.from(offsets), elements: elements.done() }),
            };
        }
        case "enum":
        case "string":
            return textBuilder(type.kind === "enum" ? type.values : []);
        default: {
            const numbers = [];
            return {
                add: (value) => numbers.push(numberOf(type, value)),
                done: () => ({ kind: "numbers", values: numbersOf(type, numbers) }),
            };
        }
    }
};
const numbersOf = ({ kind }, numbers) => kind === "boolean" ? Uint8Array.from(numbers) : kind === "date" ? Int32Array.from(numbers) : Float64Array.from(numbers);
const textBuilder = (known) => {
    const places = new Map(known.map((text, place) => [text, place]));
    const codes = [];
    return {
        add: (value) => {
            const text = value;
            const place = places.get(text) ?? places.size;
            places.set(text, place);
            codes.push(place);
        },
        done: () => {
            const stored = codesFor(places.size, codes.length);
            stored.set(codes);
            return { kind: "coded", codes: stored, dictionary: [...places.keys()] };
        },
    };
};
/** The column of some values. */
export const storedOf = (type, values) => {
    const builder = builderOf(type);
    for (const value of values)
        builder.add(value);
    return builder.done();
};
//# sourceMappingURL=builder.js.map