import { carriageOf, compile } from "@tierpolicy/engine";
import { parsePolicy } from "@tierpolicy/schema";
import { workloadOf } from "../workload/workload.mjs";
import { median } from "./statistics.mjs";

const RUNS = 5;

const milliseconds = (work) => {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return median(times);
};

/** Our own way from a document to a policy that decides, step by step; audiences are the part of `compile` that works out who hears of what. */
export const compileTimes = (name) => {
  const { policy } = workloadOf(name);
  return {
    name,
    parse: milliseconds(() => parsePolicy(policy.document)),
    compile: milliseconds(() => compile(policy)),
    audiences: milliseconds(() => carriageOf(policy)),
  };
};
