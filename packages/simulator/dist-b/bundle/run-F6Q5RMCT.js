import {
  visibleLength,
  wrapList
} from "./chunk-POD55TMH.js";
import {
  asJson
} from "./chunk-V7VLAJV7.js";
import {
  loadPolicy
} from "./chunk-W6TSTDV2.js";
import "./chunk-TVI6PGQY.js";
import "./chunk-L7JSMSLC.js";
import {
  matrix
} from "./chunk-B25MF25I.js";
import {
  formulasOf
} from "./chunk-YMLVUU3E.js";
import "./chunk-EWQMXBMZ.js";
import "./chunk-Y4XXGU5X.js";
import {
  complain
} from "./chunk-ZN5NFATJ.js";
import {
  EXIT
} from "./chunk-AGRNT4MY.js";
import {
  isLeft
} from "./chunk-JKCM4TFR.js";
import {
  COMMITMENTS,
  PUBLICITIES
} from "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/cli/commands/matrix/matrix-text.js
var WIDEST = 200, GAP = "  ", matrixText = (rows, policy, screen) => {
  if (rows.length === 0 || policy.services.size === 0)
    return `the policy has no segments or no services
`;
  let width = Math.min(screen.width, WIDEST), labels = ["", ...[...policy.services.values()].flatMap(({ id, terms }) => [id, ...[...terms.keys()].map((term) => `  ${term}`)])], first = labels.map((label) => label.padEnd(longest(labels))), columns = rows.map((row) => columnOf(row, policy, screen));
  return `${[...groupsWithin(width - longest(labels), columns).map((group) => first.map((label, line) => [label, ...group.map((column) => column[line] ?? "")].join(GAP).trimEnd()).join(`
`)), legend(screen), ...conditional(rows, policy, width)].join(`

`)}
`;
}, longest = (texts) => Math.max(...texts.map(visibleLength)), columnOf = ({ segment, services }, policy, screen) => {
  let { colors } = screen, lines = services.flatMap((cell) => [
    cellText(cell, screen),
    ...[...policy.services.get(cell.service)?.terms.keys() ?? []].map((term) => colors.dim(`  ${range(cell.terms?.[term], String)}`))
  ]), width = longest([segment, ...lines]);
  return [colors.bold(segment), ...lines].map((line) => line + " ".repeat(width - visibleLength(line)));
}, cellText = ({ offered, commitment, publicity }, { colors }) => offered === "never" ? colors.dim("\xB7") : `${offered === "always" ? colors.green("\u25CF") : colors.yellow("\u25D0")} ${range(commitment, initial)} ${colors.dim(range(publicity, initial))}`, initial = (level) => level.charAt(0).toUpperCase(), range = (levels, text) => {
  if (levels === void 0)
    return "";
  let [lowest, highest] = [text(levels.lowest), text(levels.highest)];
  return lowest === highest ? lowest : `${lowest}\u2013${highest}`;
}, groupsWithin = (width, columns) => {
  let groups = [], free = 0;
  for (let column of columns) {
    let needed = longest(column) + GAP.length, group = groups.at(-1);
    group && needed <= free ? group.push(column) : groups.push([column]), free = (group && needed <= free ? free : width) - needed;
  }
  return groups;
}, legend = ({ colors }) => {
  let letters = (levels) => levels.toReversed().map((level) => `${initial(level)} ${level}`);
  return [
    `${colors.green("\u25CF")} always   ${colors.yellow("\u25D0")} sometimes   ${colors.dim("\xB7")} never`,
    `commitment:  ${letters(COMMITMENTS).join("   ")}`,
    colors.dim(`publicity:   ${letters(PUBLICITIES).join("   ")}`)
  ].join(`
`);
}, conditional = (rows, policy, width) => {
  let lines = [...policy.services.keys()].flatMap((service, at) => {
    let segmentsBy = /* @__PURE__ */ new Map();
    for (let { segment, services } of rows) {
      let cell = services[at];
      if (cell?.offered !== "sometimes")
        continue;
      let facts = cell.dependsOn.length > 0 ? cell.dependsOn.join(" and ") : "several facts together";
      segmentsBy.set(facts, [...segmentsBy.get(facts) ?? [], segment]);
    }
    return [...segmentsBy].map(([facts, segments]) => wrapList(`  ${service}: ${facts}, in `, segments, width, 6));
  });
  return lines.length === 0 ? [] : [["sometimes depends on", ...lines].join(`
`)];
};

// dist/cli/commands/matrix/run.js
var showMatrix = async (path, { format, budget }, terminal) => {
  let loaded = await loadPolicy(path, terminal);
  if (isLeft(loaded))
    return loaded.left.exit;
  let { policy } = loaded.right, formulas = formulasOf(policy, budget === void 0 ? {} : { budget }), rows = matrix(policy, formulas);
  return isLeft(rows) ? complain(terminal.err, {
    exit: EXIT.undecided,
    message: `the matrix is undecided: ${rows.left.reason}`,
    help: "raise the budget with --budget"
  }) : (await terminal.out.write(format === "text" ? matrixText(rows.right, policy, terminal.out) : asJson(rows.right, format, !0)), EXIT.proved);
};
export {
  showMatrix
};
