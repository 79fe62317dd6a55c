// Whether memory grows with the customers who have been decided: prints the heap after each step of distinct ones.
// Run: node --expose-gc packages/engine/bench/slope.mjs [workload] [steps of 20,000 customers]
import { load, translate } from "./contenders/tierpolicy.mjs";
import { workloadOf } from "./workload/workload.mjs";

const [name = "W1", steps = "50"] = process.argv.slice(2);
const { policy, crowd } = workloadOf(name);
const decide = load(translate(policy));

for (let step = 1, decided = 0; step <= Number(steps); step++) {
  const customers = crowd(step);
  for (const customer of customers) decide(customer);
  decided += customers.length;
  customers.length = 0;
  globalThis.gc();
  console.log(`${decided.toLocaleString("en").padStart(12)} customers  ${(process.memoryUsage().heapUsed / 1e6).toFixed(1)} MB`);
}
