import {
  CITIES_OF_A_RULE,
  COUNTRIES,
  cityCount,
  day,
  FIRST_SINCE,
  FIRST_TODAY,
  facts,
  interestCount,
  REGIONS,
  RELATIONSHIPS,
  SCORES,
  SINCE_DAYS,
  TODAY_DAYS,
} from "./world.mjs";

/** The document of a workload's policy. The same seed, the same policy. */
export const policyOf = ({ name, rules, services, share }, random) => {
  const ids = Array.from({ length: services }, (_, index) => `service-${String(index).padStart(4, "0")}`);
  return {
    tierpolicy: 1,
    name: name.toLowerCase(),
    facts,
    invariants: [{ not: { all: [is("relationship", "equal", "prospect"), is("agreements", "contains", "member")] } }],
    segments,
    services: Object.fromEntries(ids.map((id, index) => [id, describeService(index)])),
    channels: {
      website: { reach: "public" },
      letter: { reach: { segments: ["silver"] } },
      app: { reach: { segments: ["young"] }, except: { condition: "disputed" } },
      manager: { reach: "individual" },
    },
    rules: Array.from({ length: rules }, (_, index) => rule(index, ids[index % services], index < services, share, random)),
  };
};

export const is = (fact, operator, value, path) => ({ fact, operator, value, ...(path && { path }) });

export const segments = {
  gold: { conditions: { all: [is("spend", "greaterThanInclusive", 50_000)] } },
  silver: { conditions: { all: [is("spend", "greaterThanInclusive", 10_000)] } },
  young: { conditions: { all: [is("age", "lessThan", 40), { not: { condition: "gold" } }] } },
  member: { conditions: { any: [is("agreements", "contains", "member"), is("visits", "greaterThan", 700)] } },
  disputed: { conditions: { all: [is("agreements", "contains", "dispute")] } },
};

const KINDS = [
  { need: "basic", control: "high" },
  { need: "expected", control: "high" },
  { need: "expected", control: "low" },
  { need: "delight" },
];

export const describeService = (index) => ({
  ...KINDS[index % KINDS.length],
  ...(index % 5 === 4 && { exclusiveTo: [["gold", "young", "member"][index % 3]] }),
  ...(index % 10 === 3 && { terms: { hours: { type: "number", better: "less" } }, defaults: { terms: { hours: 48 } } }),
});

/** Every service has an offer first; of the other rules two thirds are offers. */
const rule = (index, service, first, share, random) => {
  const { pick, chance, below } = random;
  const type = first ? "offer" : pick(["offer", "offer", "offer", "offer", "offer", "offer", "withhold", "limit", "arrange"]);
  const from = below(TODAY_DAYS - 100);
  return {
    name: `rule ${index}`,
    // The narrow comparison last, as authors write it.
    conditions: { all: [broad(random), narrow(share, random)] },
    ...(chance(0.1) && { from: day(FIRST_TODAY + from), until: day(FIRST_TODAY + from + 100) }),
    event: { type, params: { service, ...params(type, service, random) } },
  };
};

export const params = (type, service, { pick, below }) => {
  switch (type) {
    case "offer":
      return {
        ...pick([{}, {}, { commitment: "best-effort" }, { publicity: "individual" }]),
        ...pick([{}, {}, { channels: ["manager"] }, { channels: ["letter", "manager"] }]),
        ...(service.endsWith("3") && { terms: { hours: pick([4, 8, 24, 48]) } }),
      };
    case "limit":
      return pick([{ commitment: "best-effort" }, { commitment: "none" }, { publicity: "individual" }]);
    case "arrange":
      return { fee: 10 + below(90), by: pick(["us", "partner"]) };
    case "withhold":
      return {};
  }
};

/** Lets about half of all customers through. */
export const broad = ({ pick, below }) =>
  pick([
    () => ({ condition: pick(["gold", "silver", "young", "member"]) }),
    () => ({ not: { condition: pick(["gold", "disputed", "member"]) } }),
    () => is("spend", "greaterThan", 20_000 + below(60_000)),
    () => is("visits", "lessThanInclusive", 200 + below(600)),
    () => ({ all: [is("age", "greaterThanInclusive", 20 + below(20)), is("age", "lessThan", 60 + below(30))] }),
    () => is("relationship", "in", [pick(RELATIONSHIPS.slice(0, 2)), pick(RELATIONSHIPS.slice(2))]),
    () =>
      is(
        "region",
        "notIn",
        [pick(REGIONS), pick(REGIONS)].filter((region, index, all) => all.indexOf(region) === index),
      ),
    () => ({ any: [is("newsletter", "equal", true), is("birthday", "equal", true)] }),
    () => ({ any: [is("home", "equal", pick(COUNTRIES), "$.country"), is("home", "greaterThan", 2 + below(4), "$.rooms")] }),
    () => is("lastContact", "greaterThan", `${day(FIRST_TODAY - 500 - below(1_000))}T00:00:00.000Z`),
  ])();

/** Lets `share` of all customers through. */
export const narrow = (share, { pick, below }) =>
  pick([
    () => {
      const first = below(cityCount(share));
      const cities = Array.from({ length: CITIES_OF_A_RULE }, (_, step) => `city-${(first + step * 7) % cityCount(share)}`);
      return is("city", "in", [...new Set(cities)]);
    },
    () => is("interests", "contains", `interest-${below(interestCount(share))}`),
    () => {
      const low = below(SCORES * (1 - share));
      return { all: [is("score", "greaterThanInclusive", low), is("score", "lessThan", Math.round(low + SCORES * share))] };
    },
    () => {
      const low = FIRST_SINCE + below(SINCE_DAYS * (1 - share));
      return { all: [is("since", "greaterThanInclusive", day(low)), is("since", "lessThan", day(Math.ceil(low + SINCE_DAYS * share)))] };
    },
  ])();
