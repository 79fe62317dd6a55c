import { type Mistake, mistake } from "./mistake.test-support.js";

const AGREEMENT = "audience/agreement.ts";
const SEGMENT = "audience/segment-agreement.ts";
const SEES = "audience/sees.ts";
const HTML = "agreement/agreement-html.ts";
const MARKDOWN = "agreement/agreement-markdown.ts";

const OF_SEGMENTS = "agreements of segments at all times";

const OF_ONE: readonly Mistake[] = [
  mistake(
    "an agreement lists as not provided whatever the customer does not see",
    "agreement",
    AGREEMENT,
    'answers.filter((one) => one.answer === "not-provided")',
    '[...answers.filter((one) => one.answer === "not-provided"), ...[...policy.services.keys()].filter((id) => !answers.some(({ service }) => service === id)).map((service) => ({ service, answer: "not-provided" }))]',
  ),
  mistake(
    "an agreement says what the terms of all services are called",
    "agreement",
    AGREEMENT,
    "for (const { service } of provided) {",
    "for (const service of services.keys()) {",
  ),
  mistake(
    "an agreement says of how many rules it was made",
    "agreement",
    AGREEMENT,
    "      name,\n",
    "      name,\n      rules: policy.rules.length,\n",
  ),
  mistake(
    "an agreement keeps the policy that it was made from, where nobody looks",
    "agreement",
    AGREEMENT,
    "terms: wordingsOf(policy, provided),",
    "terms: wordingsOf(policy, provided), [Symbol.for('policy')]: policy.document,",
  ),
  {
    name: "the page has a comment with the names of the rules that it was made from",
    aim: "agreement",
    edits: [
      {
        file: AGREEMENT,
        find: "  const provided = answers.filter(",
        replace: "  globalThis.rulesOfAgreement = policy.rules.map((rule) => rule.name);\n  const provided = answers.filter(",
      },
      { file: HTML, find: "css).markup;", replace: 'css).markup + "<!-- " + globalThis.rulesOfAgreement.join() + " -->";' },
    ],
  },
  {
    name: "the Markdown begins with a count of all services",
    aim: "agreement",
    edits: [
      {
        file: AGREEMENT,
        find: "  const provided = answers.filter(",
        replace: "  globalThis.servicesOfAgreement = policy.services.size;\n  const provided = answers.filter(",
      },
      {
        file: MARKDOWN,
        find: "return toMarkdown(root,",
        replace: 'return "<!-- " + globalThis.servicesOfAgreement + " -->" + toMarkdown(root,',
      },
    ],
  },
];

const OF_SEVERAL: readonly Mistake[] = [
  {
    name: "in the agreement of a segment stands what only some of its members may know",
    aim: OF_SEGMENTS,
    edits: [
      { file: SEGMENT, find: " || !mayAllKnow(policy, formulas, segment, service, clock)", replace: "" },
      { file: SEES, find: "space.minus(possible, mayKnow(service)), space", replace: "space" },
    ],
  },
  {
    name: "of what only some members may know the agreement of a segment says that it depends",
    aim: OF_SEGMENTS,
    edits: [
      { file: SEGMENT, find: " || !mayAllKnow(policy, formulas, segment, service, clock)", replace: "" },
      {
        file: SEGMENT,
        find: "members.someAreIn(unseeing(formulas, id))) return undefined;",
        replace: "members.someAreIn(unseeing(formulas, id))) return dependsOf(seenOf(service));",
      },
    ],
  },
  mistake(
    "the agreement of a segment tells of what surprises some of its members",
    OF_SEGMENTS,
    SEES,
    ', space.minus(offered(service), publicityAtLeast(service, "individual"))',
    "",
  ),
  mistake(
    "the agreement of a segment tells of pure surprises that it does not provide them",
    OF_SEGMENTS,
    SEGMENT,
    "!isTold(policy, service) || ",
    "",
  ),
];

export const MISTAKES_IN_AGREEMENTS: readonly Mistake[] = [...OF_ONE, ...OF_SEVERAL];
