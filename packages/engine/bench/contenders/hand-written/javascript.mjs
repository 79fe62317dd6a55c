import { wordingOf } from "../wordings.mjs";

const infix = (operator) => (fact, value) => `${fact} ${operator} ${value}`;

/** One of few: comparisons in a row beat a list that is searched. */
const oneOf = (fact, values) =>
  `(${JSON.parse(values)
    .map((value) => `${fact} === ${JSON.stringify(value)}`)
    .join(" || ")})`;

const language = {
  all: (parts) => (parts.length === 0 ? "true" : `(${parts.join(" && ")})`),
  any: (parts) => `(${parts.join(" || ")})`,
  not: (part) => `!(${part})`,
  segment: (id) => `is.${id}`,
  fact: (path) => `customer.${path.join(".")}`,
  constant: ({ value }) => JSON.stringify(value.value),
  equal: infix("==="),
  in: oneOf,
  notIn: (fact, values) => `!${oneOf(fact, values)}`,
  contains: (fact, value) => `${fact}.includes(${value})`,
  lessThan: infix("<"),
  lessThanInclusive: infix("<="),
  greaterThan: infix(">"),
  greaterThanInclusive: infix(">="),
};

/** Conditions as JavaScript over `customer`, the facts, and `is`, the segments. */
export const javascriptOf = (policy) => wordingOf(language, policy);
