import { html } from "@tierpolicy/engine/page";
const isMarked = (cell) => typeof cell === "object" && "kind" in cell && "shown" in cell;
/** A table with headings for its columns and its rows. It scrolls in a place of its own where the window is too narrow for it. */
export const table = ({ caption, columns, groups, kind = "", }) => html `<div class="scroll" role="group" aria-label="${caption}" tabindex="0">
<table class="${kind}">
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => isMarked(column) ? html `<th scope="col" class="${column.kind}">${column.shown}</th>` : html `<th scope="col">${column}</th>`)}</tr></thead>
${groups.map(({ heading, rows }) => html `<tbody>
${heading === undefined ? undefined : html `<tr class="group"><th scope="rowgroup">${heading}</th><td colspan="${String(columns.length - 1)}"></td></tr>\n`}${rows.map(rowOf)}</tbody>
`)}</table>
</div>`;
const rowOf = ({ heading, cells, kind }) => html `<tr${kind === undefined ? undefined : html ` class="${kind}"`}><th scope="row">${heading}</th>${cells.map((cell) => isMarked(cell) ? html `<td class="${cell.kind}">${cell.shown}</td>` : html `<td>${cell}</td>`)}</tr>
`;
//# sourceMappingURL=table.js.map