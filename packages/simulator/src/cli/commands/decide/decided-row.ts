import { type CompiledPolicy, type Decision, decide } from "@tierpolicy/engine";
import type { Diagnostic } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import type { Row } from "../../input/row.js";

/** What there is to say about one customer; `id` is as the customer says it. */
export type DecidedRow =
  | { readonly kind: "decided"; readonly id?: unknown; readonly decision: Decision }
  | { readonly kind: "invalid"; readonly id?: unknown; readonly errors: readonly Diagnostic[] };

/** Decides about a row of a file; `fill` completes the customer's facts. */
export const decideRow = (compiled: CompiledPolicy, fill: (customer: object) => object, row: Row): DecidedRow => {
  if (row.kind === "unreadable") return { kind: "invalid", errors: row.errors };
  const customer = row.value as object;
  const id = Object.hasOwn(customer, "id") ? { id: Reflect.get(customer, "id") as unknown } : {};
  const decision = decide(compiled, fill(customer));
  if (isLeft(decision)) return { kind: "invalid", ...id, errors: decision.left.map((error) => ({ ...error, range: row.range })) };
  return { kind: "decided", ...id, decision: decision.right };
};
