import { quote } from "@tierpolicy/schema";
import { neverUsed } from "./never-used.js";
/** One question for each fact that nothing looks at; of an object of which something is looked at, for each such property. */
export const unusedFacts = ({ facts }, { leaves }) => [...facts].flatMap(([fact, { type }]) => unusedParts({ name: fact, type, pointer: `/facts/${fact}` }, leaves).map(({ name, pointer }) => neverUsed({ fact }, pointer, {
    message: `no condition looks at ${quote(name)}`,
    help: "remove it, or let a condition look at it",
})));
/** The largest parts of which nothing is looked at. */
const unusedParts = (part, leaves) => {
    const { name, type, pointer } = part;
    if (leaves.has(name))
        return [];
    const below = type.kind === "object" ? [...type.properties] : [];
    const parts = below.map(([id, property]) => ({ name: `${name}.${id}`, type: property.type, pointer: `${pointer}/properties/${id}` }));
    const unusedBelow = parts.flatMap((one) => unusedParts(one, leaves));
    const isWhollyUnused = unusedBelow.length === parts.length && unusedBelow.every((one, at) => one === parts[at]);
    return isWhollyUnused ? [part] : unusedBelow;
};
//# sourceMappingURL=unused-facts.js.map