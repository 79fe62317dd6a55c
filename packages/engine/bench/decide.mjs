// How fast `decide` is, beside code written by hand and other libraries, and prints ratios. See docs/performance.md.
// Run: npm run bench:decide [-- W1 W2 W3 W4]
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { installContenders } from "./install.mjs";
import { digits, table } from "./table.mjs";
import { workloads } from "./workload/sizes.mjs";

installContenders();
const { coldStarts } = await import("./measure/cold-start.mjs");
const { compileTimes } = await import("./measure/compiling.mjs");
const { sizes } = await import("./measure/size.mjs");

const chosen = process.argv.slice(2);
const names = workloads.map(({ name }) => name).filter((name) => chosen.length === 0 || chosen.includes(name));
const print = (...lines) => console.log(`${lines.join("\n")}\n`);

/** Node 20's compiler of calls into WebAssembly ends the process on Cedar's; without it these calls are a little slower. */
const FLAGS = ["--no-turbo-inline-js-wasm-calls"];

const measured = (name) => {
  const script = join(import.meta.dirname, "measure", "workload.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [...FLAGS, script, name], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout);
};

const timesOf = ({ lanes }) => {
  const byHand = lanes.find(({ id }) => id === "hand-written").microseconds;
  return table(
    ["microseconds per decision", "median", "× hand-written", "decisions/s", "p50", "p99", "load, ms", "agreed on"],
    lanes.map(({ name, microseconds, p50, p99, loading, agreed }) => [
      name,
      digits(microseconds),
      digits(microseconds / byHand),
      digits(1e6 / microseconds),
      digits(p50),
      digits(p99),
      digits(loading),
      agreed.toLocaleString("en"),
    ]),
  );
};

print(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0].model.trim()}`);

const results = [];
for (const name of names) {
  process.stderr.write(`measuring ${name} …\n`);
  const result = measured(name);
  results.push(result);
  const { rules, services, matched, ownCells } = result;
  print(
    `${name}: ${rules.toLocaleString("en")} rules, ${services.toLocaleString("en")} services; ${digits(matched)} rules match a customer; ${digits(100 * ownCells)} % of customers are in a cell of their own`,
    timesOf(result),
  );
}
const largest = results.at(-1)?.lanes ?? [];
const contenders = largest.filter(({ id }, index) => largest.findIndex((lane) => lane.id === id) === index);
print("what each says", ...contenders.map(({ name, says }) => `  ${name}: ${says}`));

process.stderr.write("measuring compile …\n");
print(
  table(
    ["compile, ms", "parsePolicy", "compile", "of it audiences"],
    names.map(compileTimes).map(({ name, parse, compile, audiences }) => [name, ...[parse, compile, audiences].map(digits)]),
  ),
);

process.stderr.write("measuring cold start …\n");
print(
  table(
    [`whole process on ${names[0]}, over bare Node`, "first decision, ms", "memory, MB"],
    (await coldStarts(names[0])).map(({ name, milliseconds, bytes }) => [name, digits(milliseconds), digits(bytes / 1e6)]),
  ),
);

print(
  table(
    ["size, KB", "minified", "gzipped", "binary"],
    (await sizes()).map(({ name, ...bytes }) => [
      name,
      ...["minified", "gzipped", "binary"].map((kind) => (bytes[kind] === undefined ? "" : digits(bytes[kind] / 1_000))),
    ]),
  ),
);
