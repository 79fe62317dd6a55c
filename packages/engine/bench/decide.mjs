// How fast `decide` is, beside code written by hand and other libraries, and prints ratios. See docs/performance.md.
// Run: npm run bench:decide [-- W1 W2 W3 W4 W5 growth memory cold-start size]
import { cpus } from "node:os";
import { installContenders } from "./install.mjs";
import { resultOf } from "./measure/children.mjs";
import { digits, table } from "./table.mjs";
import { workloads } from "./workload/sizes.mjs";

installContenders();
const { barsOf } = await import("./measure/bars.mjs");
const { coldStarts } = await import("./measure/cold-start.mjs");
const { compileTimes } = await import("./measure/compiling.mjs");
const { growthOf } = await import("./measure/growth.mjs");
const { sizes } = await import("./measure/size.mjs");
const { slopes } = await import("./measure/slopes.mjs");

const chosen = process.argv.slice(2);
const isChosen = (part) => chosen.length === 0 || chosen.includes(part);
const names = workloads.map(({ name }) => name).filter(isChosen);
const print = (...lines) => console.log(`${lines.join("\n")}\n`);
const tell = (what) => process.stderr.write(`measuring ${what} …\n`);

/** Node 20's compiler of calls into WebAssembly ends the process on Cedar's; without it these calls are a little slower. */
const FLAGS = ["--no-turbo-inline-js-wasm-calls", "--expose-gc"];

const SLOPE_CUSTOMERS = 10_000_000;

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
  tell(name);
  const result = resultOf("workload.mjs", [name], FLAGS);
  results.push(result);
  const { rules, services, matched, ownCells } = result;
  print(
    `${name}: ${rules.toLocaleString("en")} rules, ${services.toLocaleString("en")} services; ${digits(matched)} rules match a customer; ${digits(100 * ownCells)} % of customers are in a cell of their own`,
    timesOf(result),
  );
}
const lanes = results.flatMap((result) => result.lanes);
const contenders = lanes.filter(
  ({ id, use, met }, index) => use === "as returned" && !met && lanes.findIndex((lane) => lane.id === id) === index,
);
if (contenders.length > 0) print("what each says", ...contenders.map(({ name, says }) => `  ${name}: ${says}`));

const compiled = [];
for (const name of names) {
  tell(`compile ${name}`);
  compiled.push(compileTimes(name));
}
if (compiled.length > 0)
  print(
    table(
      ["compile, ms", "parsePolicy, first", "compile, first", "parsePolicy, third", "compile, third", "of it audiences"],
      compiled.map(({ name, ...times }) => [name, ...Object.values(times).map(digits)]),
    ),
  );

let growth;
if (isChosen("growth")) {
  tell("growth");
  growth = await growthOf("W1", "W4");
}

let left;
if (isChosen("memory")) {
  tell("memory over ten million customers");
  left = slopes("W1", SLOPE_CUSTOMERS);
}

if (isChosen("cold-start")) {
  tell("cold start");
  print(
    table(
      ["whole process on W1, over bare Node", "first decision, ms", "memory, MB"],
      (await coldStarts("W1")).map(({ name, milliseconds, bytes }) => [name, digits(milliseconds), digits(bytes / 1e6)]),
    ),
  );
}

if (isChosen("size"))
  print(
    table(
      ["size, KB", "minified", "gzipped", "binary"],
      (await sizes()).map(({ name, ...bytes }) => [
        name,
        ...["minified", "gzipped", "binary"].map((kind) => (bytes[kind] === undefined ? "" : digits(bytes[kind] / 1_000))),
      ]),
    ),
  );

print(
  table(
    ["bars", "wanted", "measured", "hand-written", ""],
    barsOf(results, compiled, growth, left).map(({ bar, wanted, measured, beside = "", met }) => [
      bar,
      wanted,
      measured,
      beside,
      met ? "met" : "not met",
    ]),
  ),
);
