import { pathToFileURL } from "node:url";
import { STDIN } from "../../input/text-source.js";
import { problemsOf } from "../outcome.js";
import { repositoryPath } from "../place.js";
import { witnessLines } from "../witness-lines.js";
import { FINGERPRINT, fingerprinter } from "./fingerprints.js";
import { LEVEL, REPORTABLES, ruleOf } from "./rules.js";
/** What came of the policies as one run of the Static Analysis Results Interchange Format, version 2.1.0. */
export const sarifLog = async (outcomes, { version, pageOf }) => {
    const results = outcomes.flatMap(resultsOf);
    const reported = new Set(results.map(({ ruleId }) => ruleId));
    const rules = await Promise.all(REPORTABLES.map(async (one) => ruleOf(one, reported.has(one.id) ? await pageOf(one.id) : undefined)));
    const index = new Map(rules.map(({ id }, at) => [id, at]));
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: { driver: { name: "tierpolicy", version, semanticVersion: version, rules } },
                columnKind: "utf16CodeUnits",
                invocations: [{ executionSuccessful: outcomes.every(({ text }) => text !== undefined) }],
                artifacts: outcomes.map(({ path }) => ({ location: artifactOf(path), mimeType: "application/json" })),
                results: results.map((result) => ({ ...result, ruleIndex: index.get(result.ruleId) ?? -1 })),
                properties: { policies: outcomes.flatMap(verdictOf) },
            },
        ],
    };
};
const verdictOf = ({ path, report }) => report ? [{ file: path, policy: report.policy, verdict: report.verdict, proved: report.proved }] : [];
const resultsOf = (outcome) => {
    const fingerprint = fingerprinter(outcome.policy?.name ?? outcome.path);
    return problemsOf(outcome).map((problem) => {
        const { code, finding } = problem;
        const isOpen = finding?.verdict === "undecided";
        return {
            ruleId: code,
            // A result that is not known to fail has no level (SARIF 3.27.10).
            ...(isOpen ? { kind: "open", level: "none" } : { kind: "fail", level: LEVEL[finding?.severity ?? problem.severity] }),
            message: messageOf(problem),
            locations: [locationOf(outcome.path, problem)],
            partialFingerprints: { [FINGERPRINT]: fingerprint(problem) },
            suppressions: suppressionsOf(problem),
            ...(finding && { properties: propertiesOf(finding) }),
        };
    });
};
const messageOf = ({ message, help, finding }) => ({
    text: [message, ...(help === undefined ? [] : [`help: ${help}`]), ...(finding ? witnessLines(finding) : [])].join("\n"),
});
const propertiesOf = ({ verdict, severity, service, segment, channel, fact, rules, witness }) => ({
    verdict,
    severity,
    ...(service !== undefined && { service }),
    ...(segment !== undefined && { segment }),
    ...(channel !== undefined && { channel }),
    ...(fact !== undefined && { fact }),
    rules,
    ...(witness && { witness }),
});
/** The empty list says that nobody allowed it, where silence would say that nobody knows. */
const suppressionsOf = ({ finding }) => {
    if (finding?.allowed === undefined)
        return [];
    const { reason, until } = finding.allowed;
    return [{ kind: "inSource", status: "accepted", justification: until === undefined ? reason : `${reason} (until ${until})` }];
};
const locationOf = (path, { range, pointer }) => ({
    physicalLocation: { artifactLocation: artifactOf(path), ...(range && { region: regionOf(range) }) },
    ...(pointer !== "" && { logicalLocations: [{ fullyQualifiedName: pointer, kind: "member" }] }),
});
const regionOf = ({ start, end }) => ({
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
});
const artifactOf = (path) => {
    if (path === STDIN)
        return { description: { text: "standard input" } };
    const place = repositoryPath(path);
    const isInside = !place.startsWith("/") && !/^[a-z]:/i.test(place);
    return { uri: isInside ? place.split("/").map(encodeURIComponent).join("/") : pathToFileURL(place).href };
};
//# sourceMappingURL=sarif.js.map