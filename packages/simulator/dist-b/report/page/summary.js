import { html } from "@tierpolicy/engine/page";
import { costInShort } from "../words/in-short/cost.js";
import { delightsInShort, exposureInShort } from "../words/in-short/delights.js";
import { leavingInShort, satisfactionInShort } from "../words/in-short/people.js";
import { openInShort, provedInShort } from "../words/in-short/proofs.js";
import { keyFigures } from "./key-figures.js";
/** The whole report in a few sentences. */
export const summarySection = (telling) => {
    const { summary, marks } = telling.wording;
    const parts = [
        [summary.proved.label, provedInShort(telling)],
        [summary.open.label, openInShort(telling)],
        [summary.satisfaction.label, satisfactionInShort(telling)],
        [summary.leaving.label, leavingInShort(telling)],
        [summary.delights.label, delightsInShort(telling)],
        [summary.exposure.label, exposureInShort(telling)],
        [summary.cost.label, costInShort(telling)],
    ];
    return {
        id: "summary",
        heading: summary.heading,
        body: bodyOf(telling, parts.map(([label, sentences]) => [label, sentences.join(marks.space)])),
    };
};
const bodyOf = (telling, parts) => {
    const { heading, caution } = telling.wording.summary;
    return html `<section id="summary" aria-labelledby="summary-heading">
<h2 id="summary-heading">${heading}</h2>
${keyFigures(telling)}<div class="in-short">
${parts.map(([label, text]) => html `<div><h3>${label}</h3><p>${text}</p></div>\n`)}</div>
<p class="caution">${caution}</p>
</section>
`;
};
//# sourceMappingURL=summary.js.map