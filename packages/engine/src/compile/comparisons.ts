import type { Channel, Condition, Policy } from "@tierpolicy/schema";
import type { Carriage } from "../carriage/carriage.js";
import { comparisonsIn } from "../cells/leaves/comparisons.js";
import { clockOperand } from "./contexts.js";
import { clockCondition } from "./features.js";

/**
 * Every comparison that will be asked, the spans of clocks included.
 *
 * @param conditions those of the rules and the invariants
 * @param services the ids of those that will be decided on
 */
export const comparisonsOf = (
  policy: Policy,
  conditions: readonly Condition[],
  channels: readonly Channel[],
  services: readonly string[],
  carriage: Carriage,
) => {
  const clock = clockOperand(policy);
  const clocks = services.flatMap((service) =>
    channels.flatMap(({ id }) => [carriage.named(id, service), carriage.byDefault(id, service)]),
  );
  const asked = [
    ...conditions,
    ...channels.flatMap(({ except }) => except ?? []),
    ...[...new Set(clocks)].flatMap((one) => (one.kind === "within" ? [clockCondition(one, clock)] : [])),
  ];
  return comparisonsIn(asked, new Map([...policy.segments].map(([id, { condition }]) => [id, condition])));
};
