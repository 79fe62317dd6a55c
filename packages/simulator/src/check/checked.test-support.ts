import { type Policy, parsePolicy, renderDiagnostics } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { type CheckOptions, check } from "./check.js";
import type { Finding, Report } from "./report.js";

/** A valid policy from its text or its document; what is wrong with it fails the test. */
export const policyOf = (input: string | object): Policy => {
  const parsed = parsePolicy(input);
  if (isLeft(parsed)) throw new Error(renderDiagnostics(parsed.left, typeof input === "string" ? { text: input } : {}));
  return parsed.right;
};

export const checked = (input: string | object, options: CheckOptions = {}): Promise<Report> => check(policyOf(input), options);

/** The one finding of a report. */
export const onlyFinding = ({ findings }: Report): Finding => {
  const [finding] = findings;
  if (finding === undefined || findings.length > 1) throw new Error(`one finding was expected, not ${JSON.stringify(findings, null, 2)}`);
  return finding;
};

/** The text that a finding's range covers. */
export const textAt = (text: string, { range }: Finding): string => {
  if (range === undefined) return "";
  const { start, end } = range;
  const lines = text.split("\n").slice(start.line - 1, end.line);
  lines.push((lines.pop() ?? "").slice(0, end.column - 1));
  return lines.join("\n").slice(start.column - 1);
};

/** A developer of flats: owners who signed a referral agreement get a commission, which the others are not to hear of. */
export const developer = (changes: { readonly [key: string]: unknown } = {}): object => ({
  tierpolicy: 1,
  name: "developer",
  facts: {
    relationship: { type: "string", enum: ["prospect", "tenant", "owner"], ordered: true },
    agreements: { type: "array", items: { type: "string", enum: ["referral", "newsletter"] }, default: [] },
    inDispute: { type: "boolean", default: false },
  },
  segments: {
    owner: { conditions: { all: [{ fact: "relationship", operator: "equal", value: "owner" }] } },
    referrer: { conditions: { all: [{ condition: "owner" }, { fact: "agreements", operator: "contains", value: "referral" }] } },
    "in-dispute": { conditions: { all: [{ fact: "inDispute", operator: "equal", value: true }] } },
  },
  services: {
    warranty: { need: "basic", control: "high" },
    commission: { need: "expected", control: "high", exclusiveTo: ["referrer"] },
  },
  channels: {
    website: { reach: "public" },
    "owners-letter": { reach: { segments: ["owner"] } },
    "referrers-letter": { reach: { segments: ["referrer"] } },
    "front-desk": { reach: "individual", overheardBy: ["owner"] },
    phone: { reach: "individual" },
  },
  rules: [
    { name: "a warranty for all", conditions: { all: [] }, event: { type: "offer", params: { service: "warranty" } } },
    { name: "referrers earn", conditions: { condition: "referrer" }, event: { type: "offer", params: { service: "commission" } } },
  ],
  ...changes,
});

/** An offer of the commission to the referrers. */
export const commission = (params: object, conditions: object = { condition: "referrer" }): object => ({
  name: "referrers earn",
  conditions,
  event: { type: "offer", params: { service: "commission", ...params } },
});
