import {
  repositoryPath
} from "./chunk-IW5QK3XV.js";
import {
  problemsOf
} from "./chunk-BE7KH53A.js";
import {
  witnessLines
} from "./chunk-PMM357TK.js";
import {
  CHECKS
} from "./chunk-6MORMVOH.js";
import "./chunk-ZTQDWCPP.js";
import {
  SIMULATOR_CODES
} from "./chunk-SZLXCRNY.js";
import {
  STDIN
} from "./chunk-L7JSMSLC.js";
import "./chunk-B25MF25I.js";
import "./chunk-YMLVUU3E.js";
import "./chunk-EWQMXBMZ.js";
import "./chunk-Y4XXGU5X.js";
import "./chunk-ZN5NFATJ.js";
import "./chunk-AGRNT4MY.js";
import "./chunk-JKCM4TFR.js";
import {
  CODES
} from "./chunk-UDG6POVW.js";
import {
  summaryOf
} from "./chunk-2PZ73NL7.js";
import "./chunk-E76U5H52.js";

// dist/cli/output/sarif/sarif.js
import { pathToFileURL } from "node:url";

// dist/cli/output/sarif/fingerprints.js
import { createHash } from "node:crypto";
var FINGERPRINT = "tierpolicySubject/v1", identityOf = ({ code, message, finding }) => finding ? [code, finding.service, finding.segment, finding.channel, finding.fact, finding.rules] : [code, message], fingerprinter = (policy) => {
  let seen = /* @__PURE__ */ new Map();
  return (problem) => {
    let hash = createHash("sha256").update(JSON.stringify([policy, ...identityOf(problem)])).digest("hex").slice(0, 32), count = (seen.get(hash) ?? 0) + 1;
    return seen.set(hash, count), `${hash}:${count}`;
  };
};

// dist/cli/output/sarif/rules.js
var LEVEL = { error: "error", warn: "warning", info: "note" }, REPORTABLES = [
  ...Object.values(CHECKS).map(({ id, severity, proved }) => ({ id, kind: "check", severity, title: proved })),
  ...Object.entries({ ...CODES, ...SIMULATOR_CODES }).map(([id, { severity, title }]) => ({ id, kind: "diagnostic", severity, title }))
], sentence = (clause) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`, ruleOf = ({ id, kind, severity, title }, page) => ({
  id,
  shortDescription: { text: sentence(title) },
  fullDescription: { text: page ? summaryOf(page) : sentence(title) },
  help: { text: `\`tierpolicy explain ${id}\` says more.`, ...page && { markdown: page.text } },
  defaultConfiguration: { level: LEVEL[severity] },
  properties: { tags: [kind], page: `docs/${kind}s/${id}.md` }
});

// dist/cli/output/sarif/sarif.js
var sarifLog = async (outcomes, { version, pageOf }) => {
  let results = outcomes.flatMap(resultsOf), reported = new Set(results.map(({ ruleId }) => ruleId)), rules = await Promise.all(REPORTABLES.map(async (one) => ruleOf(one, reported.has(one.id) ? await pageOf(one.id) : void 0))), index = new Map(rules.map(({ id }, at) => [id, at]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "tierpolicy", version, semanticVersion: version, rules } },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: outcomes.every(({ text }) => text !== void 0) }],
        artifacts: outcomes.map(({ path }) => ({ location: artifactOf(path), mimeType: "application/json" })),
        results: results.map((result) => ({ ...result, ruleIndex: index.get(result.ruleId) ?? -1 })),
        properties: { policies: outcomes.flatMap(verdictOf) }
      }
    ]
  };
}, verdictOf = ({ path, report }) => report ? [{ file: path, policy: report.policy, verdict: report.verdict, proved: report.proved }] : [], resultsOf = (outcome) => {
  let fingerprint = fingerprinter(outcome.policy?.name ?? outcome.path);
  return problemsOf(outcome).map((problem) => {
    let { code, finding } = problem, isOpen = finding?.verdict === "undecided";
    return {
      ruleId: code,
      // A result that is not known to fail has no level (SARIF 3.27.10).
      ...isOpen ? { kind: "open", level: "none" } : { kind: "fail", level: LEVEL[finding?.severity ?? problem.severity] },
      message: messageOf(problem),
      locations: [locationOf(outcome.path, problem)],
      partialFingerprints: { [FINGERPRINT]: fingerprint(problem) },
      suppressions: suppressionsOf(problem),
      ...finding && { properties: propertiesOf(finding) }
    };
  });
}, messageOf = ({ message, help, finding }) => ({
  text: [message, ...help === void 0 ? [] : [`help: ${help}`], ...finding ? witnessLines(finding) : []].join(`
`)
}), propertiesOf = ({ verdict, severity, service, segment, channel, fact, rules, witness }) => ({
  verdict,
  severity,
  ...service !== void 0 && { service },
  ...segment !== void 0 && { segment },
  ...channel !== void 0 && { channel },
  ...fact !== void 0 && { fact },
  rules,
  ...witness && { witness }
}), suppressionsOf = ({ finding }) => {
  if (finding?.allowed === void 0)
    return [];
  let { reason, until } = finding.allowed;
  return [{ kind: "inSource", status: "accepted", justification: until === void 0 ? reason : `${reason} (until ${until})` }];
}, locationOf = (path, { range, pointer }) => ({
  physicalLocation: { artifactLocation: artifactOf(path), ...range && { region: regionOf(range) } },
  ...pointer !== "" && { logicalLocations: [{ fullyQualifiedName: pointer, kind: "member" }] }
}), regionOf = ({ start, end }) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column
}), artifactOf = (path) => {
  if (path === STDIN)
    return { description: { text: "standard input" } };
  let place = repositoryPath(path);
  return { uri: !place.startsWith("/") && !/^[a-z]:/i.test(place) ? place.split("/").map(encodeURIComponent).join("/") : pathToFileURL(place).href };
};
export {
  sarifLog
};
