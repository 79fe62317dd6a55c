import { type Comparison, type Condition, comparisonsStatedIn, type Fact, type Policy, segmentsStatedIn } from "@tierpolicy/schema";
import { inJointWords } from "../../../diff/joint/joint-words.js";

/** Invariants that have to do with each other: what is so of one fact decides on another. */
export interface Bond {
  /** The facts that they look at, the clock included. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly comparisons: readonly Comparison[];
  /** A policy that has these invariants and nothing else. */
  readonly policy: Policy;
}

interface Bound {
  readonly policy: Policy;
  readonly invariants: Condition[];
  readonly segments: Set<string>;
}

/** What an invariant demands, piece by piece; each has the place of the invariant. */
export const demandsOf = (invariant: Condition): readonly Condition[] =>
  invariant.kind === "all" && invariant.of.length > 0
    ? invariant.of.flatMap(demandsOf).map((part) => ({ ...part, pointer: invariant.pointer }))
    : [invariant];

/**
 * The invariants of all policies, in groups that share no fact but the clock: whoever satisfies each group satisfies all.
 *
 * @param facts of all policies
 * @param partsOf the parts into which an invariant may be taken apart: the smaller they are, the less has to do with each other
 */
export const bondsOf = (
  policies: readonly Policy[],
  facts: ReadonlyMap<string, Fact>,
  partsOf: (invariant: Condition) => readonly Condition[] = (invariant) => [invariant],
): readonly Bond[] => {
  const asked = policies.flatMap((policy, number) =>
    policy.invariants.flatMap(partsOf).map((invariant) => {
      const segments = segmentsUnder(policy, invariant);
      const conditions = [invariant, ...[...segments].map((id) => policy.segments.get(id)?.condition as Condition)];
      const comparisons = conditions.flatMap(comparisonsStatedIn);
      return { policy, number, invariant, segments, comparisons, facts: factsOf(comparisons) };
    }),
  );
  const groups: (typeof asked)[] = [];
  for (const one of asked) {
    const meeting = groups.filter((group) => group.some((other) => isBound(one.facts, other.facts, facts)));
    const joined = [...meeting.flat(), one];
    groups.splice(0, groups.length, ...groups.filter((group) => !meeting.includes(group)), joined);
  }
  return groups.map((group) => {
    const named = new Set(group.flatMap((one) => [...one.facts]));
    const own = new Map([...facts].filter(([id]) => named.has(id)));
    const parts = policies.flatMap((policy, number): readonly Policy[] => {
      const mine = group.filter((one) => one.number === number);
      const bound: Bound = {
        policy,
        invariants: mine.map((one) => one.invariant),
        segments: new Set(mine.flatMap((one) => [...one.segments])),
      };
      return mine.length === 0 ? [] : [alone(bound, own, policies.length > 1 ? `of policy ${number + 1}` : undefined)];
    });
    return { facts: own, comparisons: group.flatMap((one) => one.comparisons), policy: joinedPolicy(parts) };
  });
};

const factsOf = (comparisons: readonly Comparison[]): ReadonlySet<string> =>
  new Set(comparisons.flatMap(({ fact, value }) => (value.kind === "fact" ? [fact.fact, value.fact] : [fact.fact])));

const isBound = (one: ReadonlySet<string>, other: ReadonlySet<string>, facts: ReadonlyMap<string, Fact>): boolean =>
  [...one].some((fact) => other.has(fact) && facts.get(fact)?.clock !== true);

/** The segments that a condition refers to, directly or through others. */
const segmentsUnder = ({ segments }: Policy, condition: Condition): ReadonlySet<string> => {
  const found = new Set<string>();
  const pending = [...segmentsStatedIn(condition)];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const segment = segments.get(id);
    if (segment !== undefined) pending.push(...segmentsStatedIn(segment.condition));
  }
  return found;
};

/** A policy that has some invariants, and the segments that they take. */
const alone = ({ policy, invariants, segments }: Bound, facts: ReadonlyMap<string, Fact>, suffix: string | undefined): Policy => {
  const { clock, ...rest } = policy;
  const only: Policy = {
    ...rest,
    facts,
    ...(clock !== undefined && facts.has(clock) && { clock }),
    invariants,
    segments: new Map([...policy.segments].filter(([id]) => segments.has(id))),
    services: new Map(),
    channels: new Map(),
    rules: [],
  };
  const same = (id: string) => id;
  const segment = suffix === undefined ? same : (id: string) => `${id} ${suffix}`;
  return inJointWords(only, { fact: same, service: same, channel: same, segment }, facts, []);
};

const joinedPolicy = (parts: readonly Policy[]): Policy => ({
  ...(Object.assign({}, ...parts) as Policy),
  invariants: parts.flatMap(({ invariants }) => invariants),
  segments: new Map(parts.flatMap(({ segments }) => [...segments])),
});
