import { compile, type Decision, decide, NEVER, readFacts, type ServiceDecision } from "@tierpolicy/engine";
import { type Facts, type OfferRule, type Policy, PUBLICITIES, type Service } from "@tierpolicy/schema";
import type { Customer } from "../arbitraries/customers/write-customer.js";
import { isExcepted, mayKnow, overhears } from "./audience.test-support.js";
import { everyoneIn } from "./everyone.test-support.js";

export interface Person {
  readonly facts: Facts;
  /** As if no channel carried anything. */
  readonly decision: Decision;
}

/** All who can exist at one moment, and what is said among them: spec §3 word for word, with "all" and "some" counted out. */
export interface Moment {
  readonly people: readonly Person[];
  readonly mayCarry: (channel: string, service: string) => boolean;
  readonly carriesByDefault: (channel: string, service: string) => boolean;
  readonly carriedBecauseOf: (person: Person, channel: string, service: string) => boolean;
  readonly hears: (person: Person, channel: string, service: string) => boolean;
  /** Where the person may be told of the service, sorted. */
  readonly channelsOf: (person: Person, service: string) => readonly string[];
}

/**
 * Everybody who can exist, moment by moment. No cells are asked.
 *
 * @param policy a narrow one, its `except`s written as segments: {@link withExceptAsSegments}
 * @param everyone a customer of each cell, if the policy's own conditions do not tell all of them apart
 * @returns undefined where there would be very many
 */
export const momentsOf = (
  policy: Policy,
  everyone: readonly Customer[] | undefined = everyoneIn(policy),
): readonly Moment[] | undefined => {
  const compiled = compile(policy, { carriage: { named: () => NEVER, byDefault: () => NEVER } });
  const clocks = new Map<unknown, Person[]>();
  if (everyone === undefined) return undefined;
  for (const customer of everyone) {
    const [facts, decision] = [readFacts(policy, customer), decide(compiled, customer)];
    if (facts._tag === "Left") throw new Error(`ill-typed: ${JSON.stringify(customer)}`);
    if (decision._tag === "Left") continue;
    const clock = policy.clock === undefined ? "" : facts.right[policy.clock];
    const people = clocks.get(clock) ?? [];
    clocks.set(clock, people);
    people.push({ facts: facts.right, decision: decision.right });
  }
  return [...clocks.values()].map((people) => momentOf(policy, people));
};

export const decisionOn = ({ decision }: Person, service: string): ServiceDecision => decision.services[service] as ServiceDecision;

/** The offers that apply to the person. */
export const offersFor = (policy: Policy, person: Person, service: string): readonly OfferRule[] => {
  const { offer } = decisionOn(person, service).rules;
  return policy.rules.filter((rule): rule is OfferRule => rule.type === "offer" && offer.includes(rule.name));
};

const momentOf = (policy: Policy, people: readonly Person[]): Moment => {
  const reachOf = (channel: string) => policy.channels.get(channel)?.reach.kind;
  const serviceOf = (id: string) => policy.services.get(id) as Service;
  const isOffered = (service: string) => (person: Person) => decisionOn(person, service).offered;
  const audience = (channel: string) => people.filter(({ decision }) => overhears(policy, decision, channel));

  const mayCarry = remembered((channel, service) => {
    const { knownTo } = serviceOf(service);
    if (reachOf(channel) === "public") return knownTo === "everyone";
    return audience(channel).every(({ decision }) => mayKnow(decision, serviceOf(service)));
  });
  const carriesByDefault = remembered(
    (channel, service) => reachOf(channel) !== "public" && mayCarry(channel, service) && audience(channel).every(isOffered(service)),
  );
  const namedBy = (rule: OfferRule, service: string) => rule.states.channels ?? serviceOf(service).defaults.channels;
  const isCarried = (person: Person, channel: string, service: string) => {
    const level = reachOf(channel) === "segments" ? "segment" : (reachOf(channel) as "public" | "individual");
    if (PUBLICITIES.indexOf(level) > PUBLICITIES.indexOf(decisionOn(person, service).publicity)) return false;
    if (level === "individual" && isExcepted(person.decision, channel)) return false;
    return (
      mayCarry(channel, service) &&
      offersFor(policy, person, service).some((offer) => namedBy(offer, service)?.includes(channel) ?? carriesByDefault(channel, service))
    );
  };
  const because = remembered((channel, service) => new Set(people.filter((person) => isCarried(person, channel, service))));
  const carriedBecauseOf = (person: Person, channel: string, service: string) => because(channel, service).has(person);
  const hears = (person: Person, channel: string, service: string) => {
    if (reachOf(channel) === "individual" && carriedBecauseOf(person, channel, service)) return true;
    return because(channel, service).size > 0 && overhears(policy, person.decision, channel);
  };
  const reaches = (person: Person, channel: string) =>
    reachOf(channel) === "individual" ? !isExcepted(person.decision, channel) : overhears(policy, person.decision, channel);
  const channelsOf = (person: Person, service: string) =>
    [...policy.channels.keys()].toSorted().filter((channel) => carriedBecauseOf(person, channel, service) && reaches(person, channel));
  return { people, mayCarry, carriesByDefault, carriedBecauseOf, hears, channelsOf };
};

const remembered = <A>(ask: (channel: string, service: string) => A): typeof ask => {
  const answers = new Map<string, A>();
  return (channel, service) => {
    const key = `${channel} ${service}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(channel, service);
    answers.set(key, answer);
    return answer;
  };
};
