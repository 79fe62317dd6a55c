import { asJson } from "../../output/as-json.js";
import { junitXml } from "../../output/junit/junit.js";
import { coverageText } from "./coverage-text.js";
import { testSuites } from "./test-suites.js";
import { testText } from "./test-text.js";
/** What came of all tests, in the form that was asked for. */
export const testResults = (ran, covered, { format, coverageThreshold }, { out }) => {
    switch (format) {
        case "text": {
            const texts = [...ran.map((file) => testText(file, out)), ...covered.map((one) => coverageText(one, coverageThreshold, out))];
            return texts.filter((text) => text !== "").join("\n");
        }
        case "json":
            return asJson([{ files: ran.map(fileJson), ...(covered.length > 0 && { coverage: covered.map(coverageJson) }) }], "json", false);
        case "junit":
            return junitXml(testSuites(ran, covered, coverageThreshold));
    }
};
const fileJson = ({ file, tested, report, errors }) => report === undefined ? { file, errors } : { file, policyFile: tested?.path, ...report };
const coverageJson = ({ tested, coverage }) => ({ policyFile: tested.path, ...coverage });
//# sourceMappingURL=test-results.js.map