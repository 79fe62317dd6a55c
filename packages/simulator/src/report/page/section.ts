import { html, type Insert, type Markup } from "@tierpolicy/engine/page";
import type { Heading } from "../wording/wording.js";

/** A part of the report, which the contents link to. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly body: Markup;
}

/** @param wide whether it has tables that want a sheet of paper across */
export const section = (id: string, { heading, note }: Heading, body: Insert, wide = false): Section => ({
  id,
  heading,
  body: html`<section id="${id}" aria-labelledby="${id}-heading"${wide ? html` class="wide"` : undefined}>
<h2 id="${id}-heading">${heading}</h2>
<p class="note">${note}</p>
${body}
</section>
`,
});

/** @param kind whether it is for paper too, where nobody can open it */
export const details = (label: string, body: Insert, kind?: "printed"): Markup => html`<details${kind && html` class="${kind}"`}>
<summary>${label}</summary>
${body}
</details>`;

/** A chart under its title. */
export const figure = (title: Insert, chart: Markup): Markup => html`<figure>
<figcaption>${title}</figcaption>
${chart}
</figure>
`;

/** Nothing where there are none. */
export const charts = (figures: readonly Markup[]): Insert =>
  figures.length === 0
    ? undefined
    : html`<div class="charts">
${figures}</div>
`;
