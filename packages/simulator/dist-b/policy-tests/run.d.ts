import { type CompiledPolicy } from "@tierpolicy/engine";
import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { type PolicyTestReading } from "@tierpolicy/schema/policy-tests";
import { type Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { type ReadTest } from "./read-tests.js";
import type { PolicyTestReport } from "./report.js";
export interface PolicyTestOptions {
    /** The day or moment of the decision, for tests that do not say one; nothing here reads a clock. */
    readonly at?: string;
    /** How many diagram nodes it may take to find out who hears of what; 500,000 where it is left out. */
    readonly budget?: number;
}
/**
 * Runs policy tests: says of each whether all holds that it expects of its customer.
 *
 * @param policy a valid policy
 * @param tests the text of a `*.policy-test.json`, or the document already parsed
 * @returns what each test came to; or everything that is wrong with the tests: their form, names that the policy does not have,
 * customers who cannot exist. Never throws
 * @example
 * ```ts
 * import { parsePolicy } from "@tierpolicy/schema";
 * import { runPolicyTests } from "@tierpolicy/simulator";
 *
 * const policy = parsePolicy({
 *   tierpolicy: 1,
 *   name: "tea-house",
 *   services: { tea: { need: "basic", control: "high" } },
 *   rules: [{ conditions: { all: [] }, event: { type: "offer", params: { service: "tea" } } }],
 * });
 * if (policy._tag === "Left") throw new Error("the policy is valid");
 * const ran = runPolicyTests(policy.right, { tests: [{ name: "tea for all", customer: {}, offered: ["tea"] }] });
 * if (ran._tag === "Right") console.log(ran.right.verdict); // passed
 * ```
 */
export declare const runPolicyTests: (policy: Policy, tests: unknown, options?: PolicyTestOptions) => Either<NonEmptyArray<Diagnostic>, PolicyTestReport>;
/** Tests that are known to be right, and what they are to be run on. */
export interface RunnableTests {
    readonly compiled: CompiledPolicy;
    readonly tests: readonly ReadTest[];
    readonly reading: PolicyTestReading;
}
/** Holds what was read against the policy; left with all problems, those of the form too. */
export declare const readTestsOf: (compiled: CompiledPolicy, reading: PolicyTestReading, at: string | undefined) => Either<NonEmptyArray<Diagnostic>, RunnableTests>;
/** Runs tests that are known to be right. */
export declare const runTests: ({ compiled, tests, reading }: RunnableTests, budget?: number) => PolicyTestReport;
//# sourceMappingURL=run.d.ts.map