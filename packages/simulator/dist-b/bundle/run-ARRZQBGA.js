import {
  documentOf,
  isDocumentFormat
} from "./chunk-AVBRLKYJ.js";
import {
  forEachPolicy,
  mayWatch
} from "./chunk-WH4XJ2WA.js";
import {
  plainName
} from "./chunk-ATAASEDF.js";
import {
  problemTeller
} from "./chunk-2PRRTYZ6.js";
import {
  asProblem,
  exitOf,
  fails,
  failsBy
} from "./chunk-BE7KH53A.js";
import "./chunk-PMM357TK.js";
import {
  answeringProgress
} from "./chunk-5535LHLA.js";
import "./chunk-VQRFTVNA.js";
import "./chunk-Q5LPNZR3.js";
import {
  investigate
} from "./chunk-A6MSVAH5.js";
import {
  CHECKS,
  CHECK_IDS
} from "./chunk-6MORMVOH.js";
import "./chunk-ZTQDWCPP.js";
import "./chunk-SZLXCRNY.js";
import {
  asJson
} from "./chunk-V7VLAJV7.js";
import {
  today
} from "./chunk-5ELYXAGP.js";
import {
  loadPolicy
} from "./chunk-W6TSTDV2.js";
import "./chunk-TVI6PGQY.js";
import {
  STDIN
} from "./chunk-L7JSMSLC.js";
import {
  counted
} from "./chunk-HPBSY3TY.js";
import "./chunk-B25MF25I.js";
import "./chunk-YMLVUU3E.js";
import "./chunk-EWQMXBMZ.js";
import "./chunk-Y4XXGU5X.js";
import {
  complain,
  misuse
} from "./chunk-ZN5NFATJ.js";
import {
  EXIT,
  gravest
} from "./chunk-AGRNT4MY.js";
import {
  isLeft,
  left,
  right
} from "./chunk-JKCM4TFR.js";
import {
  nearest,
  quote,
  quoteAll,
  wrapWords
} from "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/cli/commands/check/check-one.js
var checkOne = async (path, options, checkOptions, terminal) => {
  let loaded = await loadPolicy(path, terminal);
  if (isLeft(loaded)) {
    let { exit: exit2, errors, text: text2 } = loaded.left;
    return { outcome: { path, diagnostics: errors, exit: exit2, ...text2 !== void 0 && { text: text2 } } };
  }
  let { policy, text } = loaded.right, progress = answeringProgress(terminal.err), cases = [], keep = options.customers === void 0 ? {} : { found: (one) => {
    cases.push(one);
  } }, report = await investigate(policy, checkOptions, { asked: progress, ...keep });
  progress.stop();
  let outcome = { path, text, policy, diagnostics: policy.warnings, report, exit: exitOf(report, policy, options.failOn) };
  if (options.customers === void 0)
    return { outcome, loaded: loaded.right };
  let { takeCensus } = await import("./census-IL7KNART.js"), census = await takeCensus(policy, cases, options.customers, options, terminal);
  if (isLeft(census))
    return { outcome: { ...outcome, exit: await complain(terminal.err, census.left) } };
  let { invalid } = census.right;
  invalid > 0 && await terminal.err.write(invalidCustomers(census.right, policy, options.customers));
  let exit = gravest([outcome.exit, invalid > 0 ? EXIT.invalid : EXIT.proved]);
  return { outcome: { ...outcome, exit }, loaded: loaded.right, census: census.right };
}, invalidCustomers = ({ invalid, read }, { name }, file) => `${invalid.toLocaleString("en")} of ${read.toLocaleString("en")} customers are not valid customers of ${quote(name)}; \`tierpolicy decide\` with ${quote(file)} says why
`;

// dist/cli/commands/check/chosen-checks.js
var chosenChecks = ({ only, skip }) => {
  let named = only ?? skip;
  if (named === void 0)
    return right(void 0);
  let unknown = named.find((id) => !isCheckId(id));
  if (unknown !== void 0) {
    let near = nearest(unknown, CHECK_IDS), help = near === void 0 ? `the checks are ${quoteAll(CHECK_IDS, "and", CHECK_IDS.length)}` : `did you mean ${quote(near)}?`;
    return left(misuse(`there is no check ${quote(unknown)}`, help));
  }
  let chosen = CHECK_IDS.filter((id) => named.includes(id) === (only !== void 0));
  return chosen.length > 0 ? right(chosen) : left(misuse("`--skip` leaves no check to run"));
}, isCheckId = (id) => CHECK_IDS.includes(id);

