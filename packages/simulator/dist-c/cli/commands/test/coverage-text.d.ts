import type { Screen } from "../../terminal/screen.js";
import type { CoveredPolicy } from "./ran-tests.js";
/** What the tests of a policy reach, for a person: a table, and each goal that is missing with its place. */
export declare const coverageText: ({ tested: { name }, coverage }: CoveredPolicy, threshold: number | undefined, screen: Screen) => string;
//# sourceMappingURL=coverage-text.d.ts.map