import { setImmediate } from "node:timers/promises";
import { kept } from "./kept.mjs";
import { median } from "./statistics.mjs";

/** Long enough that reading the clock is no part of what is measured. */
const BATCH_MICROSECONDS = 20;
/** How long a contender may take in one round for batches, and for decisions that are timed one by one. */
const ROUND_MILLISECONDS = 40;
const SINGLES_MILLISECONDS = 10;
const MOST_SINGLES = 2_000;

/**
 * Times one contender, round by round.
 *
 * @param most how many customers there are in a round at most
 * @returns `warmUp(inputs, milliseconds)`; `appetite()`, how many inputs a round takes; and `round(inputs)`, microseconds per
 * decision: of each batch, and of each decision that was timed on its own, less what it takes to read the clock
 */
export const stopwatch = (decide, most) => {
  let answersLater = false;
  let microseconds = 0;
  const run = async (inputs, from, to) => {
    const started = performance.now();
    if (answersLater) for (let index = from; index < to; index++) kept.answer = await decide(inputs[index]);
    else for (let index = from; index < to; index++) kept.answer = decide(inputs[index]);
    return ((performance.now() - started) * 1_000) / (to - from);
  };
  const runSingly = async (inputs, from, to) => {
    const clock = millisecondsToReadTheClock();
    const each = new Float64Array(to - from);
    for (let index = from; index < to; index++) {
      const started = performance.now();
      kept.answer = answersLater ? await decide(inputs[index]) : decide(inputs[index]);
      each[index - from] = (performance.now() - started - clock) * 1_000;
    }
    return [...each];
  };
  const within = (milliseconds, limit) => Math.max(1, Math.min(limit, Math.floor((milliseconds * 1_000) / microseconds)));
  const inBatches = () => within(ROUND_MILLISECONDS, most);
  const batchSize = () => Math.max(1, Math.ceil(BATCH_MICROSECONDS / microseconds));
  return {
    warmUp: async (inputs, milliseconds) => {
      answersLater = decide(inputs[0]) instanceof Promise;
      const end = performance.now() + milliseconds;
      for (let count = 1; performance.now() < end; count = Math.min(count * 2, inputs.length)) {
        microseconds = await run(inputs, 0, count);
        await runSingly(inputs, 0, Math.min(count, 100));
        // Lets the compiler's own threads hand over what they have done.
        await setImmediate();
      }
    },
    appetite: () => inBatches() + (batchSize() === 1 ? 0 : within(SINGLES_MILLISECONDS, MOST_SINGLES)),
    round: async (inputs) => {
      const batch = batchSize();
      const end = inBatches();
      const batches = [];
      for (let from = 0; from < end; from += batch) batches.push(await run(inputs, from, Math.min(from + batch, end)));
      return { batches, singles: batch === 1 ? batches : await runSingly(inputs, end, inputs.length) };
    },
  };
};

const millisecondsToReadTheClock = () =>
  median(
    Array.from({ length: 200 }, () => {
      const started = performance.now();
      return performance.now() - started;
    }),
  );
