import type { Terminal } from "../../terminal/screen.js";
import type { TestCommandOptions } from "./command.js";
import type { CoveredPolicy, RanFile } from "./ran-tests.js";
/** What came of all tests, in the form that was asked for. */
export declare const testResults: (ran: readonly RanFile[], covered: readonly CoveredPolicy[], { format, coverageThreshold }: TestCommandOptions, { out }: Terminal) => string;
//# sourceMappingURL=test-results.d.ts.map