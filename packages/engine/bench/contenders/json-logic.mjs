import { LogicEngine } from "json-logic-engine";
import { constantOf, factsOf } from "./in-numbers.mjs";
import { offerConditions, offeredWhen, wordingOf } from "./wordings.mjs";

export const name = "json-logic-engine";
export const says = "offered per service: a compiled function for each service";

const operation = (operator) => (fact, value) => ({ [operator]: [fact, value] });
const language = {
  all: (parts) => (parts.length === 0 ? true : { and: parts }),
  any: (parts) => ({ or: parts }),
  not: (part) => ({ "!": part }),
  fact: (path) => ({ var: path.join(".") }),
  constant: constantOf,
  equal: operation("==="),
  in: operation("in"),
  notIn: (fact, list) => ({ "!": { in: [fact, list] } }),
  contains: (fact, value) => ({ in: [value, fact] }),
  lessThan: operation("<"),
  lessThanInclusive: operation("<="),
  greaterThan: operation(">"),
  greaterThanInclusive: operation(">="),
};

export const translate = (policy) => {
  const word = wordingOf(language, policy);
  return offerConditions(policy).map((service) => [service.id, word(offeredWhen(service))]);
};

export const inputOf = factsOf;

export const load = (services) => {
  const engine = new LogicEngine();
  const compiled = services.map(([id, logic]) => [id, engine.build(logic)]);
  return (facts) => {
    const offered = new Set();
    for (const [id, isTrue] of compiled) if (isTrue(facts)) offered.add(id);
    return offered;
  };
};

export const isOffered = (offered, id) => offered.has(id);
/** Has code of its own for each rule. */
export const takesLongToWarm = true;
