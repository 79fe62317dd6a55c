/** @param words what the facts of `before` are called in the joint space */
export const seenBy = (before, after, words, customer) => ({
    before: Object.fromEntries([...before.facts.keys()].map((id) => [id, customer[words.get(id) ?? id]])),
    after: Object.fromEntries([...after.facts.keys()].map((id) => [id, customer[id]])),
});
/** One object that both policies read as their customer; where there is none, two. */
export const exampleOf = ({ before, after }) => {
    const clashes = Object.keys(before).some((id) => Object.hasOwn(after, id) && JSON.stringify(before[id]) !== JSON.stringify(after[id]));
    if (clashes)
        return { customer: after, was: before };
    const gone = Object.entries(before).filter(([id]) => !Object.hasOwn(after, id));
    return { customer: Object.fromEntries([...Object.entries(after), ...gone]) };
};
//# sourceMappingURL=customers.js.map