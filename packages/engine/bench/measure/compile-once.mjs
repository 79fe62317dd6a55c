// A process that parses and compiles a workload's policy, and prints the milliseconds of the first time and of a later one as JSON.
// Run by compiling.mjs: node measure/compile-once.mjs W1
import { carriageOf, compile } from "@tierpolicy/engine";
import { parsePolicy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { documentOf } from "../workload/workload.mjs";

const [name] = process.argv.slice(2);
const document = documentOf(name);

const timed = (work) => {
  const started = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - started };
};

const once = () => {
  const parsed = timed(() => parsePolicy(document));
  if (isLeft(parsed.result)) throw new Error(parsed.result.left[0].message);
  return { parse: parsed.milliseconds, compile: timed(() => compile(parsed.result.right)).milliseconds, policy: parsed.result.right };
};

const { policy, ...first } = once();
once();
const { policy: _, ...later } = once();
process.stdout.write(JSON.stringify({ first, later, audiences: timed(() => carriageOf(policy)).milliseconds }));
