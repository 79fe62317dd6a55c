import { broad, describeService, is, narrow, params, segments } from "../policy.mjs";
import { day, FIRST_TODAY, TODAY_DAYS } from "../world.mjs";
import { facts } from "./world.mjs";

const TAGS = ["care", "home", "travel", "money", "leisure"];
const NEEDS = ["basic", "expected", "delight"];

/**
 * The document of a policy that is meant to be slow: many segments; rules that speak of many services at once, so that nearly every
 * service of nearly every customer differs from what everybody gets and seldom was the same before; channels that carry a service at
 * some times of the year and not at others; facts that are compared with each other.
 */
export const widePolicyOf = ({ name, rules, services, segments, selectors, share }, random) => {
  const ids = Array.from({ length: services }, (_, index) => `service-${String(index).padStart(4, "0")}`);
  const rule = (index) => (index < selectors ? selecting(index, random) : speaking(index, ids[index % services], share, random));
  return {
    tierpolicy: 1,
    name: name.toLowerCase(),
    facts,
    invariants: [{ not: { all: [is("relationship", "equal", "prospect"), is("agreements", "contains", "member")] } }],
    segments: segmentsOf(segments, random),
    services: Object.fromEntries(ids.map((id, index) => [id, { ...describeService(index), tags: tagsOf(index) }])),
    channels,
    rules: Array.from({ length: rules }, (_, index) => ({ name: `rule ${index}`, ...rule(index) })),
  };
};

const tagsOf = (index) =>
  [TAGS[index % TAGS.length], TAGS[(index * 3 + 1) % TAGS.length]].filter((tag, at, all) => all.indexOf(tag) === at);

const channels = {
  website: { reach: "public" },
  letter: { reach: { segments: ["silver"] } },
  app: { reach: { segments: ["young"] }, except: { condition: "disputed" } },
  // From July on it goes to some of its readers only, and so may carry more.
  magazine: {
    reach: { segments: ["member", "silver"] },
    except: { all: [is("now", "greaterThanInclusive", "2026-07-01T00:00:00Z"), { not: { condition: "gold" } }] },
  },
  desk: { reach: "individual", overheardBy: ["gold"] },
  manager: { reach: "individual" },
};

const segmentsOf = (count, random) => {
  const all = { ...segments };
  for (let index = Object.keys(segments).length; index < count; index++) {
    const [one, other] = [broad(random), broad(random)];
    all[`group${index}`] = { conditions: random.chance(0.5) ? { all: [one, other] } : { any: [one, { not: other }] } };
  }
  return all;
};

/** A rule by need, tag or both; one of five is for everybody, at a time of the year. */
const selecting = (index, random) => {
  const { pick, below } = random;
  const selector = [{ need: pick(NEEDS) }, { tag: pick(TAGS) }, { need: pick(NEEDS), tag: pick(TAGS) }][index % 3];
  const type = pick(["offer", "offer", "offer", "limit", "arrange"]);
  const event = { type, params: { service: selector, ...params(type, "", random) } };
  if (index % 5 !== 0) return { conditions: { all: [broad(random), broad(random)] }, event };
  const from = FIRST_TODAY + below(TODAY_DAYS - 120);
  return {
    conditions: { all: [] },
    from: day(from),
    until: day(from + 60 + below(60)),
    event: { type: "offer", params: { service: selector } },
  };
};

const speaking = (index, service, share, random) => {
  const { pick, chance, below } = random;
  const type = pick(["offer", "offer", "offer", "offer", "offer", "limit", "limit", "arrange", ...(index % 3 === 0 ? ["withhold"] : [])]);
  const entangled = chance(0.02) ? [is("spend", "greaterThan", { fact: "visits" })] : [];
  const from = FIRST_TODAY + below(TODAY_DAYS - 100);
  return {
    conditions: { all: [broad(random), narrow(share, random), ...entangled] },
    ...(chance(0.2) && { from: day(from), until: day(from + 100) }),
    event: { type, params: { service, ...params(type, service, random) } },
  };
};
