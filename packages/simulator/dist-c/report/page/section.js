import { html } from "@tierpolicy/engine/page";
/** @param wide whether it has tables that want a sheet of paper across */
export const section = (id, { heading, note }, body, wide = false) => ({
    id,
    heading,
    body: html `<section id="${id}" aria-labelledby="${id}-heading"${wide ? html ` class="wide"` : undefined}>
<h2 id="${id}-heading">${heading}</h2>
<p class="note">${note}</p>
${body}
</section>
`,
});
/** @param kind whether it is for paper too, where nobody can open it */
export const details = (label, body, kind) => html `<details${kind && html ` class="${kind}"`}>
<summary>${label}</summary>
${body}
</details>`;
/** A chart under its title. */
export const figure = (title, chart) => html `<figure>
<figcaption>${title}</figcaption>
${chart}
</figure>
`;
/** Nothing where there are none. */
export const charts = (figures) => figures.length === 0
    ? undefined
    : html `<div class="charts">
${figures}</div>
`;
//# sourceMappingURL=section.js.map