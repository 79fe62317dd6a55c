/** The segments with members in a set of common customers. */
export const concernedIn = ({ space, before, after, common }, segments, set) => segments.flatMap((pair) => {
    const was = pair.before === undefined ? space.nobody : space.and(before.segment(pair.before), common);
    const is = pair.after === undefined ? space.nobody : space.and(after.segment(pair.after), common);
    // that somebody is in a segment that everybody is in says nothing
    if (was === common && is === common && !space.implies(common, set))
        return [];
    const [wasHit, isHit] = [space.and(was, set), space.and(is, set)];
    if (space.isEmpty(wasHit) && space.isEmpty(isHit))
        return [];
    const only = space.isEmpty(isHit) ? "before" : space.isEmpty(wasHit) ? "after" : undefined;
    const members = only === "before" ? was : is;
    return [
        {
            segment: pair.name,
            members: space.implies(members, set) ? "all" : "some",
            group: space.implies(set, members) ? "all" : "some",
            ...(only !== undefined && pair.before !== undefined && pair.after !== undefined && { only }),
        },
    ];
});
//# sourceMappingURL=concerned.js.map