/** Why a test case did not pass. `failure`: what was asserted is not so; `error`: it could not be found out; `skipped`: nobody asked. */
export interface JunitProblem {
    readonly kind: "failure" | "error" | "skipped";
    /** In one line. */
    readonly message: string;
    /** A word for what sort of problem it is. */
    readonly type?: string;
    /** All of it, in as many lines as it takes. */
    readonly text?: string;
}
export interface JunitCase {
    readonly name: string;
    /** What the case belongs to; report viewers group by it. */
    readonly group: string;
    /** Where to look first. */
    readonly place?: {
        readonly file: string;
        readonly line?: number;
    };
    readonly problem?: JunitProblem;
    /** What is worth reading although the case passes. */
    readonly output?: string;
}
export interface JunitSuite {
    readonly name: string;
    readonly cases: readonly JunitCase[];
    readonly seconds?: number;
}
/** Test results in the XML that CI systems read: the common subset of what Jenkins, GitLab and GitHub actions understand. */
export declare const junitXml: (suites: readonly JunitSuite[]) => string;
//# sourceMappingURL=junit.d.ts.map