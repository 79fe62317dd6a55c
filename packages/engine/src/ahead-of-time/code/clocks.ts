import type { Policy } from "@tierpolicy/schema";
import type { Clocks } from "../../carriage/clocks.js";
import { InvariantError } from "../../invariant-error.js";
import { literal, member } from "../text/literal.js";
import { all, any, comparison, type Expression, FALSE, TRUE } from "./expression.js";

/** Whether clocks contain that of the customer, as JavaScript over `facts`. */
export const whenOf = (clocks: Clocks, { clock }: Pick<Policy, "clock">): Expression => {
  if (clocks.kind === "always") return TRUE;
  if (clocks.kind === "never") return FALSE;
  // Clocks are days or moments, which are compared with their like only, and of those the spans are always known.
  if (clocks.kind === "judged" || clock === undefined) throw new InvariantError("a channel carries a service at clocks that are no spans");
  const now = member("facts", clock);
  return any(
    clocks.spans.map(({ from, to }) =>
      all([
        ...(from === undefined ? [] : [comparison(now, ">=", literal(from))]),
        ...(to === undefined ? [] : [comparison(now, "<=", literal(to))]),
      ]),
    ),
  );
};
