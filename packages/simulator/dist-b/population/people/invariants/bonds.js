import { comparisonsStatedIn, segmentsStatedIn } from "@tierpolicy/schema";
import { inJointWords } from "../../../diff/joint/joint-words.js";
/** What an invariant demands, piece by piece; each has the place of the invariant. */
export const demandsOf = (invariant) => invariant.kind === "all" && invariant.of.length > 0
    ? invariant.of.flatMap(demandsOf).map((part) => ({ ...part, pointer: invariant.pointer }))
    : [invariant];
/**
 * The invariants of all policies, in groups that share no fact but the clock: whoever satisfies each group satisfies all.
 *
 * @param facts of all policies
 * @param partsOf the parts into which an invariant may be taken apart: the smaller they are, the less has to do with each other
 */
export const bondsOf = (policies, facts, partsOf = (invariant) => [invariant]) => {
    const asked = policies.flatMap((policy, number) => policy.invariants.flatMap(partsOf).map((invariant) => {
        const segments = segmentsUnder(policy, invariant);
        const conditions = [invariant, ...[...segments].map((id) => policy.segments.get(id)?.condition)];
        const comparisons = conditions.flatMap(comparisonsStatedIn);
        return { policy, number, invariant, segments, comparisons, facts: factsOf(comparisons) };
    }));
    const groups = [];
    for (const one of asked) {
        const meeting = groups.filter((group) => group.some((other) => isBound(one.facts, other.facts, facts)));
        const joined = [...meeting.flat(), one];
        groups.splice(0, groups.length, ...groups.filter((group) => !meeting.includes(group)), joined);
    }
    return groups.map((group) => {
        const named = new Set(group.flatMap((one) => [...one.facts]));
        const own = new Map([...facts].filter(([id]) => named.has(id)));
        const parts = policies.flatMap((policy, number) => {
            const mine = group.filter((one) => one.number === number);
            const bound = {
                policy,
                invariants: mine.map((one) => one.invariant),
                segments: new Set(mine.flatMap((one) => [...one.segments])),
            };
            return mine.length === 0 ? [] : [alone(bound, own, policies.length > 1 ? `of policy ${number + 1}` : undefined)];
        });
        return { facts: own, comparisons: group.flatMap((one) => one.comparisons), policy: joinedPolicy(parts) };
    });
};
const factsOf = (comparisons) => new Set(comparisons.flatMap(({ fact, value }) => (value.kind === "fact" ? [fact.fact, value.fact] : [fact.fact])));
const isBound = (one, other, facts) => [...one].some((fact) => other.has(fact) && facts.get(fact)?.clock !== true);
/** The segments that a condition refers to, directly or through others. */
const segmentsUnder = ({ segments }, condition) => {
    const found = new Set();
    const pending = [...segmentsStatedIn(condition)];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
        if (found.has(id))
            continue;
        found.add(id);
        const segment = segments.get(id);
        if (segment !== undefined)
            pending.push(...segmentsStatedIn(segment.condition));
    }
    return found;
};
/** A policy that has some invariants, and the segments that they take. */
const alone = ({ policy, invariants, segments }, facts, suffix) => {
    const { clock, ...rest } = policy;
    const only = {
        ...rest,
        facts,
        ...(clock !== undefined && facts.has(clock) && { clock }),
        invariants,
        segments: new Map([...policy.segments].filter(([id]) => segments.has(id))),
        services: new Map(),
        channels: new Map(),
        rules: [],
    };
    const same = (id) => id;
    const segment = suffix === undefined ? same : (id) => `${id} ${suffix}`;
    return inJointWords(only, { fact: same, service: same, channel: same, segment }, facts, []);
};
const joinedPolicy = (parts) => ({
    ...Object.assign({}, ...parts),
    invariants: parts.flatMap(({ invariants }) => invariants),
    segments: new Map(parts.flatMap(({ segments }) => [...segments])),
});
//# sourceMappingURL=bonds.js.map