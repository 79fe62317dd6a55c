import { type Diagnostic, nearest, type PolicyShape, quote } from "@tierpolicy/schema";
import type { CompiledPolicy } from "../compile/compile.js";
import { problem } from "../facts/problem.js";

/** What a caller asks about and the policy does not have. */
export const unknownNames = (
  { services, rules }: CompiledPolicy<PolicyShape>["policy"],
  { service, rule }: { readonly service?: string; readonly rule?: string },
): Diagnostic[] => [
  ...(service === undefined || services.has(service) ? [] : [unknown("service", service, [...services.keys()])]),
  ...(rule === undefined || rules.some(({ name }) => name === rule)
    ? []
    : [
        unknown(
          "rule",
          rule,
          rules.map(({ name }) => name),
        ),
      ]),
];

const unknown = (kind: "service" | "rule", name: string, known: readonly string[]): Diagnostic => {
  const near = nearest(name, known);
  return problem(`unknown-${kind}`, [], `the policy has no ${kind} ${quote(name)}`, near && `did you mean ${quote(near)}?`);
};
