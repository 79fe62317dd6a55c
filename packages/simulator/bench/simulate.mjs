// How long a population takes to live through two years, on one thread and on all, each size in a process of its own: people, what the
// policy comes to for them, and life together. Prints the rate, the processor's time and the peak of resident memory.
// Run: npm run bench:simulate [-- customers …]
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parsePolicy } from "@tierpolicy/schema";
import { simulateInParallel } from "@tierpolicy/simulator";
import { documentOf } from "../../engine/bench/workload/workload.mjs";

const WEEKS = 104;

const documents = {
  // 20 services, 40 rules, 15 facts: the policy on which decisions are measured
  W1: () => documentOf("W1"),
  "mobile-operator": () => readFileSync(new URL("../../../docs/examples/mobile-operator/policy.json", import.meta.url), "utf8"),
};

const measure = async (name, customers, threads) => {
  const parsed = parsePolicy(documents[name]());
  if (parsed._tag === "Left") throw new Error(parsed.left[0].message);
  const started = performance.now();
  let first = 0;
  const onWeek = (done) => {
    if (done === 1) first = performance.now();
  };
  const simulated = await simulateInParallel(parsed.right, { customers, weeks: WEEKS, seed: 1, threads, onWeek });
  const ended = performance.now();
  if (simulated._tag === "Left") throw new Error(simulated.left[0].message);
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.log(
    JSON.stringify({
      seconds: (ended - started) / 1000,
      before: (first - started) / 1000,
      processor: (userCPUTime + systemCPUTime) / 1e6,
      megabytes: maxRSS / 1024,
      steps: customers * WEEKS * parsed.right.services.size,
    }),
  );
};

const inAProcess = (name, customers, threads) => {
  const args = [fileURLToPath(import.meta.url), "measure", name, customers, threads].map(String);
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};

const compareSizes = (sizes) => {
  const columns = ["customers", "threads", "seconds", "of it the first week", "processor, s", "memory, MB", "customer-service-weeks/s"];
  const many = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
  for (const name of Object.keys(documents)) {
    console.log(`\n${name}, ${WEEKS} weeks\n${columns.map((column) => column.padStart(10)).join("  ")}`);
    for (const customers of sizes)
      for (const threads of new Set([1, availableParallelism()])) {
        const { seconds, before, processor, megabytes, steps } = inAProcess(name, customers, threads);
        const row = [customers, threads, seconds, before, processor, megabytes, steps / seconds];
        console.log(row.map((value, i) => many.format(value).padStart(Math.max(10, columns[i].length))).join("  "));
      }
  }
};

const [command, ...rest] = process.argv.slice(2);
if (command === "measure") await measure(rest[0], Number(rest[1]), Number(rest[2]));
else compareSizes(process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000]);
