import { usesOfDecision } from "../uses.mjs";
import { javascriptOf } from "./javascript.mjs";
import { placing } from "./segments.mjs";
import { loadSource } from "./source.mjs";
import { head, isInside } from "./straight-line.mjs";

export const name = "hand-written index";
export const says = "everything; asks only rules whose narrowest comparison can hold; checks no input, freezes nothing";

/**
 * An expert's code for many rules. Each rule is filed under the narrowest thing that it asks: under cities and interests by value,
 * under ranges of score and date in buckets. A customer's city, interests and two buckets name the rules to ask;
 * all other services are as they are for somebody whom no rule matches.
 */
export const translate = async (policy) => {
  const { servicesOf } = await import("./facts-of-services.mjs");
  const word = javascriptOf(policy);
  const services = servicesOf(policy);
  const serviceOf = new Map(services.flatMap(({ rules }, service) => rules.map(({ number }, bit) => [number, { service, bit }])));
  const asks = policy.rules.map(({ condition }, number) => {
    const { service, bit } = serviceOf.get(number);
    return `  { service: ${service}, bit: ${1 << bit}, matches: (customer, is) => ${word(condition)} },`;
  });
  return `${head(policy, services)}
const RULES = [
${asks.join("\n")}
];
const INSIDE = [
${services.map((service) => `  (is) => ${isInside(service)},`).join("\n")}
];
const IDS = SERVICES.map(({ id }) => id);
const NOBODY = Object.fromEntries(IDS.map((id, index) => [id, NOTHING[index]]));
${indexOf(policy)}
const NONE = [];
const matching = new Uint32Array(SERVICES.length);
const touched = [];

const ask = (rules, customer, is) => {
  for (const number of rules) {
    const rule = RULES[number];
    if (rule.matches(customer, is)) {
      if (matching[rule.service] === 0) touched.push(rule.service);
      matching[rule.service] |= rule.bit;
    }
  }
};

export const decide = (customer) => {
${placing(policy, word)}
  ask(BY_CITY.get(customer.city) ?? NONE, customer, is);
  // A rule asks for one interest, so that no rule is asked twice.
  for (const interest of customer.interests) ask(BY_INTEREST.get(interest) ?? NONE, customer, is);
  ask(BY_SCORE[Math.floor(customer.score / SCORE_BUCKET)] ?? NONE, customer, is);
  ask(BY_MONTH.get(customer.since.slice(0, 7)) ?? NONE, customer, is);
  const services = { ...NOBODY };
  for (const service of touched) {
    services[IDS[service]] = sharedOutcome(service, matching[service], INSIDE[service](is), audience, 0);
    matching[service] = 0;
  }
  touched.length = 0;
  return { segments, services };
};
`;
};

const SCORE_BUCKET = 2_000;

const indexOf = (policy) => {
  const files = { city: new Map(), interests: new Map(), score: [], since: new Map() };
  const file = (map, key, number) => map.set(key, [...(map.get(key) ?? []), number]);
  policy.rules.forEach(({ condition }, number) => {
    const { fact, values, low, high } = narrowestOf(condition);
    if (values) for (const value of values) file(files[fact], value, number);
    else if (fact === "score")
      for (let bucket = Math.floor(low / SCORE_BUCKET); bucket * SCORE_BUCKET < high; bucket++) {
        files.score[bucket] ??= [];
        files.score[bucket].push(number);
      }
    else for (const month of monthsBetween(low, high)) file(files.since, month, number);
  });
  return `const BY_CITY = new Map(${JSON.stringify([...files.city])});
const BY_INTEREST = new Map(${JSON.stringify([...files.interests])});
const SCORE_BUCKET = ${SCORE_BUCKET};
const BY_SCORE = ${JSON.stringify(Array.from(files.score, (rules) => rules ?? []))};
const BY_MONTH = new Map(${JSON.stringify([...files.since])});`;
};

/** Every rule of the workloads says it last, before its period. */
const narrowestOf = (condition) => {
  const parts = condition.of.flatMap((part) => (part.kind === "all" ? [part, ...part.of] : [part]));
  for (const part of parts.toReversed()) {
    if (part.kind === "compare" && part.fact.fact === "city") return { fact: "city", values: part.value.value };
    if (part.kind === "compare" && part.fact.fact === "interests") return { fact: "interests", values: [part.value.value] };
    const [from, to] = part.kind === "all" ? part.of : [];
    if (from?.fact?.fact === "score" || from?.fact?.fact === "since")
      return { fact: from.fact.fact, low: from.value.value, high: to.value.value };
  }
  throw new Error("a rule has nothing to be filed under");
};

const monthsBetween = (low, high) => {
  const months = [];
  for (let at = `${low.slice(0, 7)}-01`; at < high; ) {
    months.push(at.slice(0, 7));
    const date = new Date(at);
    date.setUTCMonth(date.getUTCMonth() + 1);
    at = date.toISOString().slice(0, 10);
  }
  return months;
};

export const inputOf = (_policy, customer) => customer;
export const load = loadSource;
export const usesOf = usesOfDecision;
/** Has code of its own for each rule. */
export const takesLongToWarm = true;
