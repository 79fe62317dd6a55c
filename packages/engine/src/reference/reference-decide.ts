import type { Channel, Facts, Policy, Rule, Service } from "@tierpolicy/schema";
import { Engine } from "json-rules-engine";
import type { Carriage } from "../carriage/carriage.js";
import { type Clocks, clockOf, holdsAt } from "../carriage/clocks.js";
import type { Decision, ServiceDecision } from "../decide/decision.js";
import { ceilingOf } from "../levels/ceiling.js";
import { serviceLevels } from "../levels/service-levels.js";
import { conditions } from "./engine-conditions.js";

/**
 * The definition of a decision: spec §3 in the order in which the specification says it, on json-rules-engine itself.
 * It is slow and meant to be read; `decide` is fast and is held against it.
 *
 * @param facts a customer as `readFacts` returns it, who breaks no invariant
 * @param carriage what is decided about whole audiences at compile time
 */
export const referenceDecide = async (policy: Policy, facts: Facts, carriage: Carriage): Promise<Decision> => {
  const holds = await ask(policy, facts);
  const isIn = (segment: string) => holds("segment", segment);
  const services = [...policy.services.values()].map(
    (service) => [service.id, decideService(policy, service, facts, holds, carriage)] as const,
  );
  return {
    segments: [...policy.segments.keys()].filter(isIn).sort(),
    services: Object.fromEntries(services.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
};

type Holds = (what: "segment" | "except" | "rule", name: string) => boolean;

/**
 * Has json-rules-engine answer every condition of the policy for one customer.
 *
 * Each segment is a shared condition; each segment, each channel's `except` and each rule is a rule whose success event says so.
 * The engine is a new one every time, since concurrent runs of one engine drop rules. Only success events are looked at:
 * a failure event carries the conditions of others. Priorities are left out, since they order the work and change no answer.
 */
const ask = async (policy: Policy, facts: Facts): Promise<Holds> => {
  const engine = new Engine();
  const when = (what: string, name: string, condition: Parameters<typeof conditions>[0]) =>
    engine.addRule({ conditions: conditions(condition), event: { type: what, params: { name } } });
  for (const { id, condition } of policy.segments.values()) {
    engine.setCondition(id, conditions(condition));
    when("segment", id, condition);
  }
  for (const { id, except } of policy.channels.values()) if (except) when("except", id, except);
  for (const { name, condition } of policy.rules) when("rule", name, condition);
  const { events } = await engine.run({ ...facts });
  const succeeded = new Set(events.map(({ type, params }) => `${type} ${params?.["name"]}`));
  return (what, name) => succeeded.has(`${what} ${name}`);
};

const decideService = (policy: Policy, service: Service, facts: Facts, holds: Holds, carriage: Carriage): ServiceDecision => {
  const isInSome = (segments: readonly string[]) => segments.some((segment) => holds("segment", segment));
  const inside = service.exclusiveTo === undefined || isInSome(service.exclusiveTo);
  const mayKnow = service.knownTo === "everyone" || isInSome(service.knownTo);

  const matches = (rule: Rule) =>
    rule.services.includes(service.id) &&
    holds("rule", rule.name) &&
    (!rule.bySelector || rule.type !== "offer" || inside) &&
    (!rule.bySelector || rule.type !== "arrange" || mayKnow);
  const matching = policy.rules.filter(matches);
  const offers = matching.filter((rule) => rule.type === "offer");
  const withholds = matching.filter((rule) => rule.type === "withhold");
  const limits = matching.filter((rule) => rule.type === "limit");
  const arranges = matching.filter((rule) => rule.type === "arrange");
  const names = (rules: readonly Rule[]) => rules.map(({ name }) => name).sort();
  const rules = { offer: names(offers), withhold: names(withholds), limit: names(limits), arrange: names(arranges) };

  const offered = offers.length > 0 && withholds.length === 0 && inside;
  if (!offered) {
    const byUsFirst = (a: string, b: string) => Number(b === "us") - Number(a === "us") || (a < b ? -1 : 1);
    const [lowest] = mayKnow ? arranges.toSorted((a, b) => a.fee - b.fee || byUsFirst(a.by, b.by)) : [];
    const arrangement = lowest && { arrangement: { fee: lowest.fee, by: lowest.by } };
    return { offered, commitment: "none", publicity: "unannounced", channels: [], ...arrangement, rules };
  }

  const { defaults, classDefault } = service;
  const asked = offers.map(({ states }) => ({
    commitment: states.commitment ?? defaults.commitment ?? classDefault.commitment,
    publicity: states.publicity ?? defaults.publicity ?? classDefault.publicity,
    terms: new Map([...defaults.terms, ...states.terms]),
    channels: states.channels ?? defaults.channels,
    approval: states.approval ?? defaults.approval,
  }));
  const { join, meet, zero, one } = serviceLevels(service);
  const best = asked.reduce(join, zero);
  const limit = limits
    .map(({ commitment = one.commitment, publicity = one.publicity, terms }) => ({
      commitment,
      publicity,
      terms: new Map([...one.terms, ...terms]),
    }))
    .reduce(meet, one);
  const ceiling = { ...one, ...ceilingOf(service) };
  const { commitment, publicity, terms } = [limit, ceiling].reduce(meet, best);

  const isNow = (clocks: Clocks) => holdsAt(clocks, clockOf(policy, facts), facts);
  const ladder = ["unannounced", "individual", "segment", "public"];
  const carries = ({ id, reach }: Channel) => {
    const level = { public: "public", segments: "segment", individual: "individual" }[reach.kind];
    if (ladder.indexOf(level) > ladder.indexOf(publicity)) return false;
    return asked.some(({ channels }) =>
      channels ? channels.includes(id) && isNow(carriage.named(id, service.id)) : isNow(carriage.byDefault(id, service.id)),
    );
  };
  const audienceHasCustomer = ({ id, reach }: Channel) => (reach.kind !== "segments" || isInSome(reach.segments)) && !holds("except", id);
  const told = [...policy.channels.values()].filter((channel) => carries(channel) && audienceHasCustomer(channel));
  const approval = [...new Set(asked.flatMap(({ approval }) => approval ?? []))].sort();
  return {
    offered,
    commitment,
    publicity,
    ...(service.terms.size > 0 && { terms: Object.fromEntries([...terms].sort()) }),
    channels: told.map(({ id }) => id).sort(),
    ...(approval.length > 0 && { approval }),
    rules,
  };
};
