import {
  readingProgress
} from "./chunk-5535LHLA.js";
import {
  openCustomers
} from "./chunk-NU46F44M.js";
import {
  clockFiller
} from "./chunk-5ELYXAGP.js";
import "./chunk-4CKFVZGT.js";
import "./chunk-VX3N44CV.js";
import "./chunk-L7JSMSLC.js";
import {
  readFacts
} from "./chunk-B25MF25I.js";
import {
  formulasOf
} from "./chunk-YMLVUU3E.js";
import "./chunk-EWQMXBMZ.js";
import "./chunk-Y4XXGU5X.js";
import "./chunk-ZN5NFATJ.js";
import "./chunk-AGRNT4MY.js";
import {
  isLeft,
  isRight,
  right
} from "./chunk-JKCM4TFR.js";
import "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/cli/commands/check/census.js
var takeCensus = async (policy, cases, path, { input, at }, { err }) => {
  let opened = await openCustomers(path, policy, input);
  if (isLeft(opened))
    return opened;
  let { rows, notes, source } = opened.right;
  for (let note of notes)
    await err.write(`${err.colors.yellow("warning")}: ${note}
`);
  let progress = readingProgress(source, err), fill = clockFiller(policy, at), tallies = cases.map(talliesOf), { space, possible } = cases.find(({ found }) => found)?.found?.formulas ?? formulasOf(policy), isPossible = (facts) => space.has(possible, facts), [read, invalid] = [0, 0];
  for await (let batch of rows) {
    for (let row of batch) {
      read += 1;
      let facts = factsOf(policy, isPossible, fill, row);
      if (facts === void 0)
        invalid += 1;
      else
        for (let tally of tallies.flat())
          tally.has(facts) && (tally.count += 1);
    }
    await progress.tick(read);
  }
  progress.stop();
  let concerned = tallies.map((tallies2) => tallies2.length === 0 ? void 0 : countsOf(tallies2));
  return right({ read, invalid, concerned });
}, countsOf = (tallies) => Object.fromEntries(tallies.map(({ part, count }) => [part, count])), talliesOf = ({ found }) => {
  if (found === void 0)
    return [];
  let { formulas, violation } = found, { space, atClockOf } = formulas, tally = (part, ask) => {
    let set = space.within(ask);
    return isRight(set) ? [{ part, has: (facts) => space.has(set.right, facts), count: 0 }] : [];
  };
  if (violation.kind === "nobody")
    return [];
  if (violation.kind !== "news")
    return tally("customer", () => violation.customers);
  let { insiders, outsiders, strangers } = violation;
  return [
    ...tally("insider", () => strangers ? insiders : space.and(insiders, atClockOf(outsiders))),
    ...tally("outsider", () => space.and(outsiders, atClockOf(insiders)))
  ];
}, factsOf = (policy, isPossible, fill, row) => {
  if (row.kind === "unreadable")
    return;
  let facts = readFacts(policy, fill(row.value));
  return isRight(facts) && isPossible(facts.right) ? facts.right : void 0;
};
export {
  takeCensus
};
