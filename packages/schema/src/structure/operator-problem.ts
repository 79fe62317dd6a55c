import { nearest, quote, quoteAll } from "../diagnostics/words.js";
import { DECORATORS, OPERATORS } from "../policy/condition.js";

/** What json-rules-engine's authors write for an operator of it. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ["=", "equal"],
  ["==", "equal"],
  ["===", "equal"],
  ["equals", "equal"],
  ["!=", "notEqual"],
  ["!==", "notEqual"],
  ["<", "lessThan"],
  ["<=", "lessThanInclusive"],
  [">", "greaterThan"],
  [">=", "greaterThanInclusive"],
  ["lessThanOrEqual", "lessThanInclusive"],
  ["lessThanOrEqualTo", "lessThanInclusive"],
  ["greaterThanOrEqual", "greaterThanInclusive"],
  ["greaterThanOrEqualTo", "greaterThanInclusive"],
  ["atLeast", "greaterThanInclusive"],
  ["atMost", "lessThanInclusive"],
  ["notContains", "doesNotContain"],
]);

const known = (words: readonly string[], word: string): boolean => words.includes(word);

/** What is wrong with an operator that is not one: which of its words, and what to write instead. */
export const operatorProblem = (written: string): { message: string; help: string } => {
  const words = written.split(":");
  const name = words.pop() ?? "";
  const decorator = words.find((word) => !known(DECORATORS, word));
  if (decorator !== undefined) {
    const near = nearest(decorator, DECORATORS);
    const help = near === undefined ? `decorators are ${quoteAll(DECORATORS)}` : `did you mean ${quote(near)}?`;
    return { message: `unknown operator decorator ${quote(decorator)}`, help };
  }
  if (known(OPERATORS, name)) return { message: `too many decorators before ${quote(name)}`, help: "write at most 16" };
  if (known(DECORATORS, name))
    return { message: `${quote(name)} is a decorator, and no operator follows it`, help: `write \`${name}:equal\`, for example` };
  const meant = MEANT.get(name) ?? nearest(name, OPERATORS);
  return {
    message: `unknown operator ${quote(name)}`,
    help: meant === undefined ? `operators are ${quoteAll(OPERATORS, "and", 10)}` : `did you mean ${quote(meant)}?`,
  };
};
