import { type CompiledPolicy } from "@tierpolicy/engine";
import type { Diagnostic, Facts, Policy } from "@tierpolicy/schema";
import { type PolicyTestDocument } from "@tierpolicy/schema/policy-tests";
import { type Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { type PolicyTestOptions } from "../policy-tests/run.js";
import { type Coverage } from "./coverage.js";
import { type Survey } from "./survey.js";
/**
 * Which rules, conditions and outcomes of a policy its tests reach, of those that some possible customer can reach.
 *
 * @param policy a valid policy
 * @param files the texts of the policy's `*.policy-test.json` files, or the documents already parsed
 * @returns the coverage; or everything that is wrong with the tests
 * @example
 * ```ts
 * import { parsePolicy } from "@tierpolicy/schema";
 * import { coverPolicy } from "@tierpolicy/simulator";
 *
 * const policy = parsePolicy({
 *   tierpolicy: 1,
 *   name: "tea-house",
 *   facts: { visits: { type: "integer", minimum: 0 } },
 *   services: { tea: { need: "basic", control: "high" } },
 *   rules: [
 *     {
 *       name: "tea for regulars",
 *       conditions: { all: [{ fact: "visits", operator: "greaterThan", value: 9 }] },
 *       event: { type: "offer", params: { service: "tea" } },
 *     },
 *   ],
 * });
 * if (policy._tag === "Left") throw new Error("the policy is valid");
 * const covered = coverPolicy(policy.right, [{ tests: [{ name: "regulars", customer: { visits: 12 }, offered: ["tea"] }] }]);
 * if (covered._tag === "Right") console.log(covered.right.missing.map(({ text }) => text));
 * // [ "`visits greaterThan 9` is false, and decides on `tea for regulars`", "`tea`: not offered" ]
 * ```
 */
export declare const coverPolicy: (policy: Policy, files: readonly unknown[], options?: PolicyTestOptions) => Either<NonEmptyArray<Diagnostic>, Coverage>;
/**
 * The missing customers as ready tests: of each goal that the tests do not reach and some possible customer does, the plainest one,
 * with what is decided of that customer now. Together with them the tests reach everything that can be reached within the budget.
 *
 * @param policy a valid policy
 * @param files the policy's tests, as for {@link coverPolicy}; none for a whole new set
 * @returns a document of tests, undefined where nothing is missing; or everything that is wrong with the tests
 */
export declare const suggestPolicyTests: (policy: Policy, files?: readonly unknown[], options?: PolicyTestOptions) => Either<NonEmptyArray<Diagnostic>, PolicyTestDocument | undefined>;
/** The same for customers who are read already. */
export declare const suggestionsOf: (compiled: CompiledPolicy, survey: Survey, customers: readonly Facts[], at: string | undefined) => PolicyTestDocument | undefined;
//# sourceMappingURL=cover-policy.d.ts.map