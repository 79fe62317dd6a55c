import { bitsOf, streamOf, uniformOf } from "../../chance/draws.js";
import { codesFor, likewise } from "../columns/stored.js";
import { orderedRegions } from "../regions/ordered-regions.js";
import { numbersFor, placerOf, textsOf } from "./scalar-draw.js";
import { placeOf } from "./scene.js";
/** Of so many regions a list may have any, each as likely as not; of more, at most so many drawn ones. */
const MOST_REGIONS = 16;
/** Of so many texts each is a region of its own. */
const MOST_TEXTS = 8;
/** Lists in which each region has an element, or has none, whatever the others have. */
export const listDraw = (scene, name, type, looked) => {
    const elements = elementsOf(scene, type, looked);
    const { regions, elementIn, room, stored } = elements;
    const has = streamOf(scene.seed, `fact ${name} has`);
    const where = streamOf(scene.seed, `fact ${name}`);
    const all = 2 ** Math.min(regions, MOST_REGIONS) - 1;
    return (rows, attempt) => {
        const place = placeOf(attempt);
        const offsets = new Uint32Array(rows.length + 1);
        let values = room(Math.ceil((rows.length * Math.min(regions, MOST_REGIONS)) / 2) + MOST_REGIONS);
        let next = 0;
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            if (next + MOST_REGIONS > values.length)
                values = grown(values);
            for (let left = bitsOf(has, row, place) & all; left !== 0; left &= left - 1) {
                const bit = 31 - Math.clz32(left & -left);
                const chance = uniformOf(where, row, place + bit);
                if (regions <= MOST_REGIONS)
                    values[next++] = elementIn(bit, chance);
                else {
                    const region = Math.floor(chance * regions);
                    values[next++] = elementIn(region, chance * regions - region);
                }
            }
            offsets[i + 1] = next;
        }
        return { kind: "lists", offsets, elements: stored(values.slice(0, next)) };
    };
};
const grown = (values) => {
    const larger = likewise(values, values.length * 2);
    larger.set(values);
    return larger;
};
const elementsOf = (scene, type, looked) => {
    switch (type.kind) {
        case "boolean":
            return {
                regions: 2,
                elementIn: (region) => region,
                room: (length) => new Uint8Array(length),
                stored: (values) => ({ kind: "numbers", values: values }),
            };
        case "enum":
        case "string": {
            const texts = textsOf(type, looked);
            const isOwn = (text) => texts.length <= MOST_TEXTS || looked.texts.has(text);
            const mentioned = texts.filter(isOwn);
            const others = texts.filter((text) => !isOwn(text));
            const dictionary = [...mentioned, ...others];
            return {
                regions: mentioned.length + Math.min(1, others.length),
                elementIn: (region, place) => (region < mentioned.length ? region : region + Math.floor(place * others.length)),
                room: (length) => codesFor(dictionary.length, length),
                stored: (codes) => ({ kind: "coded", codes: codes, dictionary }),
            };
        }
        default: {
            const regions = orderedRegions(type, looked.cuts, scene.start);
            return {
                regions: regions.length,
                elementIn: placerOf(type, regions, looked),
                room: (length) => numbersFor(type, regions, length),
                stored: (values) => ({ kind: "numbers", values: values }),
            };
        }
    }
};
//# sourceMappingURL=list-draw.js.map