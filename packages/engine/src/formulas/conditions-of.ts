import type { Condition, Policy } from "@tierpolicy/schema";

/** Every condition that a policy states, so that its space tells apart what any of them tells apart. */
export const conditionsOf = (policy: Policy): readonly Condition[] => [
  ...policy.invariants,
  ...[...policy.segments.values()].map(({ condition }) => condition),
  ...[...policy.channels.values()].flatMap(({ except }) => (except ? [except] : [])),
  ...policy.rules.map(({ condition }) => condition),
  ...policy.assertions.flatMap(({ where }) => (where ? [where] : [])),
];
