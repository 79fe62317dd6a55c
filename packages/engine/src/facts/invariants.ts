import type { Condition, Diagnostic } from "@tierpolicy/schema";
import { problem } from "./problem.js";

/**
 * The invariants that a customer breaks, each as a diagnostic.
 *
 * @param holds whether the customer keeps the invariant at an index
 */
export const brokenInvariants = (invariants: readonly Condition[], holds: (index: number) => boolean): Diagnostic[] =>
  invariants.flatMap((invariant, index) =>
    holds(index)
      ? []
      : [
          problem(
            "broken-invariant",
            [],
            `the customer breaks an invariant of the policy, \`${invariant.pointer}\``,
            "correct the facts, or the invariant if there are such customers",
          ),
        ],
  );
