import { stopwatch } from "./timing.mjs";

export const AS_RETURNED = "as returned";
const METABLE = ["hand-written", "decide"];

/**
 * What is timed of a contender: its answer as it is returned, each further use of the answer, and for those who say everything the
 * answer on customers of cells that were met before.
 *
 * @param begun a contender that is loaded: `{ id, contender, decide }`
 * @param ids the services of the policy
 * @param most how many customers there are in a round at most
 */
export const lanesOf = (begun, ids, most) => {
  const { id, contender, decide } = begun;
  const laneOf = (use, run, met) => ({
    ...begun,
    use,
    met,
    name: [contender.name, ...(use === AS_RETURNED ? [] : [use]), ...(met ? ["met before"] : [])].join(", "),
    watch: stopwatch(run, most),
    rounds: [],
    singles: [],
    spent: 0,
  });
  return [
    laneOf(AS_RETURNED, decide, false),
    ...(METABLE.includes(id) ? [laneOf(AS_RETURNED, decide, true)] : []),
    ...Object.entries(contender.usesOf?.(decide, ids) ?? {}).map(([use, run]) => laneOf(use, run, false)),
  ];
};
