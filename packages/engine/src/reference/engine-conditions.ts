import type { Condition, Operand } from "@tierpolicy/schema";
import type { TopLevelCondition } from "json-rules-engine";

type Nested = Parameters<Extract<TopLevelCondition, { all: unknown }>["all"]["push"]>[0];

/** A condition in json-rules-engine's own words, as an author writes it. */
const words = (condition: Condition): Nested => {
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
      const { fact, operator, value } = condition;
      const compared = value.kind === "fact" ? operand(value) : value.value;
      return { ...operand(fact), operator: [...operator.decorators, operator.name].join(":"), value: compared };
    }
  }
};

const operand = ({ fact, path }: Operand) => ({ fact, ...(path.length > 0 && { path: `$.${path.join(".")}` }) });

const known = new WeakMap<Condition, TopLevelCondition>();

/**
 * At the root json-rules-engine wants a boolean operator or a reference, which `all` of one thing always is.
 * It copies what it is given, so that every engine can be given the same.
 */
export const conditions = (condition: Condition): TopLevelCondition => {
  const worded = known.get(condition) ?? { all: [words(condition)] };
  known.set(condition, worded);
  return worded;
};
