import { AS_RETURNED } from "./lanes.mjs";
import { ratioOf } from "./statistics.mjs";

/**
 * What is asked of us, each with what a run measured. Ratios are medians over rounds, each compared within itself.
 *
 * @param results of workloads, those that were run
 * @param compiled `{ name, compile }`, milliseconds of the first compilation in a process
 * @param growth how many times the decision of one workload takes what it takes in another: `{ from, to, lanes: { lane: ratio } }`, if measured
 * @param slopes bytes that a customer leaves behind, by lane, if measured
 * @returns `{ bar, wanted, measured, met, beside }`; `beside` is what the same comes to for hand-written code, where that tells something
 */
export const barsOf = (results, compiled, growth, slopes) => [
  ...results.flatMap(fasterThanByHand),
  ...results.flatMap(modulesBesideByHand),
  ...(growth ? costFollowsMatches(growth) : []),
  ...results.flatMap(explainBesideDecide),
  ...results.flatMap(evenness),
  ...compiled.flatMap(quickToCompile),
  ...(slopes ? Object.entries(slopes).map(([lane, bytes]) => atMost(`bytes left behind by a customer, ${lane}`, 0.1, bytes, "")) : []),
];

const atLeast = (bar, wanted, measured) => ({ bar, wanted: `≥ ${wanted} ×`, measured: times(measured), met: measured >= wanted });
const atMost = (bar, wanted, measured, unit = " ×") => ({
  bar,
  wanted: `≤ ${wanted.toLocaleString("en")}${unit}`,
  measured: `${round(measured)}${unit}`,
  met: measured <= wanted,
});
const times = (value) => `${round(value)} ×`;
const round = (value) => (Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(0));

const laneOf = ({ lanes }, id, use = AS_RETURNED, met = false) =>
  lanes.find((lane) => lane.id === id && lane.use === use && lane.met === met);
const usesOf = ({ lanes }, id) => lanes.filter((lane) => lane.id === id && !lane.met).map(({ use }) => use);

/** How much faster than hand-written code; W5 must not be a cliff. */
const FASTER = { W1: 1, W2: 1, W3: 5, W4: 20, W5: 1 };
const FASTER_THAN_INDEX = { W4: 3 };
const FASTER_WHERE_MET = 3;

const fasterThanByHand = (result) => {
  const against = (rival, wanted) =>
    wanted !== undefined && laneOf(result, rival) && laneOf(result, "decide")
      ? usesOf(result, "decide").map((use) => {
          const measured = ratioOf(laneOf(result, rival, use).rounds, laneOf(result, "decide", use).rounds);
          return atLeast(`${result.name} faster than ${laneOf(result, rival).name}, ${use}`, wanted, measured);
        })
      : [];
  const [ours, byHand] = ["decide", "hand-written"].map((id) => laneOf(result, id, AS_RETURNED, true));
  const met =
    ours && byHand && atLeast(`${result.name} faster on cells met before, both`, FASTER_WHERE_MET, ratioOf(byHand.rounds, ours.rounds));
  return [...against("hand-written", FASTER[result.name]), ...against("index", FASTER_THAN_INDEX[result.name]), ...(met ? [met] : [])];
};

/** What a module is for: policies of which somebody could write the code by hand. */
const MODULE_FASTER = { W1: 1, W2: 1 };

const modulesBesideByHand = (result) => {
  const wanted = MODULE_FASTER[result.name];
  if (wanted === undefined || !laneOf(result, "module")) return [];
  return usesOf(result, "module").map((use) => {
    const measured = ratioOf(laneOf(result, "hand-written", use).rounds, laneOf(result, "module", use).rounds);
    return atLeast(`${result.name} module faster than hand-written, ${use}`, wanted, measured);
  });
};

const GROWTH = 8;

const costFollowsMatches = ({ from, to, lanes }) =>
  Object.entries(lanes).map(([lane, { ratio, byHand }]) => ({
    ...atMost(`${to} in ${from}s, ${lane}`, GROWTH, ratio),
    beside: times(byHand),
  }));

/** Which use of an explanation says as much as which use of a decision. */
const LIKE = { [AS_RETURNED]: AS_RETURNED, "one service": "one service read", whole: "every service read" };
const EXPLAIN = 10;

const explainBesideDecide = (result) =>
  Object.entries(LIKE).flatMap(([explained, decided]) => {
    const [explain, decide] = [laneOf(result, "explain", explained), laneOf(result, "decide", decided)];
    if (!explain || !decide) return [];
    return [atMost(`${result.name} explain, ${explained}, in decides, ${decided}`, EXPLAIN, ratioOf(explain.rounds, decide.rounds))];
  });

const P99 = 4;

const evenness = (result) =>
  usesOf(result, "decide").map((use) => {
    const [ours, byHand] = ["decide", "hand-written"].map((id) => laneOf(result, id, use));
    return {
      ...atMost(`${result.name} p99 in p50s, ${use}`, P99, ours.p99 / ours.p50),
      ...(byHand && { beside: times(byHand.p99 / byHand.p50) }),
    };
  });

const COMPILE_MILLISECONDS = { W3: 200, W4: 2_000 };

const quickToCompile = ({ name, compile }) =>
  COMPILE_MILLISECONDS[name] === undefined
    ? []
    : [atMost(`compile ${name}, first in a process`, COMPILE_MILLISECONDS[name], compile, " ms")];
