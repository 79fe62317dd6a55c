import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { failureOf } from "../explain/failure.js";
import { renderFailure } from "../explain/render.js";
import { problem } from "../facts/problem.js";
import type { Standing } from "./predicate.js";
import type { Conditions } from "./standing.js";

/** The invariants that a customer breaks, each as a diagnostic that says what breaks it. */
export const brokenInvariants = (
  policy: Pick<Policy, "invariants" | "segments" | "rangeOf">,
  { invariants, segments: { numberOf } }: Conditions,
  standing: Standing,
): Diagnostic[] => {
  const scene = { standing, numberOf };
  const segmentWhy = (id: string) => {
    const segment = policy.segments.get(id);
    return segment && failureOf(segment.condition, standing.inSegment[numberOf(id)] !== true, scene);
  };
  return policy.invariants.flatMap((invariant, index) => {
    if (invariants[index]?.(standing) === true) return [];
    const line = policy.rangeOf(invariant.pointer)?.start.line;
    const where = line === undefined ? `\`${invariant.pointer}\`` : `\`${invariant.pointer}\` (line ${line})`;
    const why = renderFailure(failureOf(invariant, true, scene), segmentWhy);
    const help = "correct the facts, or the invariant if there are such customers";
    return [problem("broken-invariant", [], `the customer breaks the invariant ${where} of the policy: ${why}`, help)];
  });
};
