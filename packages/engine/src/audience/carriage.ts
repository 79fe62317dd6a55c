import type { Policy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import type { CustomerSet } from "../cells/space.js";
import { type Formulas, formulasOf } from "../formulas/formulas.js";
import { ALWAYS, type Clocks, NEVER } from "./clocks.js";

/** Which channels can carry which services, and when: what spec §3 decides about whole audiences, and so at compile time. */
export interface Carriage {
  /** When an offer that names the channel may have it carry the service: when every possible member of the audience, the customer aside, may know it. */
  readonly named: (channel: string, service: string) => Clocks;
  /** When the channel carries the service for offers that name no channel: when it may, and its whole audience is offered the service. */
  readonly byDefault: (channel: string, service: string) => Clocks;
}

/** Policies of a hundred rules take some thousand nodes; what needs more than this does so because its facts are compared with each other. */
const budgetOf = ({ rules }: Policy): number => 100_000 + 1_000 * rules.length;
const LEAST_BUDGET = 5_000;

/** The clocks at which there is nobody of the set. */
const clocksWithout = ({ policy: { clock }, space, possible }: Formulas, violators: CustomerSet): Clocks => {
  if (space.isEmpty(violators)) return ALWAYS;
  if (clock === undefined) return NEVER;
  const violated = space.keepOnly(violators, [clock]);
  if (space.implies(possible, violated)) return NEVER;
  const clocks = space.not(violated);
  const spans = space.spans(clocks, clock);
  return Object.freeze(spans ? { kind: "within", spans } : { kind: "judged", holdsAt: (facts) => space.has(clocks, facts) });
};

/**
 * Asks one question after another. What the budget does not suffice to decide is answered no: what is not proved to stay inside
 * is not told. A space that is used up is no use to the next question, so that one has a fresh space, of half the size:
 * a policy of hard questions only still compiles in bounded time.
 */
const askerOf = (policy: Policy, given: Formulas | undefined) => {
  let budget = budgetOf(policy);
  let formulas = given ?? formulasOf(policy, { budget });
  return (ask: (formulas: Formulas) => CustomerSet): Clocks => {
    const asked = formulas;
    const decided = asked.space.within(() => clocksWithout(asked, ask(asked)));
    if (!isLeft(decided)) return decided.right;
    budget = Math.max(budget >> 1, LEAST_BUDGET);
    formulas = formulasOf(policy, { budget });
    return NEVER;
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
  const pairs = new Map<string, Map<string, { readonly named: Clocks; readonly byDefault: Clocks }>>();
  for (const channel of policy.channels.values()) {
    const services = new Map<string, { readonly named: Clocks; readonly byDefault: Clocks }>();
    for (const service of policy.services.values()) {
      // People who are not customers are in a public audience, in no segment, and are offered nothing.
      const isPublic = channel.reach.kind === "public";
      const isSecret = service.knownTo !== "everyone";
      const strangers = (formulas: Formulas) => formulas.strangers(channel.id, service.id);
      const named = isSecret ? (isPublic ? NEVER : ask(strangers)) : ALWAYS;
      services.set(service.id, {
        named,
        byDefault:
          isPublic || named === NEVER
            ? NEVER
            : ask((formulas) => formulas.space.or(strangers(formulas), formulas.unserved(channel.id, service.id))),
      });
    }
    pairs.set(channel.id, services);
  }
  return Object.freeze({
    named: (channel: string, service: string) => pairs.get(channel)?.get(service)?.named ?? NEVER,
    byDefault: (channel: string, service: string) => pairs.get(channel)?.get(service)?.byDefault ?? NEVER,
  });
};
