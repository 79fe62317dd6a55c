import { type Comparison, type Condition, comparisonsStatedIn, type Policy, segmentsStatedIn } from "@tierpolicy/schema";

/** What conditions say, themselves and through the segments that they refer to. */
export interface Said {
  readonly comparisons: readonly Comparison[];
  readonly segments: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
}

export const saidIn = ({ segments }: Policy, conditions: readonly Condition[]): Said => {
  const comparisons: Comparison[] = [];
  const referred = new Set<string>();
  const pending = [...conditions];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    comparisons.push(...comparisonsStatedIn(next));
    for (const id of segmentsStatedIn(next)) {
      const segment = referred.has(id) ? undefined : segments.get(id);
      referred.add(id);
      if (segment !== undefined) pending.push(segment.condition);
    }
  }
  const operands = comparisons.flatMap(({ fact, value }) => (value.kind === "fact" ? [fact, value] : [fact]));
  return { comparisons, segments: referred, facts: new Set(operands.map(({ fact }) => fact)) };
};

/** That somebody is in one of them, each for itself. */
export const inEach = (segments: readonly string[]): readonly Condition[] =>
  segments.map((segment) => ({ kind: "segment", segment, pointer: "" }));
