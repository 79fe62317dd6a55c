// How many customers a second `decideColumns` decides, in one thread and in several, beside deciding on one after the other.
// Run: npm run bench:columns [-- W1 W2 W3 W4]
import { availableParallelism, cpus } from "node:os";
import { isDeepStrictEqual } from "node:util";
import { compile, decide } from "@tierpolicy/engine";
import { decideColumns } from "@tierpolicy/engine/columns";
import { columnPool } from "@tierpolicy/engine/threads";
import { toColumns } from "./batch/to-columns.mjs";
import * as handWritten from "./contenders/hand-written/straight-line.mjs";
import { median } from "./measure/statistics.mjs";
import { digits, table } from "./table.mjs";
import { workloads } from "./workload/sizes.mjs";
import { workloadOf } from "./workload/workload.mjs";

const ROUNDS = 15;
/** A batch so large that what a call costs beside its rows does not show; fewer where there are a thousand services. */
const CUSTOMERS = { W1: 100_000, W2: 100_000, W3: 40_000, W4: 20_000 };
/** Those who decide on one customer after the other need fewer to be timed. */
const MOST_SINGLY = 10_000;
const CHECKED = 2_000;

const valid = (either) => {
  if (either._tag === "Left") throw new Error(either.left[0].message);
  return either.right;
};

/** Everything but the prototypes. */
const plain = (decision) => JSON.parse(JSON.stringify(decision));

const everyLevel = ({ services }) => {
  let seen = 0;
  for (const { offered, commitment, publicity } of Object.values(services)) seen += offered[0] + commitment[0] + publicity[0];
  return seen;
};

const measured = async (name) => {
  const { policy, crowd } = workloadOf(name);
  const compiled = compile(policy);
  const byHand = await handWritten.load(await handWritten.translate(policy));
  const pool = columnPool(compiled, { threads: 2 });
  const rows = CUSTOMERS[name];

  const first = crowd(0, CHECKED);
  const decided = valid(decideColumns(compiled, toColumns(policy, first)));
  const inThreads = valid(await pool.decide(toColumns(policy, first)));
  for (const [row, customer] of first.entries()) {
    const expected = plain(valid(decide(compiled, customer)));
    const answers = [decided.at(row), inThreads.at(row)].map((answer) => plain(valid(answer)));
    if (row < 200) answers.push(plain(byHand(handWritten.inputOf(policy, customer))));
    if (!answers.every((answer) => isDeepStrictEqual(answer, expected))) throw new Error(`they differ about customer ${row}`);
  }

  let kept;
  const singly = (decideOne) => (customers) => {
    for (const customer of customers) kept = decideOne(customer);
    return customers.length;
  };
  const lanes = [
    {
      lane: "hand-written, one by one",
      input: ({ customers }) => customers.map((customer) => handWritten.inputOf(policy, customer)),
      run: singly(byHand),
    },
    { lane: "decide, one by one", input: ({ customers }) => customers, run: singly((customer) => decide(compiled, customer)) },
    {
      lane: "decideColumns",
      input: ({ columns }) => columns,
      run: (columns) => {
        kept = valid(decideColumns(compiled, columns));
        return columns.rows;
      },
    },
    {
      lane: "decideColumns, all levels read",
      input: ({ columns }) => columns,
      run: (columns) => {
        kept = everyLevel(valid(decideColumns(compiled, columns)));
        return columns.rows;
      },
    },
    {
      lane: "two threads",
      input: ({ columns }) => columns,
      run: async (columns) => {
        kept = valid(await pool.decide(columns));
        return columns.rows;
      },
    },
  ].map((lane) => ({ ...lane, times: [] }));

  for (let round = 0; round <= ROUNDS; round++) {
    const everyone = crowd(1 + round, rows);
    const inputs = { customers: everyone.slice(0, MOST_SINGLY), columns: toColumns(policy, everyone) };
    for (const { input, run, times } of lanes) {
      const given = input(inputs);
      const started = performance.now();
      const count = await run(given);
      // the first round warms up
      if (round > 0) times.push(((performance.now() - started) * 1_000) / count);
    }
  }
  await pool.close();
  if (kept === undefined) throw new Error("nothing was decided");
  return lanes.map(({ lane, times }) => ({ lane, microseconds: median(times) }));
};

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0].model.trim()}\n`,
);
const chosen = process.argv.slice(2);
for (const { name } of workloads.filter(({ name }) => name in CUSTOMERS && (chosen.length === 0 ? name !== "W4" : chosen.includes(name)))) {
  process.stderr.write(`measuring ${name} …\n`);
  const lanes = await measured(name);
  const byHand = lanes[0].microseconds;
  const lines = lanes.map(({ lane, microseconds }) => [
    lane,
    digits(1e6 / microseconds),
    digits(microseconds),
    `${digits(byHand / microseconds)} ×`,
  ]);
  console.log(
    `${table([`${name}, ${CUSTOMERS[name].toLocaleString("en")} customers`, "customers/s", "µs each", "as fast as hand-written"], lines)}\n`,
  );
}
