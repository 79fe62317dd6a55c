import { html, onOneLine } from "@tierpolicy/engine/page";
import { words } from "../words/words.js";
import { byNeed } from "./by-need.js";
import { section } from "./section.js";
import { table } from "./table.js";
/** Segments and services: who gets what, how firmly promised, how widely told. */
export const matrixSection = (telling) => {
    const { data, wording } = telling;
    return section("matrix", wording.matrix, data.matrix ? matrixOf(data.matrix, telling) : html `<p>${wording.matrix.undecided}</p>`, true);
};
const matrixOf = (matrix, telling) => {
    const { data, wording, names } = telling;
    if (matrix.length === 0 || data.services.length === 0)
        return html `<p>${wording.matrix.nobody}</p>`;
    const rowsOf = (service) => {
        const cells = matrix.map(({ services }) => services.find((cell) => cell.service === service.id));
        return [
            { heading: words(names.service(service.id)), cells: cells.map((cell) => cellOf(cell, telling)) },
            ...service.terms.map(({ id }) => ({
                kind: "term",
                heading: words(names.term(service.id, id)),
                cells: cells.map((cell) => ({
                    kind: cell?.offered ?? "never",
                    shown: rangeOf(cell?.terms?.[id], (value) => termText(value, telling)),
                })),
            })),
        ];
    };
    return html `${legend(telling)}
${table({
        kind: "matrix",
        caption: wording.matrix.caption,
        columns: [wording.matrix.service, ...matrix.map(({ segment }) => words(names.segment(segment)))],
        groups: byNeed(telling, rowsOf),
    })}`;
};
const legend = ({ wording: { offered } }) => html `<ul class="legend" role="list">
${["always", "sometimes", "never"].map((kind) => html `<li><span class="key ${kind}" aria-hidden="true"></span>${offered[kind]}</li>\n`)}</ul>`;
const cellOf = (cell, { wording: { offered, commitments, publicities, marks } }) => {
    const kind = cell?.offered ?? "never";
    if (cell === undefined || kind === "never")
        return { kind, shown: html `<span class="hidden">${offered.never}</span>` };
    return {
        kind,
        shown: html `<span class="hidden">${offered[kind]}${marks.colon}</span>${rangeOf(cell.commitment, (level) => commitments[level])}<span class="told">${rangeOf(cell.publicity, (level) => publicities[level])}</span>`,
    };
};
const rangeOf = (levels, text) => {
    if (levels === undefined)
        return "";
    const [lowest, highest] = [text(levels.lowest), text(levels.highest)];
    return lowest === highest ? lowest : `${lowest} – ${highest}`;
};
const termText = (value, { numbers }) => typeof value === "number" ? numbers.exact(value) : onOneLine(value);
//# sourceMappingURL=matrix.js.map