// One workload, all contenders in one process, in turns. Prints its result as JSON.
// Run by ../decide.mjs: node measure/workload.mjs W1 [contender …]
import { contenderIds, contenderOf } from "../contenders/contenders.mjs";
import { ownCells } from "../workload/cells.mjs";
import { workloadOf } from "../workload/workload.mjs";
import { agreementOf } from "./agreement.mjs";
import { median, quantile } from "./statistics.mjs";
import { stopwatch } from "./timing.mjs";

const ROUNDS = 15;
/** A contender that takes seconds for a decision sits out the later rounds. */
const LEAST_ROUNDS = 3;
const LANE_MILLISECONDS = 5_000;
/** So few customers that each is met again and again. */
const FAMILIAR = 50;
const INDEX_FROM_RULES = 1_000;

const [name, ...chosen] = process.argv.slice(2);
const { size, policy, crowd } = workloadOf(name);
const strangers = crowd(0);
const familiar = strangers.map((_, index) => strangers[index % FAMILIAR]);

const begin = async (id) => {
  const contender = await contenderOf(id);
  const translated = await contender.translate(policy, strangers[0]);
  const started = performance.now();
  const decide = await contender.load(translated);
  return { id, contender, decide, loading: performance.now() - started };
};

const inputsOf = ({ inputOf }, customers) => customers.map((customer) => inputOf(policy, customer));

const running = [];
for (const id of chosen.length > 0 ? chosen : contenderIds)
  if (id !== "index" || size.rules >= INDEX_FROM_RULES) running.push(await begin(id));

const ours = running.find(({ id }) => id === "decide") ?? (await begin("decide"));
const decisions = [];
const decisionOf = (index) => {
  decisions[index] ??= ours.decide(strangers[index]);
  return decisions[index];
};
for (const one of running)
  one.agreed = await agreementOf(one.contender, one.decide, inputsOf(one.contender, strangers), size.few, decisionOf);

const laneOf = (one, name, inputs) => ({ ...one, name, inputs, watch: stopwatch(one.decide), times: [], spent: 0 });

const lanes = running.flatMap((one) => {
  const { contender } = one;
  const lane = laneOf(one, contender.name, (customers) => inputsOf(contender, customers));
  const again = laneOf(one, `${contender.name}, met before`, () => inputsOf(contender, familiar));
  return one.id === "decide" || one.id === "hand-written" ? [lane, again] : [lane];
});
for (const { watch, inputs } of lanes) await watch.warmUp(inputs(strangers.slice(0, 2_000)));
for (let round = 1; round <= ROUNDS; round++) {
  const customers = crowd(round);
  for (const lane of lanes) {
    if (round > LEAST_ROUNDS && lane.spent > LANE_MILLISECONDS) continue;
    const inputs = lane.inputs(customers);
    const started = performance.now();
    lane.times.push(await lane.watch.round(inputs));
    lane.spent += performance.now() - started;
  }
}

const matched = decisions.flatMap(({ services }) => Object.values(services).map(({ rules }) => Object.values(rules).flat().length));
const result = {
  ...size,
  matched: matched.reduce((sum, count) => sum + count, 0) / decisions.length,
  ownCells: ownCells(policy, strangers.slice(0, 300)),
  lanes: lanes.map(({ id, name, times, loading, agreed, contender }) => ({
    id,
    name,
    says: contender.says,
    agreed,
    loading,
    microseconds: median(times.map((round) => median(round))),
    p50: quantile(times.flat(), 0.5),
    p99: quantile(times.flat(), 0.99),
  })),
};
process.stdout.write(JSON.stringify(result));
