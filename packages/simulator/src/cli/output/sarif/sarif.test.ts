import { createRequire } from "node:module";
import { parsePolicy } from "@tierpolicy/schema";
import AjvDraft4 from "ajv-draft-04";
import addFormats from "ajv-formats";
import fc from "fast-check";
import type { Log, Result } from "sarif";
import { describe, expect, it } from "vitest";
import { invalidPolicyDocuments } from "../../../arbitraries/invalid-policy-documents.js";
import { carelessPolicyDocuments } from "../../../arbitraries/policy-documents.js";
import { check } from "../../../check/check.js";
import { CHECK_IDS } from "../../../check/checks.js";
import { EXIT } from "../../exit-code.js";
import { readPage } from "../../pages/pages.js";
import { leakyShop, shop } from "../../shop.test-support.js";
import { exitOf, type Outcome } from "../outcome.js";
import { sarifLog } from "./sarif.js";

/** The schema that OASIS publishes, as a package of Microsoft's carries it. */
const schema = createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json") as object;
const ajv = new AjvDraft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const docs = new URL("../../../../../../docs/", import.meta.url);
const logOf = (outcomes: readonly Outcome[]): Promise<Log> => sarifLog(outcomes, { version: "1.2.3", pageOf: (id) => readPage(id, docs) });

const problemsIn = (log: Log) => (validate(JSON.parse(JSON.stringify(log))) ? [] : validate.errors);

const outcomeOf = async (path: string, document: unknown, today = "2026-06-01"): Promise<Outcome> => {
  const text = JSON.stringify(document, null, 2);
  const parsed = parsePolicy(text);
  if (parsed._tag === "Left") return { path, text, diagnostics: parsed.left, exit: EXIT.invalid };
  const report = await check(parsed.right, { today, budget: 20_000 });
  return { path, text, policy: parsed.right, diagnostics: parsed.right.warnings, report, exit: exitOf(report, parsed.right, "error") };
};

const runOf = ({ runs: [run] }: Log) => {
  if (run === undefined) throw new Error("a log has a run");
  return run;
};
const resultsOf = (log: Log): readonly Result[] => runOf(log).results ?? [];

const allowing = (more: object = {}) => {
  const { rules } = leakyShop() as { rules: object[] };
  return shop({ rules: [{ ...rules[0], allow: [{ check: "publicity-leak", reason: "the last print run", ...more }] }] });
};

it("is held to a schema that refuses what is wrong", () => {
  expect(
    validate({ version: "2.1.0", runs: [{ tool: { driver: { name: "x" } }, results: [{ message: { text: "m" }, level: "warn" }] }] }),
  ).toBe(false);
});

describe("a SARIF log", () => {
  it("is valid, and places each finding", async () => {
    const log = await logOf([await outcomeOf("policies/a shop.json", leakyShop())]);
    expect(problemsIn(log)).toEqual([]);
    const [leak, ...more] = resultsOf(log).filter(({ ruleId }) => ruleId === "publicity-leak");
    expect(more).toEqual([]);
    expect(leak).toMatchObject({
      ruleId: "publicity-leak",
      kind: "fail",
      level: "error",
      suppressions: [],
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "policies/a%20shop.json" },
            region: { startLine: 112, startColumn: 13, endLine: 112, endColumn: 29 },
          },
          logicalLocations: [{ fullyQualifiedName: "/rules/0/event/params/channels/0" }],
        },
      ],
      properties: {
        service: "preview",
        channel: "members-letter",
        rules: ["regulars see previews"],
        witness: { outsider: { spend: 999 } },
      },
    });
    expect(leak?.message.text).toMatch(
      /^`members-letter` tells `member` about `preview`.*\nhelp: name a channel.*\ninsider: \{"spend":1000,.*\noutsider: the same, but \{"spend":999\}$/,
    );
  });

  it("has every check and every diagnostic as a rule, with the pages of those that it reports", async () => {
    const log = await logOf([await outcomeOf("shop.json", leakyShop())]);
    const { rules = [] } = runOf(log).tool.driver;
    expect(rules.slice(0, CHECK_IDS.length).map(({ id }) => id)).toEqual(CHECK_IDS);
    for (const code of ["unknown-key", "syntax-error", "unused-allow", "unreadable-file"])
      expect(rules.map(({ id }) => id)).toContain(code);
    for (const { ruleId, ruleIndex } of resultsOf(log)) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
    const leak = rules.find(({ id }) => id === "publicity-leak");
    expect(leak?.help?.markdown).toContain("## How to repair it");
    expect(leak?.fullDescription?.text).toMatch(/^Nobody hears of what only others may have\. Mr Wang/);
    expect(leak?.defaultConfiguration).toEqual({ level: "error" });
    expect(rules.find(({ id }) => id === "unknown-key")).toMatchObject({
      shortDescription: { text: "A key that is not known here." },
      help: { text: "`tierpolicy explain unknown-key` says more." },
    });
  });

  it("marks what is allowed as suppressed, with the reason", async () => {
    const [finding] = resultsOf(await logOf([await outcomeOf("shop.json", allowing({ until: "2027-01-01" }))])).filter(
      ({ ruleId }) => ruleId === "publicity-leak",
    );
    expect(finding?.suppressions).toEqual([
      { kind: "inSource", status: "accepted", justification: "the last print run (until 2027-01-01)" },
    ]);
  });

  it("leaves open what is undecided", async () => {
    const parsed = parsePolicy(JSON.stringify(leakyShop()));
    if (parsed._tag === "Left") throw new Error("the shop is valid");
    const report = await check(parsed.right, { budget: 1, only: ["publicity-leak"] });
    const log = await logOf([{ path: "-", text: "", policy: parsed.right, diagnostics: [], report, exit: EXIT.undecided }]);
    expect(problemsIn(log)).toEqual([]);
    expect(resultsOf(log)).toMatchObject([{ kind: "open", level: "none", properties: { verdict: "undecided", severity: "error" } }]);
  });

  it("knows a finding again when lines move, and two of the same subject apart", async () => {
    const fingerprints = async (document: object) =>
      resultsOf(await logOf([await outcomeOf("shop.json", document)])).flatMap(({ partialFingerprints }) =>
        Object.values(partialFingerprints ?? {}),
      );
    const before = await fingerprints(leakyShop());
    expect(await fingerprints({ description: "a line more", ...leakyShop() })).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
    const broken = await fingerprints({ tierpolicy: 1, name: "x", services: {}, nam: 1, nme: 1 });
    expect(new Set(broken).size).toBe(2);
  });

  it("tells of a file that cannot be read, and of standard input", async () => {
    const log = await logOf([
      {
        path: "none.json",
        diagnostics: [{ code: "unreadable-file", severity: "error", message: "there is no file `none.json`", pointer: "" }],
        exit: EXIT.invalid,
      },
      await outcomeOf("-", { tierpolicy: 1, name: "x", services: {}, nam: 1 }),
    ]);
    expect(problemsIn(log)).toEqual([]);
    expect(runOf(log).invocations).toEqual([{ executionSuccessful: false }]);
    expect(resultsOf(log)[1]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({ description: { text: "standard input" } });
  });
});

it("whatever is wrong with a policy, the log of it is valid", async () => {
  const documents = fc.oneof(
    carelessPolicyDocuments(),
    invalidPolicyDocuments().map(({ document }) => document),
  );
  let results = 0;
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const log = await logOf([await outcomeOf("drawn.json", document)]);
      results += resultsOf(log).length;
      expect(problemsIn(log)).toEqual([]);
    }),
    { numRuns: 25 },
  );
  expect(results).toBeGreaterThan(20);
});
