import type { Severity } from "@tierpolicy/schema";
import { type Outcome } from "../outcome.js";
import type { JunitSuite } from "./junit.js";
/** A suite for each policy, in which a case says whether it is valid, and one of each check whether it is proved. */
export declare const policySuites: (outcomes: readonly Outcome[], failOn: Severity) => readonly JunitSuite[];
//# sourceMappingURL=policy-suites.d.ts.map