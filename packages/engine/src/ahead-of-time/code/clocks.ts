import type { Policy } from "@tierpolicy/schema";
import type { Clocks } from "../../carriage/clocks.js";
import { InvariantError } from "../../invariant-error.js";
import type { ConditionWriting } from "./comparison.js";
import { all, any, comparison, type Expression, FALSE, TRUE } from "./expression.js";
import { inForm } from "./facts/in-form.js";

/** Whether clocks contain that of the customer, as JavaScript over what is known of the customer. */
export const whenOf = (clocks: Clocks, { clock }: Pick<Policy, "clock">, { leafAt }: Pick<ConditionWriting, "leafAt">): Expression => {
  if (clocks.kind === "always") return TRUE;
  if (clocks.kind === "never") return FALSE;
  // Clocks are days or moments, which are compared with their like only, and of those the spans are always known.
  if (clocks.kind === "judged" || clock === undefined) throw new InvariantError("a channel carries a service at clocks that are no spans");
  const { name: now, form } = leafAt([clock]);
  return any(
    clocks.spans.map(({ from, to }) =>
      all([
        ...(from === undefined ? [] : [comparison(now, ">=", inForm(from, form))]),
        ...(to === undefined ? [] : [comparison(now, "<=", inForm(to, form))]),
      ]),
    ),
  );
};
