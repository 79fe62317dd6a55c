import type { JunitSuite } from "../../output/junit/junit.js";
import type { CoveredPolicy, RanFile } from "./ran-tests.js";
/** A suite for each file of tests, with a case for each test; and one in which a case says whether a policy's coverage suffices. */
export declare const testSuites: (ran: readonly RanFile[], covered: readonly CoveredPolicy[], threshold: number | undefined) => readonly JunitSuite[];
//# sourceMappingURL=test-suites.d.ts.map