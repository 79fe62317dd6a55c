import { version } from "../version.js";
/** The forms that are read by other programs than ours, one document for all policies. */
export const DOCUMENT_FORMATS = ["sarif", "github", "junit"];
export const isDocumentFormat = (format) => DOCUMENT_FORMATS.includes(format);
/**
 * What came of the policies, in such a form.
 *
 * @param failOn from which severity on a finding fails the run
 */
export const documentOf = async (format, outcomes, failOn) => {
    // Each form brings what only it needs.
    switch (format) {
        case "sarif": {
            const [{ sarifLog }, { readPage }] = await Promise.all([import("./sarif/sarif.js"), import("../pages/pages.js")]);
            return `${JSON.stringify(await sarifLog(outcomes, { version: version(), pageOf: (id) => readPage(id) }), null, 2)}\n`;
        }
        case "github": {
            const { githubCommands } = await import("./github.js");
            return githubCommands(outcomes);
        }
        case "junit": {
            const [{ junitXml }, { policySuites }] = await Promise.all([import("./junit/junit.js"), import("./junit/policy-suites.js")]);
            return junitXml(policySuites(outcomes, failOn));
        }
    }
};
//# sourceMappingURL=documents.js.map