import type { Facts, Policy } from "@tierpolicy/schema";
import { type Formulas, formulasOf } from "../formulas/formulas.js";

/**
 * Which channels can carry which services: what spec §3 decides about whole audiences, and so at compile time.
 * Both answers depend on the customer's clock alone, since the clock is the same for all who meet in one statement.
 */
export interface Carriage {
  /** Whether an offer that names the channel may have it carry the service: every possible member of the audience, the customer aside, may know it. */
  readonly mayCarry: (channel: string, service: string, facts: Facts) => boolean;
  /** Whether the channel carries the service for offers that name no channel: it may, and its whole audience is offered the service. */
  readonly carriesByDefault: (channel: string, service: string, facts: Facts) => boolean;
}

type Answer = (facts: Facts) => boolean;

const ALWAYS: Answer = () => true;
const NEVER: Answer = () => false;

/** A question that its budget does not suffice to decide is answered no: what is not proved to stay inside is not told. */
const answerOf = (formulas: Formulas, ask: () => ReturnType<Formulas["mayCarry"]>): Answer => {
  const { space } = formulas;
  const decided = space.within(ask);
  if (decided._tag === "Left" || decided.right === space.nobody) return NEVER;
  if (decided.right === space.everyone) return ALWAYS;
  const clocks = decided.right;
  return (facts) => space.has(clocks, facts);
};

/**
 * Decides, for each channel and service of a policy, when the one can carry the other.
 *
 * @param policy a valid policy
 * @param formulas the policy's formulas, where the caller has them already
 */
export const carriageOf = (policy: Policy, formulas: Formulas = formulasOf(policy)): Carriage => {
  const pairs = new Map<string, Map<string, { readonly named: Answer; readonly byDefault: Answer }>>();
  for (const channel of policy.channels.keys()) {
    const services = new Map<string, { readonly named: Answer; readonly byDefault: Answer }>();
    for (const service of policy.services.keys()) {
      services.set(service, {
        named: answerOf(formulas, () => formulas.mayCarry(channel, service)),
        byDefault: answerOf(formulas, () => formulas.carriesByDefault(channel, service)),
      });
    }
    pairs.set(channel, services);
  }
  return Object.freeze({
    mayCarry: (channel: string, service: string, facts: Facts) => pairs.get(channel)?.get(service)?.named(facts) ?? false,
    carriesByDefault: (channel: string, service: string, facts: Facts) => pairs.get(channel)?.get(service)?.byDefault(facts) ?? false,
  });
};
