import { setImmediate } from "node:timers/promises";
import { kept } from "./kept.mjs";
import { median } from "./statistics.mjs";

/** Long enough that reading the clock is no part of what is measured. */
const BATCH_MICROSECONDS = 20;
/** How long a contender may take in one round for batches, and for decisions that are timed one by one. */
const ROUND_MILLISECONDS = 40;
const SINGLES_MILLISECONDS = 10;
const MOST_SINGLES = 2_000;

/** Customers are made so many at a time, shortly before they are decided on: still near, as those are who came with a request. */
const CHUNK = 256;
/** A function is compiled well only after it has run often, which takes a while where a decision runs a thousand of them. */
const WARM_UP_MILLISECONDS = 1_000;
const LONGEST_WARM_UP_MILLISECONDS = 30_000;

/**
 * Times one contender, round by round.
 *
 * @param most how many decisions there are in a round at most
 * @returns `warmUp(inputs, least)`: for a second at least, and until it has decided `least` times, if that takes no thirty seconds;
 * and `round(draw)`, where `draw(count)` gives new inputs: microseconds per decision, of each batch, and of each decision that was
 * timed on its own, less what it takes to read the clock
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
  const inChunks = async (count, batch, draw, measure) => {
    const chunk = batch * Math.ceil(CHUNK / batch);
    for (let left = count; left > 0; left -= chunk) await measure(draw(Math.min(left, chunk)));
  };
  return {
    warmUp: async (inputs, least) => {
      answersLater = decide(inputs[0]) instanceof Promise;
      const started = performance.now();
      const spent = () => performance.now() - started;
      let decided = 0;
      for (let count = 1; spent() < WARM_UP_MILLISECONDS || (decided < least && spent() < LONGEST_WARM_UP_MILLISECONDS); ) {
        microseconds = await run(inputs, 0, count);
        await runSingly(inputs, 0, Math.min(count, 100));
        decided += count;
        count = Math.min(count * 2, inputs.length, within(WARM_UP_MILLISECONDS, inputs.length));
        // Lets the compiler's own threads hand over what they have done.
        await setImmediate();
      }
    },
    round: async (draw) => {
      const batch = Math.max(1, Math.ceil(BATCH_MICROSECONDS / microseconds));
      const batches = [];
      await inChunks(within(ROUND_MILLISECONDS, most), batch, draw, async (inputs) => {
        for (let from = 0; from < inputs.length; from += batch)
          batches.push(await run(inputs, from, Math.min(from + batch, inputs.length)));
      });
      if (batch === 1) return { batches, singles: batches };
      const singles = [];
      await inChunks(within(SINGLES_MILLISECONDS, MOST_SINGLES), 1, draw, async (inputs) => {
        singles.push(...(await runSingly(inputs, 0, inputs.length)));
      });
      return { batches, singles };
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
