import { quoteAll } from "@tierpolicy/schema";
/** Why no possible customer meets a condition, as a clause. */
export const emptinessOf = ({ policy, space, possible, segment }, condition) => {
    if (space.isEmpty(possible))
        return "the invariants rule out every customer";
    const empty = requiredSegments(condition).filter((id) => space.isEmpty(segment(id)));
    if (empty.length > 0)
        return `nobody is in ${quoteAll(empty, "or")}`;
    const described = space.of(condition);
    if (space.isEmpty(described))
        return "its conditions contradict each other";
    const place = policy.invariants.findIndex((invariant) => space.isEmpty(space.and(described, space.of(invariant))));
    return `${place < 0 ? "the invariants together rule" : `invariant ${place + 1} rules`} out everyone who meets its conditions`;
};
/** The segments that everyone who meets the condition is in, as it says itself. */
const requiredSegments = (condition) => {
    if (condition.kind === "segment")
        return [condition.segment];
    return condition.kind === "all" ? [...new Set(condition.of.flatMap(requiredSegments))] : [];
};
//# sourceMappingURL=emptiness.js.map