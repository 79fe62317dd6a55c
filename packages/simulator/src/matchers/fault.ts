import { type Diagnostic, type Policy, quoteAll, type Rule, renderDiagnostics } from "@tierpolicy/schema";
import type { Finding } from "../check/report.js";
import { witnessLines } from "../cli/output/witness-lines.js";

/** What is wrong, where it stands in the policy, and who shows it. */
export interface Fault {
  /** The name of the matcher, or of the check. */
  readonly code: string;
  readonly message: string;
  readonly help?: string | undefined;
  readonly pointer: string;
  /** The names of the rules to blame. */
  readonly rules: readonly string[];
  /** Who shows it, a line each. */
  readonly people: readonly string[];
}

/** A fault as a person reads it: with the lines of the policy's text, where it has one. */
export const faultText = (policy: Policy, { code, message, help, pointer, rules, people }: Fault): string => {
  const range = policy.rangeOf(pointer);
  const diagnostic: Diagnostic = {
    code,
    severity: "error",
    message,
    pointer,
    ...(range && { range }),
    ...(help !== undefined && { help }),
  };
  const frame = renderDiagnostics([diagnostic], policy.text === undefined ? {} : { text: policy.text });
  const margin = /^( *)-->/m.exec(frame)?.[1] ?? "";
  const notes = [...(rules.length > 0 ? [`rules: ${quoteAll(rules)}`] : []), ...people];
  return [frame, ...notes.map((note) => `${margin} = ${note}`)].join("\n");
};

export const findingText = (policy: Policy, finding: Finding): string =>
  faultText(policy, { code: finding.check, ...finding, people: witnessLines(finding) });

/** The rules of the policy that have these names, in its order. */
export const rulesNamed = ({ rules }: Policy, names: readonly string[]): readonly Rule[] =>
  rules.filter(({ name }) => names.includes(name));

/** JSON Pointers to what should be looked at first: a rule's name, where it has one, else the rule; without a rule, the service. */
export const placesToBlame = ({ services }: Policy, service: string, [rule]: readonly Rule[]): readonly [string, ...string[]] =>
  rule === undefined ? [services.get(service)?.pointer ?? ""] : [`${rule.pointer}/name`, rule.pointer];

const MOST_FAULTS = 5;

/** Several faults, one below the other; of many the first. */
export const faultTexts = (faults: readonly string[]): string => {
  const rest = faults.length - MOST_FAULTS;
  return [...faults.slice(0, MOST_FAULTS), ...(rest > 0 ? [`and ${rest} more`] : [])].join("\n\n");
};
