import {
  serviceLevels
} from "./chunk-EWQMXBMZ.js";
import {
  ceilingOf,
  clockOf,
  holdsAt
} from "./chunk-Y4XXGU5X.js";
import "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// ../engine/dist/bundle/reference.js
import { Engine } from "json-rules-engine";
var words = (condition) => {
  switch (condition.kind) {
    case "all":
      return { all: condition.of.map(words) };
    case "any":
      return { any: condition.of.map(words) };
    case "not":
      return { not: words(condition.of) };
    case "segment":
      return { condition: condition.segment };
    case "compare": {
      let { fact, operator, value } = condition, compared = value.kind === "fact" ? operand(value) : value.value;
      return { ...operand(fact), operator: [...operator.decorators, operator.name].join(":"), value: compared };
    }
  }
}, operand = ({ fact, path }) => ({ fact, ...path.length > 0 && { path: `$.${path.join(".")}` } }), known = /* @__PURE__ */ new WeakMap(), conditions = (condition) => {
  let worded = known.get(condition) ?? { all: [words(condition)] };
  return known.set(condition, worded), worded;
}, referenceDecide = async (policy, facts, carriage) => {
  let holds = await ask(policy, facts), isIn = (segment) => holds("segment", segment), services = [...policy.services.values()].map((service) => [service.id, decideService(policy, service, facts, holds, carriage)]);
  return { segments: [...policy.segments.keys()].filter(isIn).sort(), services: Object.fromEntries(services.sort(([a], [b]) => a < b ? -1 : 1)) };
}, ask = async (policy, facts) => {
  let engine = new Engine(), when = (what, name, condition) => engine.addRule({ conditions: conditions(condition), event: { type: what, params: { name } } });
  for (let { id, condition } of policy.segments.values()) engine.setCondition(id, conditions(condition)), when("segment", id, condition);
  for (let { id, except } of policy.channels.values()) except && when("except", id, except);
  for (let { name, condition } of policy.rules) when("rule", name, condition);
  let { events } = await engine.run({ ...facts }), succeeded = new Set(events.map(({ type, params }) => `${type} ${params?.name}`));
  return (what, name) => succeeded.has(`${what} ${name}`);
}, decideService = (policy, service, facts, holds, carriage) => {
  let isInSome = (segments) => segments.some((segment) => holds("segment", segment)), inside = service.exclusiveTo === void 0 || isInSome(service.exclusiveTo), mayKnow = service.knownTo === "everyone" || isInSome(service.knownTo), matches = (rule) => rule.services.includes(service.id) && holds("rule", rule.name) && (!rule.bySelector || rule.type !== "offer" || inside) && (!rule.bySelector || rule.type !== "arrange" || mayKnow), matching = policy.rules.filter(matches), offers = matching.filter((rule) => rule.type === "offer"), withholds = matching.filter((rule) => rule.type === "withhold"), limits = matching.filter((rule) => rule.type === "limit"), arranges = matching.filter((rule) => rule.type === "arrange"), names = (rules2) => rules2.map(({ name }) => name).sort(), rules = { offer: names(offers), withhold: names(withholds), limit: names(limits), arrange: names(arranges) }, offered = offers.length > 0 && withholds.length === 0 && inside;
  if (!offered) {
    let byUsFirst = (a, b) => +(b === "us") - +(a === "us") || (a < b ? -1 : 1), [lowest] = mayKnow ? arranges.toSorted((a, b) => a.fee - b.fee || byUsFirst(a.by, b.by)) : [], arrangement = lowest && { arrangement: { fee: lowest.fee, by: lowest.by } };
    return { offered, commitment: "none", publicity: "unannounced", channels: [], ...arrangement, rules };
  }
  let { defaults, classDefault } = service, asked = offers.map(({ states }) => ({ commitment: states.commitment ?? defaults.commitment ?? classDefault.commitment, publicity: states.publicity ?? defaults.publicity ?? classDefault.publicity, terms: new Map([...defaults.terms, ...states.terms]), channels: states.channels ?? defaults.channels, approval: states.approval ?? defaults.approval })), { join, meet, zero, one } = serviceLevels(service), best = asked.reduce(join, zero), limit = limits.map(({ commitment: commitment2 = one.commitment, publicity: publicity2 = one.publicity, terms: terms2 }) => ({ commitment: commitment2, publicity: publicity2, terms: new Map([...one.terms, ...terms2]) })).reduce(meet, one), ceiling = { ...one, ...ceilingOf(service) }, { commitment, publicity, terms } = [limit, ceiling].reduce(meet, best), isNow = (clocks) => holdsAt(clocks, clockOf(policy, facts), facts), ladder = ["unannounced", "individual", "segment", "public"], carries = ({ id, reach }) => {
    let level = { public: "public", segments: "segment", individual: "individual" }[reach.kind];
    return ladder.indexOf(level) > ladder.indexOf(publicity) ? !1 : asked.some(({ channels }) => channels ? channels.includes(id) && isNow(carriage.named(id, service.id)) : isNow(carriage.byDefault(id, service.id)));
  }, audienceHasCustomer = ({ id, reach }) => (reach.kind !== "segments" || isInSome(reach.segments)) && !holds("except", id), told = [...policy.channels.values()].filter((channel) => carries(channel) && audienceHasCustomer(channel)), approval = [...new Set(asked.flatMap(({ approval: approval2 }) => approval2 ?? []))].sort();
  return { offered, commitment, publicity, ...service.terms.size > 0 && { terms: Object.fromEntries([...terms].sort()) }, channels: told.map(({ id }) => id).sort(), ...approval.length > 0 && { approval }, rules };
};
export {
  referenceDecide
};
