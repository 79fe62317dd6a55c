import type { Space } from "@tierpolicy/engine";
import type { Facts, Policy, Scalar } from "@tierpolicy/schema";
import fc from "fast-check";
import { type Possible } from "./possible.js";
import type { Customer } from "./write-customer.js";
/** A fact, or a property of an object fact, with values from each of its regions. */
export type Leaf = Space["leaves"][number];
/** The value of a fact, or of a property of an object fact, that conditions can look at. */
export type LeafValue = Scalar | readonly Scalar[];
/** The leaves of a policy's facts, each with what stands at the boundaries of its regions. */
export interface Boundaries extends Possible {
    readonly leaves: readonly Leaf[];
    /** Well-typed customers; whether they break an invariant is not looked at. */
    readonly anyone: fc.Arbitrary<Facts>;
}
/** @throws Error where the facts of the policy are too entangled to tell regions apart */
export declare const boundariesOf: (policy: Policy) => Boundaries;
/** The facts with other values of some leaves. */
export declare const factsWith: (facts: Facts, leaves: readonly Leaf[], values: readonly LeafValue[]) => Facts;
/**
 * Customers of the policy who stand where its conditions change their minds, fact by fact: of every region of every fact, a readable value,
 * the least and the greatest one are equally likely; arrays have any set of elements from their regions. So they meet far more of the policy's cells
 * than random customers do. All facts are stated, and no invariant is broken.
 *
 * @param policy a valid policy
 * @throws Error where the policy's invariants leave no customer at all, or its facts are too entangled to tell their regions apart
 * @example
 * ```ts
 * import { compile, decide } from "@tierpolicy/engine";
 * import { parsePolicy } from "@tierpolicy/schema";
 * import { boundaryCustomersOf } from "@tierpolicy/simulator/arbitraries";
 * import fc from "fast-check";
 *
 * const parsed = parsePolicy({
 *   tierpolicy: 1,
 *   name: "hotel",
 *   facts: { nights: { type: "integer", minimum: 0 } },
 *   segments: { regular: { conditions: { all: [{ fact: "nights", operator: "greaterThanInclusive", value: 10 }] } } },
 *   services: { lounge: { need: "expected", control: "low", exclusiveTo: ["regular"] } },
 *   rules: [{ conditions: { condition: "regular" }, event: { type: "offer", params: { service: "lounge" } } }],
 * });
 * if (parsed._tag === "Left") throw new Error(parsed.left[0].message);
 * const policy = compile(parsed.right);
 *
 * fc.assert(
 *   fc.property(boundaryCustomersOf(parsed.right), (customer) => {
 *     const decided = decide(policy, customer); // { nights: 9 }, { nights: 10 }, { nights: 0 } …
 *     return decided._tag === "Right" && decided.right.services["lounge"]?.offered === Number(customer["nights"]) >= 10;
 *   }),
 * );
 * ```
 */
export declare const boundaryCustomersOf: (policy: Policy) => fc.Arbitrary<Customer>;
//# sourceMappingURL=boundary-customers.d.ts.map