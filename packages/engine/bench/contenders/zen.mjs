import { createRequire } from "node:module";
import { constantOf, factsOf } from "./in-numbers.mjs";
import { offerConditions, offeredWhen, wordingOf } from "./wordings.mjs";

export const name = "zen-engine";
export const says = "offered per service: one expression node with an expression for each service";

const infix = (operator) => (fact, value) => `${fact} ${operator} ${value}`;
const language = {
  all: (parts) => (parts.length === 0 ? "true" : `(${parts.join(" and ")})`),
  any: (parts) => `(${parts.join(" or ")})`,
  not: (part) => `not (${part})`,
  fact: (path) => path.join("."),
  constant: (comparison) => JSON.stringify(constantOf(comparison)),
  equal: infix("=="),
  in: (fact, list) => `(${fact} in ${list})`,
  notIn: (fact, list) => `(${fact} not in ${list})`,
  contains: (fact, value) => `(${value} in ${fact})`,
  lessThan: infix("<"),
  lessThanInclusive: infix("<="),
  greaterThan: infix(">"),
  greaterThanInclusive: infix(">="),
};

const node = (id, type, content) => ({ id, name: id, type, position: { x: 0, y: 0 }, ...(content && { content }) });
const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, type: "edge", sourceId, targetId });

export const translate = (policy) => {
  const word = wordingOf(language, policy);
  const expressions = offerConditions(policy).map((service) => ({ id: service.id, key: service.id, value: word(offeredWhen(service)) }));
  return {
    contentType: "application/vnd.gorules.decision",
    nodes: [node("facts", "inputNode"), node("offers", "expressionNode", { expressions }), node("decision", "outputNode")],
    edges: [edge("facts", "offers"), edge("offers", "decision")],
  };
};

export const inputOf = factsOf;

export const load = (model) => {
  const { ZenEngine } = createRequire(import.meta.url)("@gorules/zen-engine");
  const decision = new ZenEngine().createDecision(model);
  return async (facts) => (await decision.evaluate(facts)).result;
};

export const isOffered = (result, id) => result[id] === true;
