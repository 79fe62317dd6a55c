import { createHash } from "node:crypto";
import { html, onOneLine, trusted } from "@tierpolicy/engine/page";
import { words } from "../words/words.js";
import { assumptionsSection } from "./assumptions.js";
import { channelsSection } from "./channels.js";
import { costSection } from "./cost.js";
import { dropSection } from "./drop.js";
import { expectationSection } from "./expectation.js";
import { exposureSection } from "./exposure.js";
import { findingsSection } from "./findings.js";
import { matrixSection } from "./matrix.js";
import { satisfactionSection } from "./satisfaction.js";
import { styleOf } from "./style.js";
import { summarySection } from "./summary.js";
const SECTIONS = [
    summarySection,
    findingsSection,
    matrixSection,
    channelsSection,
    satisfactionSection,
    expectationSection,
    dropSection,
    exposureSection,
    costSection,
    assumptionsSection,
];
/** Nothing is loaded and nothing runs, whatever stands in the page; and no style holds but its own. */
const securityOf = (style) => `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'`;
export const pageOf = (telling) => {
    const { wording, language, names } = telling;
    const style = styleOf(wording);
    const sections = SECTIONS.map((section) => section(telling));
    return html `<!doctype html>
<html lang="${language}" dir="${wording.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(securityOf(style))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<title>${names.policy.text}${wording.marks.dot}${wording.name}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#report">${wording.skip}</a>
<header>
<p class="company">${words(names.policy)}</p>
<h1>${wording.name}</h1>
${head(telling)}
</header>
<nav aria-label="${wording.contents}">
<ol role="list">
${sections.map(({ id, heading }) => html `<li><a href="#${id}">${heading}</a></li>\n`)}</ol>
</nav>
<main id="report" tabindex="-1">
${sections.map(({ body }) => body)}</main>
</body>
</html>
`;
};
const head = ({ data, wording, numbers }) => {
    const { policy, today, simulated } = data;
    const { customers, seeds, start, end, dates } = simulated;
    return html `<dl class="head">
${policy.version === undefined ? undefined : html `<div><dt>${wording.head.version}</dt><dd>${words({ text: onOneLine(policy.version) })}</dd></div>\n`}${today === undefined
        ? undefined
        : html `<div><dt>${wording.head.today}</dt><dd><time datetime="${today}">${numbers.day(today)}</time></dd></div>\n`}<div><dt>${wording.head.simulated}</dt><dd>${wording.period(numbers.day(start), numbers.day(end))}${wording.marks.dot}${wording.weeks(dates.length)}${wording.marks.dot}${wording.people(numbers.count(customers), seeds.length)}</dd></div>
</dl>`;
};
//# sourceMappingURL=page.js.map