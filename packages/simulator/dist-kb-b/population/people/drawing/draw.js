import { leafName } from "../regions/looked-at.js";
import { listDraw } from "./list-draw.js";
import { scalarDraw } from "./scalar-draw.js";
const UNLOOKED = { cuts: [], texts: new Set(), isTied: false, isMatched: false };
/** How the values of a fact come about; where nobody compares it, it has its default. */
export const drawOf = (scene, fact, { type, default: given }, path = []) => {
    if (given !== undefined && !isLookedAt(scene, fact, type, path))
        return constantly(given);
    const name = leafName({ fact, path });
    const looked = scene.looked.get(name) ?? UNLOOKED;
    switch (type.kind) {
        case "object": {
            const draws = [...type.properties].map(([id, property]) => [id, drawOf(scene, fact, property, [...path, id])]);
            return (rows, attempt) => ({ kind: "object", properties: new Map(draws.map(([id, draw]) => [id, draw(rows, attempt)])) });
        }
        case "array":
            return scene.looked.has(name) ? listDraw(scene, name, type.items, looked) : constantly([]);
        default:
            return scalarDraw(scene, name, type, looked);
    }
};
const constantly = (constant) => () => ({ kind: "constant", constant });
const isLookedAt = (scene, fact, type, path) => type.kind === "object"
    ? [...type.properties].some(([id, property]) => isLookedAt(scene, fact, property.type, [...path, id]))
    : scene.looked.has(leafName({ fact, path }));
//# sourceMappingURL=draw.js.map