import { setImmediate } from "node:timers/promises";

/** Long enough that reading the clock is no part of what is measured. */
const BATCH_MICROSECONDS = 20;
const WARM_UP_MILLISECONDS = 1_000;
/** How long a contender may take in one round. */
const ROUND_MILLISECONDS = 40;

/**
 * Times one contender, round by round.
 *
 * @returns `warmUp(inputs)`; then `round(inputs)`, microseconds per decision of each batch of inputs
 */
export const stopwatch = (decide) => {
  let answersLater = false;
  let microseconds = 0;
  const run = async (inputs, from, to) => {
    const started = performance.now();
    if (answersLater) for (let index = from; index < to; index++) await decide(inputs[index]);
    else for (let index = from; index < to; index++) decide(inputs[index]);
    return ((performance.now() - started) * 1_000) / (to - from);
  };
  return {
    warmUp: async (inputs) => {
      answersLater = decide(inputs[0]) instanceof Promise;
      const end = performance.now() + WARM_UP_MILLISECONDS;
      for (let count = 1; performance.now() < end; count = Math.min(count * 2, inputs.length)) {
        microseconds = await run(inputs, 0, count);
        // Lets the compiler's own threads hand over what they have done.
        await setImmediate();
      }
    },
    round: async (inputs) => {
      const batch = Math.max(1, Math.ceil(BATCH_MICROSECONDS / microseconds));
      const most = Math.max(1, Math.min(inputs.length, Math.floor((ROUND_MILLISECONDS * 1_000) / microseconds)));
      const each = [];
      for (let from = 0; from < most; from += batch) each.push(await run(inputs, from, Math.min(from + batch, most)));
      return each;
    },
  };
};
