// How long `tierpolicy check` takes as a whole process on a policy of 100 rules and 20 services, beside bare Node in the same run.
// Run: node packages/simulator/bench/hundred-rules.mjs [rules] [services]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [ruleCount = 100, serviceCount = 20] = process.argv.slice(2).map(Number);
const RUNS = 11;
const binary = fileURLToPath(new URL("../bin/tierpolicy.js", import.meta.url));

const needs = [
  { need: "basic", control: "high" },
  { need: "expected", control: "high" },
  { need: "expected", control: "low" },
  { need: "delight" },
];
const segments = {
  gold: { conditions: { all: [{ fact: "spend", operator: "greaterThanInclusive", value: 10000 }] } },
  silver: { conditions: { all: [{ fact: "spend", operator: "greaterThanInclusive", value: 1000 }] } },
  young: { conditions: { all: [{ fact: "age", operator: "lessThan", value: 27 }] } },
  partner: { conditions: { all: [{ fact: "agreements", operator: "contains", value: "partner" }] } },
  disputed: {
    conditions: {
      any: [
        { fact: "openClaims", operator: "greaterThan", value: 0 },
        { fact: "agreements", operator: "contains", value: "frozen" },
      ],
    },
  },
};
const names = Object.keys(segments);

/** @param careless whether one offer of an exclusive service names a channel that reaches others */
const policy = (careless) => {
  const services = {};
  for (let index = 0; index < serviceCount; index++) {
    const exclusive = index % 3 === 2 ? { exclusiveTo: [names[index % 4]] } : {};
    services[`service-${index}`] = { ...needs[index % needs.length], ...exclusive };
  }
  const rules = [];
  for (let index = 0; index < ruleCount; index++) {
    const id = `service-${index % serviceCount}`;
    const scope = services[id].exclusiveTo?.[0] ?? names[index % 4];
    const facts = [
      { fact: `usage${index % 9}`, operator: "greaterThan", value: (index * 37) % 500 },
      { fact: "region", operator: "in", value: [["north", "south"], ["east"], ["west", "north"]][index % 3] },
    ];
    const type = index % 10 === 7 ? "withhold" : index % 10 === 9 ? "limit" : "offer";
    const params = type === "limit" ? { service: id, commitment: "best-effort" } : { service: id };
    rules.push({
      name: `rule ${index}`,
      conditions: { all: [{ condition: scope }, { any: facts }, { not: { condition: "disputed" } }] },
      event: { type, params },
    });
  }
  if (careless)
    rules.push({
      name: "a careless one",
      conditions: { condition: "young" },
      event: { type: "offer", params: { service: "service-2", publicity: "segment", channels: ["letter"] } },
    });
  return {
    tierpolicy: 1,
    name: "hundred-rules",
    facts: {
      spend: { type: "number", minimum: 0 },
      age: { type: "integer", minimum: 0, maximum: 120 },
      agreements: { type: "array", items: { type: "string", enum: ["partner", "frozen", "newsletter"] }, default: [] },
      openClaims: { type: "integer", minimum: 0 },
      region: { type: "string", enum: ["north", "south", "east", "west"] },
      ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`usage${index}`, { type: "number", minimum: 0 }])),
      today: { type: "string", format: "date", clock: true },
    },
    segments,
    services,
    channels: {
      website: { reach: "public" },
      letter: { reach: { segments: ["silver"] } },
      "young-app": { reach: { segments: ["young"] } },
      manager: { reach: "individual" },
    },
    rules,
  };
};

const folder = mkdtempSync(join(tmpdir(), "tierpolicy-bench-"));
const file = (name, careless) => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(policy(careless), null, 2));
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
