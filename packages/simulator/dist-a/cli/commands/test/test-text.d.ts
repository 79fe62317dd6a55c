import type { FailedExpectation } from "../../../policy-tests/report.js";
import { type Style } from "../../output/problem-text.js";
import type { Screen } from "../../terminal/screen.js";
import type { RanFile } from "./ran-tests.js";
/** What came of one file of tests, for a person: each test in a line, what does not hold where the file says it, and the verdict. */
export declare const testText: ({ file, text, report }: RanFile, screen: Screen) => string;
/** An expectation that does not hold, where the file says it. */
export declare const failureText: ({ verdict, message, expected, got, because, pointer, range }: FailedExpectation, source: {
    readonly name: string;
    readonly text: string;
}, style: Style) => string;
//# sourceMappingURL=test-text.d.ts.map