// dist/cli/commands/check/report-text.js
var reportText = (report, source, screen, { census, onlyFrom } = {}) => {
  let tell = problemTeller(source, screen), findings = report.findings.flatMap((finding, at) => onlyFrom === void 0 || failsBy(onlyFrom, finding) ? [tell(asProblem(finding), concerned(census, at))] : []), warnings = report.warnings.filter(({ severity }) => onlyFrom === void 0 || fails(onlyFrom, severity)), parts = [...findings, ...warnings.map((warning) => tell(warning))];
  if (onlyFrom !== void 0 && parts.length === 0)
    return "";
  let proofs = onlyFrom === void 0 && report.proved.length > 0 ? [provedText(report, screen, parts.length > 0)] : [];
  return `${[...parts, ...proofs, verdictLine(report, screen)].join(`

`)}
`;
}, provedText = ({ proved }, { colors, wrapAt }, isBrief) => (isBrief ? [`proved: ${proved.join(", ")}`] : proved.map((id) => `${id}: ${CHECKS[id].proved}`)).flatMap((one) => wrapWords(one, wrapAt, 2).map((line, at) => `${at === 0 ? colors.green("\u2713") : " "} ${line}`)).join(`
`), concerned = (census, at) => {
  let counts = census?.concerned[at];
  if (census === void 0 || counts === void 0)
    return [];
  let { customer, insider = 0, outsider = 0 } = counts, of = `of ${counted(census.read, "customer")}`;
  return customer !== void 0 ? [["concerns", `${customer.toLocaleString("en")} ${of}`]] : [["concerns", `${outsider.toLocaleString("en")} ${of} would hear of what ${insider.toLocaleString("en")} are offered`]];
}, verdictLine = ({ policy, verdict, findings, proved, warnings }, { colors }) => {
  let open = findings.filter(({ allowed }) => allowed === void 0), count = (severity) => open.filter((finding) => finding.verdict === "refuted" && finding.severity === severity).length, undecided = open.filter((finding) => finding.verdict === "undecided").length, parts = [
    ...count("error") > 0 ? [counted(count("error"), "error")] : [],
    ...count("warn") + warnings.length > 0 ? [counted(count("warn") + warnings.length, "warning")] : [],
    ...count("info") > 0 ? [counted(count("info"), "note")] : [],
    ...undecided > 0 ? [`${undecided} undecided`] : [],
    ...findings.length > open.length ? [`${findings.length - open.length} allowed`] : [],
    ...proved.length > 0 ? [`${counted(proved.length, "check")} proved`] : []
  ];
  return `${{ proved: colors.green("\u2713"), refuted: colors.red("\u2717"), undecided: colors.yellow("?") }[verdict]} ${colors.bold(plainName(policy))} is ${colors.bold(verdict)}${parts.length > 0 ? `: ${parts.join(", ")}` : ""}`;
};

// dist/cli/commands/check/run.js
var checkPolicies = async (named, options, terminal) => {
  let only = chosenChecks(options);
  if (isLeft(only))
    return complain(terminal.err, only.left);
  let misused = misuseOf(named, options);
  if (misused)
    return complain(terminal.err, misused);
  let { budget, customers } = options, run = () => checkAll(named, options, { today: today(options.at), ...only.right && { only: only.right }, ...budget !== void 0 && { budget } }, terminal);
  if (!options.watch)
    return run();
  let { watchPolicies } = await import("./watch-policies-SERUHDXG.js");
  return watchPolicies({ named, others: customers === void 0 ? [] : [customers], run }, terminal);
}, misuseOf = (named, { customers, watch }) => customers === STDIN && (named.includes(STDIN) || named.length > 1) ? misuse("standard input can be read once", "name a file for the customers") : watch ? mayWatch([...named, ...customers === void 0 ? [] : [customers]]) : void 0, checkAll = async (named, options, checkOptions, terminal) => {
  let { format, failOn } = options, texts = reportTexts(options, terminal), { looked, isList } = await forEachPolicy(named, terminal, {
    look: async (path) => {
      let checked = await checkOne(path, options, checkOptions, terminal);
      return format === "text" && await terminal.out.write(texts(checked)), checked;
    },
    inVain: (outcome) => ({ outcome })
  }), outcomes = looked.map(({ outcome }) => outcome);
  return isDocumentFormat(format) ? await terminal.out.write(await documentOf(format, outcomes, failOn)) : format !== "text" && await terminal.out.write(asJson(looked.map(resultOf), format, isList)), gravest(outcomes.map(({ exit }) => exit));
}, reportTexts = ({ failOn, quiet = !1 }, { out }) => {
  let isFirst = !0;
  return ({ outcome: { report }, loaded, census }) => {
    if (report === void 0 || loaded === void 0)
      return "";
    let text = reportText(report, loaded, out, { ...quiet && { onlyFrom: failOn }, ...census && { census } }), gap = isFirst || text === "" ? "" : `
`;
    return isFirst &&= text === "", gap + text;
  };
}, resultOf = ({ outcome: { path, diagnostics, report }, census }) => report === void 0 ? { policy: path, errors: diagnostics } : census === void 0 ? report : withCensus(report, census), withCensus = (report, { read, invalid, concerned: concerned2 }) => ({
  ...report,
  findings: report.findings.map((finding, at) => ({ ...finding, ...concerned2[at] && { customers: concerned2[at] } })),
  customers: { read, invalid }
});
export {
  checkPolicies
};
