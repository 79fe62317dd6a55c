import type { Policy } from "@tierpolicy/schema";
import fc from "fast-check";
import type { Customer } from "./write-customer.js";
/** Two customers of a policy who differ in one thing only. */
export interface Neighbours {
    readonly one: Customer;
    readonly other: Customer;
    /** In what they differ: a fact, or a property of one, as in `contract.value`. */
    readonly differingIn: string;
}
export interface NeighboursOptions {
    /**
     * How much of a customer is one thing: a `leaf`, which is a fact, or a single property of an object fact; or a whole `fact`,
     * of which several properties may differ. `leaf` where it is left out.
     */
    readonly apart?: "leaf" | "fact";
    /** The facts, or leaves (`contract.value`), in which they may differ; any where it is left out. */
    readonly in?: readonly string[];
}
/**
 * Two customers of the policy who differ in one thing only, and else stand at boundaries as {@link boundaryCustomersOf} has it. Numbers and dates
 * often differ by no more than the boundary between two regions that lies between them, arrays by one element: those of whom one gets
 * what the other does not. No invariant is broken.
 *
 * @param policy a valid policy
 * @throws Error where no such two customers are found, as where the invariants say of each fact what it must be; where the invariants leave
 * no customer at all; or where facts are too entangled to tell their regions apart
 * @example
 * ```ts
 * import { compile, decide } from "@tierpolicy/engine";
 * import { parsePolicy } from "@tierpolicy/schema";
 * import { neighboursOf } from "@tierpolicy/simulator/arbitraries";
 * import fc from "fast-check";
 *
 * const parsed = parsePolicy({
 *   tierpolicy: 1,
 *   name: "hotel",
 *   facts: { nights: { type: "integer", minimum: 0 }, newsletter: { type: "boolean", merit: false } },
 *   segments: { regular: { conditions: { all: [{ fact: "nights", operator: "greaterThanInclusive", value: 10 }] } } },
 *   services: { lounge: { need: "expected", control: "low", exclusiveTo: ["regular"] } },
 *   rules: [{ conditions: { condition: "regular" }, event: { type: "offer", params: { service: "lounge" } } }],
 * });
 * if (parsed._tag === "Left") throw new Error(parsed.left[0].message);
 * const policy = compile(parsed.right);
 * const getsTheLounge = (customer: object) => {
 *   const decided = decide(policy, customer);
 *   return decided._tag === "Right" && decided.right.services["lounge"]?.offered;
 * };
 *
 * fc.assert(
 *   fc.property(neighboursOf(parsed.right, { in: ["newsletter"] }), ({ one, other }) => getsTheLounge(one) === getsTheLounge(other)),
 * );
 * ```
 */
export declare const neighboursOf: (policy: Policy, options?: NeighboursOptions) => fc.Arbitrary<Neighbours>;
//# sourceMappingURL=neighbours.d.ts.map