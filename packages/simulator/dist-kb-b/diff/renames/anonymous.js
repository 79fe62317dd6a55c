/** The name of what is in question, wherever it stands. */
export const ITSELF = "(itself)";
/** The name of everything else that only one of the two policies has: it may have been renamed as well. */
const SOMETHING = "(something)";
/** The names in a policy that another policy has too; the others are hidden, so that two policies can be held against each other. */
export const sharedNames = (policy, other) => {
    const shared = (kind) => (id) => policy[kind].has(id) && other[kind].has(id) ? id : SOMETHING;
    const names = new Set(other.rules.map(({ name }) => name));
    return {
        fact: shared("facts"),
        service: shared("services"),
        channel: shared("channels"),
        segment: (id) => (other.segments.has(id) ? id : SOMETHING),
        rule: (name) => (names.has(name) ? name : SOMETHING),
    };
};
//# sourceMappingURL=anonymous.js.map