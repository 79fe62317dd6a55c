import type { CompiledPolicy } from "@tierpolicy/engine";
import type { Diagnostic, Facts } from "@tierpolicy/schema";
import type { Coverage } from "../../../policy-coverage/coverage.js";
import type { Survey } from "../../../policy-coverage/survey.js";
import type { PolicyTestReport } from "../../../policy-tests/report.js";
import type { LoadedPolicy } from "../../input/load-policy.js";
/** A policy that is tested. */
export interface TestedPolicy extends LoadedPolicy {
    readonly path: string;
    readonly compiled: CompiledPolicy;
}
/** What came of one file of tests. */
export interface RanFile {
    /** As it was named, or as a pattern found it. */
    readonly file: string;
    /** Absent where it could not be read. */
    readonly text?: string;
    /** Absent where the policy is not valid. */
    readonly tested?: TestedPolicy;
    /** The schema that the file names, for editors. */
    readonly schema?: string;
    /** Absent where something is wrong. */
    readonly report?: PolicyTestReport;
    /** What is wrong with the file, or with its policy. */
    readonly errors: readonly Diagnostic[];
}
export interface CoveredPolicy {
    readonly tested: TestedPolicy;
    readonly coverage: Coverage;
}
/** A policy, and what its tests can aim at. */
export interface Surveyed {
    readonly tested: TestedPolicy;
    readonly survey: Survey;
}
/** The customers of all tests of a policy. */
export declare const customersOf: (ran: readonly RanFile[], { path }: TestedPolicy) => readonly Facts[];
//# sourceMappingURL=ran-tests.d.ts.map