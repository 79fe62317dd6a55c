export const oneSidedCustomers = (joint, segments) => ["before", "after"].flatMap((knownTo) => {
    const { space } = joint;
    const policy = joint[knownTo];
    const strangers = space.minus(policy.possible, joint[knownTo === "before" ? "after" : "before"].possible);
    if (space.isEmpty(strangers))
        return [];
    const served = [...policy.policy.services.keys()].map((id) => space.and(policy.offered(id), strangers));
    const losers = knownTo === "before" ? space.or(space.nobody, ...served) : space.nobody;
    const losesServices = !space.isEmpty(losers);
    return [
        {
            knownTo,
            losesServices,
            segments: segments.flatMap((pair) => {
                const id = pair[knownTo];
                return id === undefined || space.isEmpty(space.and(policy.segment(id), strangers)) ? [] : [pair.name];
            }),
            witness: space.witness(losesServices ? losers : strangers),
        },
    ];
});
//# sourceMappingURL=one-sided.js.map