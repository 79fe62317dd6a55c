import {
  changeInWords,
  stepsKey
} from "./chunk-TKFZCP7V.js";
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
import "./chunk-B25MF25I.js";
import "./chunk-YMLVUU3E.js";
import "./chunk-EWQMXBMZ.js";
import "./chunk-Y4XXGU5X.js";
import "./chunk-ZN5NFATJ.js";
import "./chunk-AGRNT4MY.js";
import {
  isLeft,
  right
} from "./chunk-JKCM4TFR.js";
import {
  quote
} from "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/diff/tally.js
var tallyOf = ({ report, steps, pairs, replay }) => {
  let renames = report.renames.filter(({ kind }) => kind === "fact").map(({ before, after }) => [before, after]), groups = /* @__PURE__ */ new Map();
  for (let [place, { service, varies }] of report.changes.entries()) {
    let among = groups.get(service) ?? [];
    groups.set(service, among);
    let alike = among.find((one) => [...one.varies].join() === varies.join()) ?? { varies: new Set(varies), places: /* @__PURE__ */ new Map() };
    among.includes(alike) || among.push(alike), alike.places.set(stepsKey(steps[place] ?? [], alike.varies), place);
  }
  let changes = report.changes.map(() => 0), counts = { decided: 0, invalid: 0, onlyBefore: 0, onlyAfter: 0, changed: 0, promise: 0, publicity: 0 };
  return {
    add: (customer) => {
      for (let [was, is] of renames)
        !Object.hasOwn(customer, is) && Object.hasOwn(customer, was) && Reflect.set(customer, is, Reflect.get(customer, was)), !Object.hasOwn(customer, was) && Object.hasOwn(customer, is) && Reflect.set(customer, was, Reflect.get(customer, is));
      let [before, after] = [replay.before.decideQuickly(customer), replay.after.decideQuickly(customer)];
      if (before._tag === "Left" || after._tag === "Left") {
        counts[before._tag === "Right" ? "onlyBefore" : after._tag === "Right" ? "onlyAfter" : "invalid"] += 1;
        return;
      }
      counts.decided += 1;
      let seen = { changed: !1, promise: !1, publicity: !1 };
      for (let pair of pairs) {
        let shown = replay.stepsBetween(pair, before.right, after.right);
        if (shown.length === 0)
          continue;
        let { losses, widenings } = changeInWords(shown);
        seen.changed = !0, seen.promise ||= losses.length > 0, seen.publicity ||= widenings.length > 0;
        for (let { varies, places } of groups.get(replay.after.policy.services.has(pair.after) ? pair.after : pair.before) ?? []) {
          let place = places.get(stepsKey(shown, varies));
          place !== void 0 && (changes[place] = (changes[place] ?? 0) + 1);
        }
      }
      for (let kind of ["changed", "promise", "publicity"])
        counts[kind] += seen[kind] ? 1 : 0;
    },
    counts: () => ({ ...counts, changes: [...changes] })
  };
};

// dist/cli/commands/diff/census.js
var countCustomers = async (before, after, comparison, path, { input, at }, { err }) => {
  let both = { ...after, facts: new Map([...before.facts, ...after.facts]) }, opened = await openCustomers(path, both, input);
  if (isLeft(opened))
    return opened;
  let { rows, notes, source } = opened.right;
  for (let note of notes)
    await err.write(`${err.colors.yellow("warning")}: ${note}
`);
  let progress = readingProgress(source, err), fill = [clockFiller(before, at), clockFiller(after, at)], tally = tallyOf(comparison), [read, unreadable] = [0, 0];
  for await (let batch of rows) {
    for (let row of batch)
      read += 1, row.kind === "unreadable" ? unreadable += 1 : tally.add(fill.reduce((customer, complete) => complete(customer), row.value));
    await progress.tick(read);
  }
  progress.stop();
  let counts = tally.counts(), invalid = counts.invalid + unreadable;
  return invalid > 0 && await err.write(`${invalid.toLocaleString("en")} of ${read.toLocaleString("en")} customers are valid customers of neither policy; \`tierpolicy decide\` with ${quote(path)} says why
`), right({ ...counts, invalid });
};
export {
  countCustomers
};
