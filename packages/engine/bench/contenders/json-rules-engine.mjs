import { Engine } from "json-rules-engine";
import { constantOf, factsOf } from "./in-numbers.mjs";
import { offerConditions, wordingOf } from "./wordings.mjs";

export const name = "json-rules-engine";
export const says = "offered per service: its own rules are run, the exclusive segments are conjoined";

const comparison = (operator) => (fact, value) => ({ ...fact, operator, value });
const language = {
  all: (parts) => ({ all: parts }),
  any: (parts) => ({ any: parts }),
  not: (part) => ({ not: part }),
  segment: (id) => ({ condition: id }),
  fact: ([fact, ...path]) => ({ fact, ...(path.length > 0 && { path: `$.${path.join(".")}` }) }),
  constant: constantOf,
  ...Object.fromEntries(
    ["equal", "in", "notIn", "contains", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"].map((operator) => [
      operator,
      comparison(operator),
    ]),
  ),
};

export const translate = (policy) => {
  const word = wordingOf(language, policy);
  const rules = offerConditions(policy).flatMap(({ id, offers, withholds, inside }) => {
    const within = inside.length > 0 ? [{ any: inside.map(word) }] : [];
    const rule = (type) => (condition) => ({ conditions: { all: [word(condition), ...within] }, event: { type, params: { service: id } } });
    return [...offers.map(rule("offer")), ...withholds.map(rule("withhold"))];
  });
  return { rules, segments: [...policy.segments].map(([id, { condition }]) => [id, { all: [word(condition)] }]) };
};

export const inputOf = factsOf;

export const load = ({ rules, segments }) => {
  const engine = new Engine(rules);
  for (const [id, condition] of segments) engine.setCondition(id, condition);
  return async (facts) => {
    const { events } = await engine.run(facts);
    const offered = new Set();
    for (const { type, params } of events) if (type === "offer") offered.add(params.service);
    for (const { type, params } of events) if (type === "withhold") offered.delete(params.service);
    return offered;
  };
};

export const isOffered = (offered, id) => offered.has(id);
