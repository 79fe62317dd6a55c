import { decide } from "@tierpolicy/engine";
import { isLeft } from "fp-ts/lib/Either.js";
/** Decides about a row of a file; `fill` completes the customer's facts. */
export const decideRow = (compiled, fill, row) => {
    if (row.kind === "unreadable")
        return { kind: "invalid", errors: row.errors };
    const customer = row.value;
    const id = Object.hasOwn(customer, "id") ? { id: Reflect.get(customer, "id") } : {};
    const decision = decide(compiled, fill(customer));
    if (isLeft(decision))
        return { kind: "invalid", ...id, errors: decision.left.map((error) => ({ ...error, range: row.range })) };
    return { kind: "decided", ...id, decision: decision.right };
};
//# sourceMappingURL=decided-row.js.map