import {
  columns,
  wrapList
} from "./chunk-POD55TMH.js";

// dist/cli/commands/decide/decision-text.js
var WIDEST = 120, decisionText = (row, place, { currency }, screen) => {
  let { colors } = screen, name = colors.bold("id" in row ? nameOf(row.id) : place);
  if (row.kind === "invalid") {
    let lines2 = row.errors.map(({ message, help }) => `  ${message}${help === void 0 ? "" : colors.dim(` (${help})`)}`);
    return `${colors.red("\u2717")} ${name}  ${colors.red("invalid")}
${lines2.join(`
`)}
`;
  }
  let { segments, services } = row.decision, width = Math.min(screen.width, WIDEST), entries = Object.entries(services), offered = entries.filter(([, { offered: offered2 }]) => offered2), arranged = entries.flatMap(([service, { arrangement }]) => arrangement ? [`${service} for ${money(arrangement.fee, currency)} by ${arrangement.by}`] : []), rest = entries.filter(([, decision]) => !decision.offered && !decision.arrangement).map(([service]) => service);
  return `${[
    `${colors.green("\u25CF")} ${name}  ${segments.length > 0 ? segments.join(", ") : colors.dim("in no segment")}`,
    ...offered.length > 0 ? [
      columns(offered.map((entry) => offeredLine(entry, screen)), { indent: 4, width })
    ] : [colors.dim("    nothing is offered")],
    ...arranged.length > 0 ? [wrapList("    can be arranged: ", arranged, width)] : [],
    ...rest.length > 0 ? [colors.dim(wrapList("    not offered: ", rest, width))] : []
  ].join(`
`)}
`;
}, UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f]/, nameOf = (id) => typeof id == "string" && !UNPRINTABLE.test(id) ? id : JSON.stringify(id) ?? "", offeredLine = ([service, decision], { colors }) => [
  service,
  decision.commitment === "none" ? colors.dim("no promise") : decision.commitment,
  colors.dim(decision.publicity),
  [told(decision), ...terms(decision), ...approval(decision)].join("; ")
], told = ({ channels }) => channels.length > 0 ? `told by ${channels.join(", ")}` : "told nowhere", terms = (decision) => Object.entries(decision.terms ?? {}).map(([term, value]) => `${term} ${value}`), approval = ({ approval: approval2 }) => approval2 ? [`approval: ${approval2.join(", ")}`] : [], money = (fee, currency) => currency === void 0 ? String(fee) : `${fee} ${currency}`;

export {
  decisionText,
  nameOf,
  money
};
