import type { Facts, Policy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
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

/** Policies of a hundred rules take some thousand nodes; what needs more than this does so because its facts are compared with each other. */
const budgetOf = ({ rules }: Policy): number => 100_000 + 1_000 * rules.length;
const LEAST_BUDGET = 5_000;

/**
 * Asks one question after another. What the budget does not suffice to decide is answered no: what is not proved to stay inside
 * is not told. A space that is used up is no use to the next question, so that one has a fresh space, of half the size:
 * a policy of hard questions only still compiles in bounded time.
 */
const askerOf = (policy: Policy, given: Formulas | undefined) => {
  let budget = budgetOf(policy);
  let formulas = given ?? formulasOf(policy, { budget });
  return (ask: (formulas: Formulas) => ReturnType<Formulas["mayCarry"]>): Answer => {
    const { space } = formulas;
    const decided = space.within(() => ask(formulas));
    if (isLeft(decided)) {
      budget = Math.max(budget >> 1, LEAST_BUDGET);
      formulas = formulasOf(policy, { budget });
      return NEVER;
    }
    const clocks = decided.right;
    if (clocks === space.nobody) return NEVER;
    return clocks === space.everyone ? ALWAYS : (facts) => space.has(clocks, facts);
  };
};

/**
 * Decides, for each channel and service of a policy, when the one can carry the other.
 *
 * @param policy a valid policy
 * @param given the policy's formulas, where the caller has them already
 */
export const carriageOf = (policy: Policy, given?: Formulas): Carriage => {
  const ask = askerOf(policy, given);
  const pairs = new Map<string, Map<string, { readonly named: Answer; readonly byDefault: Answer }>>();
  for (const channel of policy.channels.keys()) {
    const services = new Map<string, { readonly named: Answer; readonly byDefault: Answer }>();
    for (const service of policy.services.keys()) {
      const named = ask(({ mayCarry }) => mayCarry(channel, service));
      services.set(service, {
        named,
        byDefault: named === NEVER ? NEVER : ask(({ carriesByDefault }) => carriesByDefault(channel, service)),
      });
    }
    pairs.set(channel, services);
  }
  return Object.freeze({
    mayCarry: (channel: string, service: string, facts: Facts) => pairs.get(channel)?.get(service)?.named(facts) ?? false,
    carriesByDefault: (channel: string, service: string, facts: Facts) => pairs.get(channel)?.get(service)?.byDefault(facts) ?? false,
  });
};
