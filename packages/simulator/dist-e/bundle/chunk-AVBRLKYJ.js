import {
  version
} from "./chunk-Q5LPNZR3.js";

// dist/cli/output/documents.js
var DOCUMENT_FORMATS = ["sarif", "github", "junit"], isDocumentFormat = (format) => DOCUMENT_FORMATS.includes(format), documentOf = async (format, outcomes, failOn) => {
  switch (format) {
    case "sarif": {
      let [{ sarifLog }, { readPage }] = await Promise.all([import("./sarif-HBQNBVSE.js"), import("./pages-JQXWHIIM.js")]);
      return `${JSON.stringify(await sarifLog(outcomes, { version: version(), pageOf: (id) => readPage(id) }), null, 2)}
`;
    }
    case "github": {
      let { githubCommands } = await import("./github-5NG7BOYF.js");
      return githubCommands(outcomes);
    }
    case "junit": {
      let [{ junitXml }, { policySuites }] = await Promise.all([import("./junit-6MX5CDOV.js"), import("./policy-suites-GJA2MXTG.js")]);
      return junitXml(policySuites(outcomes, failOn));
    }
  }
};

export {
  isDocumentFormat,
  documentOf
};
