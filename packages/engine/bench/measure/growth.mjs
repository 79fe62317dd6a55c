import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ratioOf } from "./statistics.mjs";

const ROUNDS = 15;
const script = join(import.meta.dirname, "growth-round.mjs");

const start = async (name) => {
  const child = fork(script, [name], { execArgv: ["--expose-gc"] });
  await once(child, "message");
  return {
    round: async () => {
      child.send("round");
      const [answer] = await once(child, "message");
      return answer;
    },
    end: () => child.send("end"),
  };
};

/**
 * How many times a decision in one workload takes what it takes in another: two processes, each with its own workload, in turns.
 *
 * @returns by what is done with the decision: `ratio`, and the same `byHand`
 */
export const growthOf = async (from, to) => {
  const [small, large] = [await start(from), await start(to)];
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push({ small: await small.round(), large: await large.round() });
  small.end();
  large.end();
  const of = (lane) =>
    ratioOf(
      rounds.map(({ large }) => large[lane]),
      rounds.map(({ small }) => small[lane]),
    );
  const ours = Object.keys(rounds[0].small).filter((lane) => lane.startsWith("decide"));
  return {
    from,
    to,
    lanes: Object.fromEntries(ours.map((lane) => [lane, { ratio: of(lane), byHand: of(lane.replace("decide", "hand-written")) }])),
  };
};
