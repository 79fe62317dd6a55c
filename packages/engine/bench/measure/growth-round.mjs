// A process that decides on one workload whenever it is told to, and answers with microseconds per decision.
// Run by growth.mjs, as a child that is sent messages: node --expose-gc measure/growth-round.mjs W1
import { contenderOf } from "../contenders/contenders.mjs";
import { workloadOf } from "../workload/workload.mjs";
import { AS_RETURNED, lanesOf } from "./lanes.mjs";
import { median } from "./statistics.mjs";

const [name] = process.argv.slice(2);
const { size, policy, crowd } = workloadOf(name);
const lanes = [];
for (const id of ["hand-written", "decide"]) {
  const contender = await contenderOf(id);
  const decide = await contender.load(await contender.translate(policy));
  lanes.push(...lanesOf({ id, contender, decide }, [...policy.services.keys()], size.customers).filter(({ met }) => !met));
}
const WARMING_DECISIONS = 20_000;
const strangers = crowd(0, 2_000);
for (const { watch, contender, use } of lanes)
  await watch.warmUp(strangers, contender.takesLongToWarm && use === AS_RETURNED ? WARMING_DECISIONS : 0);

let crowds = 1;
process.on("message", async (message) => {
  if (message !== "round") return process.disconnect();
  const answer = {};
  for (const { id, use, watch } of lanes) {
    globalThis.gc({ type: "minor" });
    answer[`${id}, ${use}`] = median((await watch.round((count) => crowd(crowds++, count))).batches);
  }
  process.send(answer);
});
process.send("ready");
