import type { Facts, Range } from "@tierpolicy/schema";
/** `undecided`: the budget did not suffice to find out, which is never a pass. */
export type TestVerdict = "passed" | "failed" | "undecided";
/** One expectation that does not hold. */
export interface FailedExpectation {
    readonly verdict: "failed" | "undecided";
    /** Lower case, no full stop, the author's words in backticks. */
    readonly message: string;
    readonly expected: string;
    readonly got: string;
    /** The rules, cuts and channels that are why, a line each. */
    readonly because: readonly string[];
    /** JSON Pointer into the test file. */
    readonly pointer: string;
    /** Where the test file says it; absent where the tests were no text. */
    readonly range?: Range;
}
export interface TestResult {
    readonly name: string;
    readonly verdict: TestVerdict;
    /** As it was decided on: complete, with defaults and clock. */
    readonly customer: Facts;
    /** How many things the test says. */
    readonly expectations: number;
    /** In the order of the file; empty where the test passed. */
    readonly failures: readonly FailedExpectation[];
    /** JSON Pointer into the test file. */
    readonly pointer: string;
    readonly range?: Range;
}
/** What a file of policy tests comes to. Deeply frozen. */
export interface PolicyTestReport {
    /** The policy's name. */
    readonly policy: string;
    /** `failed` where some test fails, else `undecided` where some is. */
    readonly verdict: TestVerdict;
    readonly passed: number;
    readonly failed: number;
    readonly undecided: number;
    /** In the order of the file. */
    readonly tests: readonly TestResult[];
}
//# sourceMappingURL=report.d.ts.map