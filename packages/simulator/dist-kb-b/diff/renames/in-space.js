import { meaningOf } from "../groups/parts-of.js";
import { goneFrom, pairsBySignature } from "./pairing.js";
const NONE = new Map();
/**
 * Segments that have vanished, each with the new segment of the very same customers. Where a budget does not suffice to tell,
 * nothing is a rename.
 */
export const segmentRenames = ({ before, after, words }, space) => {
    const [vanished, added] = [goneFrom(before.segments.keys(), after.segments), goneFrom(after.segments.keys(), before.segments)];
    if (vanished.length === 0 || added.length === 0)
        return NONE;
    const found = space.ask(({ space, common, ...joint }) => {
        const members = (ids, side) => ids.map((id) => ({ id, signature: space.and(joint[side].segment(words[side].segment(id)), common) }));
        const somebody = ({ signature }) => !space.isEmpty(signature);
        return pairsBySignature(members(vanished, "before").filter(somebody), members(added, "after").filter(somebody));
    });
    return found.kind === "decided" ? found.answer : NONE;
};
/** Services that have vanished, each with the new service of the same class, standard and terms that is decided the same for everybody. */
export const serviceRenames = ({ before, after, vanished, added }, space) => {
    if (vanished.length === 0 || added.length === 0)
        return NONE;
    const found = space.ask((joint) => {
        const meanings = (policy, ids, side) => ids.flatMap((id) => {
            const meaning = meaningOf(joint, id, side);
            return meaning === NOTHING ? [] : [{ id, signature: `${classOf(policy.services.get(id))} ${meaning}` }];
        });
        return pairsBySignature(meanings(before, vanished, "before"), meanings(after, added, "after"));
    });
    return found.kind === "decided" ? found.answer : NONE;
};
/** Of a service that nobody is offered, nothing says which other it could be. */
const NOTHING = "[]";
const classOf = ({ need, control, standard, terms, title }) => JSON.stringify([need, control, standard, [...terms].sort(([a], [b]) => (a < b ? -1 : 1)), title]);
/** Every segment of either policy; those that have vanished come last. */
export const segmentPairs = ({ before, after, words }, renames) => {
    const old = new Map([...renames].map(([was, is]) => [is, was]));
    const pairs = [...after.segments.keys()].map((id) => {
        const was = old.get(id) ?? id;
        return { name: id, after: words.after.segment(id), ...(before.segments.has(was) && { before: words.before.segment(was) }) };
    });
    const vanished = [...before.segments.keys()].filter((id) => !renames.has(id) && !after.segments.has(id));
    return [...pairs, ...vanished.map((id) => ({ name: id, before: words.before.segment(id) }))];
};
//# sourceMappingURL=in-space.js.map