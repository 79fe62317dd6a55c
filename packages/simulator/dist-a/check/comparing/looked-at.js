/** A fact, or `fact.property` of an object fact. */
const nameOf = ({ fact, path }) => [fact, ...path].join(".");
/** The facts, and the properties of facts, that a condition or a segment that it refers to looks at. */
const lookedAtBy = ({ segments }, condition) => {
    const names = new Set();
    const visited = new Set();
    const pending = [condition];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        switch (next.kind) {
            case "all":
            case "any":
                for (const below of next.of)
                    pending.push(below);
                break;
            case "not":
                pending.push(next.of);
                break;
            case "segment": {
                const segment = segments.get(next.segment);
                if (segment === undefined || visited.has(next.segment))
                    break;
                visited.add(next.segment);
                pending.push(segment.condition);
                break;
            }
            case "compare":
                for (const operand of [next.fact, ...(next.value.kind === "fact" ? [next.value] : [])])
                    for (const name of [operand.fact, nameOf(operand)])
                        names.add(name);
        }
    }
    return names;
};
/**
 * Which facts, and properties of facts (`contract.value`), can make a difference to who gets a service, and how much of it:
 * those at which its offers, withholds, limits or `exclusiveTo` look. Two customers who are alike in them are decided alike.
 */
export const deciding = (policy) => {
    const known = DECIDING.get(policy) ?? decidingIn(policy);
    DECIDING.set(policy, known);
    return known;
};
/** Several checks ask, and of ten thousand rules it takes a while. */
const DECIDING = new WeakMap();
const decidingIn = (policy) => {
    const names = new Map([...policy.services.keys()].map((id) => [id, new Set()]));
    const note = (service, looked) => {
        for (const name of looked)
            names.get(service)?.add(name);
    };
    for (const rule of policy.rules) {
        if (rule.type === "arrange")
            continue;
        const looked = lookedAtBy(policy, rule.condition);
        for (const service of rule.services)
            note(service, looked);
    }
    for (const { id, exclusiveTo = [] } of policy.services.values())
        for (const segment of exclusiveTo)
            note(id, lookedAtBy(policy, { kind: "segment", segment, pointer: "" }));
    return (service) => names.get(service) ?? new Set();
};
/**
 * Whether what anybody gets of a service, and who is in which tier, is the same at all moments: no condition that decides on it looks at the clock,
 * nor does any invariant or segment of a chain of tiers.
 */
export const timeless = (policy) => {
    const { clock, invariants, segments, tiers } = policy;
    if (clock === undefined)
        return () => true;
    const common = [...invariants, ...tiers.flat().flatMap((id) => segments.get(id)?.condition ?? [])];
    const isTimely = common.some((condition) => lookedAtBy(policy, condition).has(clock));
    const decides = deciding(policy);
    return (service) => !isTimely && !decides(service).has(clock);
};
/** JSON Pointer to the first place in a condition that looks at one of some facts or properties; undefined where it looks at none. */
export const placeThatLooksAt = (policy, condition, names) => {
    if (!names.some((name) => lookedAtBy(policy, condition).has(name)))
        return undefined;
    let place = condition;
    for (;;) {
        const below = place.kind === "all" || place.kind === "any" ? place.of : place.kind === "not" ? [place.of] : [];
        const next = below.find((one) => names.some((name) => lookedAtBy(policy, one).has(name)));
        if (next === undefined)
            return place.pointer;
        place = next;
    }
};
//# sourceMappingURL=looked-at.js.map