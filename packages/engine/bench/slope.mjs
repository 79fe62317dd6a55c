// Whether memory grows with the customers who have been decided: prints the heap after each twentieth of ten million distinct ones,
// and the bytes that each leaves behind.
// Run: node packages/engine/bench/slope.mjs [workload] [customers]
import { slopes } from "./measure/slopes.mjs";

const [name = "W1", customers = "10000000"] = process.argv.slice(2);
for (const [use, bytes] of Object.entries(slopes(name, Number(customers))))
  console.log(`${use}: ${bytes.toFixed(3)} bytes per customer over the second half`);
