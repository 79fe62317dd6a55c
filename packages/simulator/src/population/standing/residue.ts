import type { Comparison, Condition, Policy } from "@tierpolicy/schema";

const ALWAYS = "always";
const NEVER = "never";

/**
 * What a condition still asks of people when some of its comparisons are known. Conditions of the same residue hold for the same people: a season that
 * is over asks what was asked before it began.
 *
 * @param holds of a comparison whether it holds for everybody, or for nobody; undefined where that is not known
 */
export const residueOf = (policy: Policy, condition: Condition, holds: (comparison: Comparison) => boolean | undefined): string => {
  const residue = (of: Condition): string => residueOf(policy, of, holds);
  switch (condition.kind) {
    case "compare": {
      const held = holds(condition);
      return held === undefined ? JSON.stringify(asked(condition)) : held ? ALWAYS : NEVER;
    }
    case "segment": {
      const segment = policy.segments.get(condition.segment);
      return segment === undefined ? `in ${condition.segment}` : residue(segment.condition);
    }
    case "not": {
      const inner = residue(condition.of);
      return inner === ALWAYS ? NEVER : inner === NEVER ? ALWAYS : `not(${inner})`;
    }
    case "all":
      return joined("all", condition.of.map(residue), ALWAYS, NEVER);
    case "any":
      return joined("any", condition.of.map(residue), NEVER, ALWAYS);
  }
};

/** @param neutral what changes nothing, and `decisive` what nothing else changes any more */
const joined = (kind: "all" | "any", parts: readonly string[], neutral: string, decisive: string): string => {
  if (parts.includes(decisive)) return decisive;
  const left = parts.filter((part) => part !== neutral);
  return left.length > 1 ? `${kind}(${left.join()})` : (left[0] ?? neutral);
};

const asked = ({ fact, operator, value }: Comparison): readonly unknown[] => [
  fact.fact,
  fact.path,
  operator.decorators,
  operator.name,
  value.kind === "fact" ? [value.fact, value.path] : { is: value.value },
];
