// One workload, all contenders in one process, in turns. Prints its result as JSON.
// Run by ../decide.mjs: node --expose-gc measure/workload.mjs W1 [contender …]
import { contenderIds, contenderOf } from "../contenders/contenders.mjs";
import { ownCells } from "../workload/cells.mjs";
import { workloadOf } from "../workload/workload.mjs";
import { agreementOf } from "./agreement.mjs";
import { AS_RETURNED, lanesOf } from "./lanes.mjs";
import { median, quantile } from "./statistics.mjs";

const ROUNDS = 15;
/** A contender that takes seconds for a decision sits out the later rounds. */
const LEAST_ROUNDS = 3;
const LANE_MILLISECONDS = 5_000;
/** So often is a contender run before it is timed that has code for each rule; whatever else is done with its answer, it is warm then. */
const WARMING_DECISIONS = 20_000;
const INDEX_FROM_RULES = 1_000;

const [name, ...chosen] = process.argv.slice(2);
const { size, policy, crowd, acquaintances } = workloadOf(name);
const strangers = crowd(0, 2_000);

const begin = async (id) => {
  const contender = await contenderOf(id);
  const translated = await contender.translate(policy);
  const started = performance.now();
  const decide = await contender.load(translated);
  return { id, contender, decide, loading: performance.now() - started };
};

const isChosen = (id) => {
  if (id === "index" && size.rules < INDEX_FROM_RULES) return false;
  return chosen.length > 0 ? chosen.includes(id) : (size.contenders ?? contenderIds).includes(id);
};
const running = [];
for (const id of contenderIds) if (isChosen(id)) running.push(await begin(id));

const inputsOf = ({ inputOf }, customers) => customers.map((customer) => inputOf(policy, customer));
const ours = running.find(({ id }) => id === "decide") ?? (await begin("decide"));
const decisions = [];
const decisionOf = (index) => {
  decisions[index] ??= ours.decide(strangers[index]);
  return decisions[index];
};
for (const one of running)
  one.agreed = await agreementOf(one.contender, one.decide, inputsOf(one.contender, strangers), size.few, decisionOf);

const matched = decisions.flatMap(({ services }) => Object.values(services).map(({ rules }) => Object.values(rules).flat().length));
const matchedByOne = matched.reduce((sum, count) => sum + count, 0) / decisions.length;
decisions.length = 0;

const lanes = running.flatMap((one) => lanesOf(one, [...policy.services.keys()], size.customers));
for (const { watch, contender, use, met } of lanes)
  await watch.warmUp(inputsOf(contender, strangers), contender.takesLongToWarm && use === AS_RETURNED && !met ? WARMING_DECISIONS : 0);

/** So that what one lane leaves behind is no other lane's pause. */
const tidy = () => globalThis.gc({ type: "minor" });

// Whom it knows, it works out once.
acquaintances(0, 1);

let crowds = 1;
for (let round = 1; round <= ROUNDS; round++)
  for (let turn = 0; turn < lanes.length; turn++) {
    // Another one begins in each round.
    const lane = lanes[(turn + round) % lanes.length];
    if (round > LEAST_ROUNDS && lane.spent > LANE_MILLISECONDS) continue;
    const population = lane.met ? acquaintances : crowd;
    const draw = (count) => inputsOf(lane.contender, population(crowds++, count));
    tidy();
    const started = performance.now();
    const { batches, singles } = await lane.watch.round(draw);
    lane.spent += performance.now() - started;
    lane.rounds.push(median(batches));
    lane.singles.push(...singles);
  }

const result = {
  name: size.name,
  rules: size.rules,
  services: size.services,
  matched: matchedByOne,
  ownCells: ownCells(policy, strangers.slice(0, 300)),
  lanes: lanes.map(({ id, use, met, name, rounds, singles, loading, agreed, contender }) => ({
    id,
    use,
    met,
    name,
    says: contender.says,
    agreed,
    loading,
    rounds,
    microseconds: median(rounds),
    p50: quantile(singles, 0.5),
    p99: quantile(singles, 0.99),
  })),
};
process.stdout.write(JSON.stringify(result));
