// How long `tierpolicy check` takes as a whole process on a policy of 100 rules and 20 services, beside bare Node in the same run.
// Run: node packages/simulator/bench/hundred-rules.mjs [rules] [services]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { policyAtScale } from "./policy-at-scale.mjs";

const [ruleCount = 100, serviceCount = 20] = process.argv.slice(2).map(Number);
const RUNS = 11;
const binary = fileURLToPath(new URL("../bin/tierpolicy.js", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "tierpolicy-bench-"));
const file = (name, flawed) => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(policyAtScale(ruleCount, serviceCount, 10, { flawed }), null, 2));
  return path;
};
const contenders = {
  "bare node": ["-e", "0"],
  "check, proved": [binary, "check", file("proved.json", false)],
  "check, refuted": [binary, "check", file("refuted.json", true)],
};
const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
// Interleaved, so that a noisy moment of the machine touches all of them.
for (let run = 0; run <= RUNS; run++)
  for (const [name, args] of Object.entries(contenders)) {
    const started = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status > 1 || (status === 1) !== name.includes("refuted")) throw new Error(`${name}: exit ${status}\n${stderr}`);
    if (run > 0) times[name].push(Number(process.hrtime.bigint() - started) / 1e6);
  }
rmSync(folder, { recursive: true });

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const bare = median(times["bare node"]);
console.log(`${ruleCount} rules, ${serviceCount} services; whole process, median of ${RUNS} interleaved runs`);
for (const [name, values] of Object.entries(times))
  console.log(`${name.padEnd(16)} ${median(values).toFixed(0).padStart(5)} ms  ${(median(values) / bare).toFixed(1)}× bare node`);
