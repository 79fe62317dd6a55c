import { type Diagnostic, nearest, type Policy, quote } from "@tierpolicy/schema";
import { problem } from "../facts/problem.js";
import { directoryOf } from "./directory.js";

/** What a caller asks about and the policy does not have. */
export const unknownNames = (
  policy: Policy,
  { service, rule }: { readonly service?: string | undefined; readonly rule?: string | undefined },
): Diagnostic[] => {
  const problems: Diagnostic[] = [];
  if (service !== undefined && !policy.services.has(service)) problems.push(unknown("service", service, [...policy.services.keys()]));
  if (rule !== undefined && directoryOf(policy).rule(rule) === undefined) {
    const names = policy.rules.map(({ name }) => name);
    problems.push(unknown("rule", rule, names));
  }
  return problems;
};

const unknown = (kind: "service" | "rule", name: string, known: readonly string[]): Diagnostic => {
  const near = nearest(name, known);
  return problem(`unknown-${kind}`, [], `the policy has no ${kind} ${quote(name)}`, near && `did you mean ${quote(near)}?`);
};
