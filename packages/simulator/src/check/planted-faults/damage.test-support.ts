import { atLeast, compile, type Decision, decide, publicity, type ServiceDecision, statementOf } from "@tierpolicy/engine";
import type { Facts, FactValue, OfferRule, Policy, Service } from "@tierpolicy/schema";
import { isExcepted, mayKnow, overhears } from "../../laws/audience.test-support.js";
import { lossesBetween } from "../exactness/losses.test-support.js";

/** What a fault does to some people, found without cells. */
export type Damage = "broken promise" | "leak";

const decisionsOf = (policy: Policy, people: readonly Facts[]): readonly (Decision | undefined)[] => {
  const compiled = compile(policy);
  return people.map((facts) => {
    const decided = decide(compiled, facts);
    return decided._tag === "Right" ? decided.right : undefined;
  });
};

/** The same people at one and the same moment. */
export const meeting = ({ clock }: Policy, people: readonly Facts[]): readonly Facts[] =>
  clock === undefined ? people : people.map((facts) => ({ ...facts, [clock]: people[0]?.[clock] as FactValue }));

/**
 * The worst that a fault does to these people.
 *
 * A broken promise: someone whom the original offers a service is not offered it, or gets it with less commitment or a worse term.
 * A leak: the faulty policy asks, by the level and the channels of an offer that matches one of them, to tell another one of a service
 * of which the original does not let that one know.
 */
export const damageOf = (original: Policy, faulty: Policy, people: readonly Facts[]): readonly Damage[] => {
  const before = decisionsOf(original, people);
  const after = decisionsOf(faulty, people);
  const isBroken = before.some((promised, at) => {
    const kept = after[at];
    return promised !== undefined && (kept === undefined || losesSomething(original, promised, kept));
  });
  return [...(isBroken ? ["broken promise" as const] : []), ...(leaks(original, faulty, before, after) ? ["leak" as const] : [])];
};

const losesSomething = ({ services }: Policy, promised: Decision, kept: Decision): boolean =>
  [...services.values()].some((service) => {
    const [old, now] = [promised.services[service.id] as ServiceDecision, kept.services[service.id]];
    if (now === undefined) return old.offered;
    return lossesBetween(service, old, now).some(
      (loss) => loss !== "commitment" || old.commitment === "target" || old.commitment === "guaranteed",
    );
  });

const leaks = (
  original: Policy,
  faulty: Policy,
  before: readonly (Decision | undefined)[],
  after: readonly (Decision | undefined)[],
): boolean =>
  [...original.services.values()].some((service) => {
    const outsiders = after.filter((decision, at): decision is Decision => {
      const known = before[at];
      return decision !== undefined && known !== undefined && !mayKnow(known, service);
    });
    return outsiders.length > 0 && after.some((decision) => decision !== undefined && asksToTell(faulty, decision, service.id, outsiders));
  });

const asksToTell = (policy: Policy, insider: Decision, id: string, outsiders: readonly Decision[]): boolean => {
  const service = policy.services.get(id) as Service;
  const { offer = [] } = insider.services[id]?.rules ?? {};
  return policy.rules
    .filter((rule): rule is OfferRule => rule.type === "offer" && offer.includes(rule.name))
    .some((rule) => {
      const { channels = [], publicity: asked } = statementOf(rule, service);
      return channels.some((channel) => {
        const kind = policy.channels.get(channel)?.reach.kind ?? "public";
        return (
          atLeast(publicity)(asked, kind === "segments" ? "segment" : kind) &&
          !(kind === "individual" && isExcepted(insider, channel)) &&
          outsiders.some((outsider) => outsider !== insider && overhears(policy, outsider, channel))
        );
      });
    });
};
