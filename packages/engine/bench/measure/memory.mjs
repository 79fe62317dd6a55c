// A process that decides on very many distinct customers and prints what is left of each.
// Run by ../slope.mjs: node --expose-gc measure/memory.mjs W1 10000000 "as returned"
import { load, name as ours, translate, usesOf } from "../contenders/tierpolicy.mjs";
import { passersBy } from "../workload/passers-by.mjs";
import { workloadOf } from "../workload/workload.mjs";
import { kept } from "./kept.mjs";
import { slopeOf } from "./statistics.mjs";

const STEPS = 20;

const [name, customers, use] = process.argv.slice(2);
const { size, policy } = workloadOf(name);
const decide = load(translate(policy));
const run = usesOf(decide, [...policy.services.keys()])[use] ?? decide;
const customer = passersBy(size.share);

const megabytesLeft = () => {
  kept.answer = undefined;
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};

const step = Math.ceil(Number(customers) / STEPS);
const left = [];
process.stderr.write(`${name}, ${ours}, ${use}\n`);
for (let decided = 0; decided < Number(customers); ) {
  for (const end = decided + step; decided < end; decided++) kept.answer = run(customer(decided));
  left.push({ decided, megabytes: megabytesLeft() });
  const { megabytes } = left.at(-1);
  process.stderr.write(`${decided.toLocaleString("en").padStart(12)} customers  ${megabytes.toFixed(2).padStart(8)} MB after gc\n`);
}
// What is remembered of outcomes fills up at first: the second half says whether it ends.
const late = left.slice(left.length / 2);
const bytesPerCustomer = slopeOf(
  late.map(({ decided }) => decided),
  late.map(({ megabytes }) => megabytes * 1e6),
);
process.stdout.write(JSON.stringify({ bytesPerCustomer, first: left[0].megabytes, last: left.at(-1).megabytes }));
