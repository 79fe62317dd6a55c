import { resultOf } from "./children.mjs";
import { median } from "./statistics.mjs";

const RUNS = 5;

/**
 * Our own way from a document to a policy that decides, step by step, in milliseconds: the first time in a process, as an application
 * that starts meets it, and the third; audiences are the part of `compile` that works out who hears of what, in a warm process.
 */
export const compileTimes = (name) => {
  const runs = Array.from({ length: RUNS }, () => resultOf("compile-once.mjs", [name]));
  const middle = (of) => median(runs.map(of));
  return {
    name,
    parse: middle(({ first }) => first.parse),
    compile: middle(({ first }) => first.compile),
    parseAgain: middle(({ later }) => later.parse),
    compileAgain: middle(({ later }) => later.compile),
    audiences: middle(({ audiences }) => audiences),
  };
};
