import { html, type Insert, type Markup, trusted } from "../../page/markup.js";
import type { Phrase } from "../../page/phrase.js";
import type { ArrangedLine, Content, ProvidedLine } from "../content/content.js";
import type { SectionWording, Wording } from "../wording/wording.js";
import { styleOf } from "./style.js";

/** Nothing is loaded and nothing runs, whatever stands in the page; pictures and fonts may be in its own style sheet. */
const SECURITY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** @param css a style sheet that comes after the page's own */
export const pageOf = (content: Content, css: string): Markup => {
  const { wording, language, company, lead } = content;
  return html`<!doctype html>
<html lang="${language}" dir="${wording.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(SECURITY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<title>${company.text}${wording.marks.dot}${wording.name}</title>
<style>${trusted(styleOf(wording) + inStyle(css))}</style>
</head>
<body>
<header>
<p class="company">${phrase(company)}</p>
</header>
<main>
<h1>${wording.name}</h1>
${head(content)}
<p class="lead">${lead}</p>
${sections(content)}
</main>
</body>
</html>
`;
};

/** A style sheet cannot end the element that it stands in: in CSS, an escaped solidus is a solidus. */
const inStyle = (css: string): string => css.replaceAll("</", "<\\/");

const head = ({ wording: { labels }, whom, date, version }: Content): Markup => html`<dl class="head">
<div><dt>${labels.for}</dt><dd>${phrase(whom)}</dd></div>
${date && html`<div><dt>${labels.date}</dt><dd><time datetime="${date.value}">${date.shown}</time></dd></div>`}
${version === undefined ? undefined : html`<div><dt>${labels.version}</dt><dd>${phrase({ text: version })}</dd></div>`}
</dl>`;

const sections = (content: Content): readonly Markup[] => {
  const { wording, provided, arranged, notProvided, depends } = content;
  return [
    html`<section aria-labelledby="provided">
<h2 id="provided">${wording.provided.heading}</h2>
${provided.length === 0 ? html`<p class="note">${wording.provided.nothing}</p>` : rows(provided.map((line) => providedRow(line, wording)))}
${meanings(content)}
</section>
`,
    ...listed("arranged", wording.arranged, rows(arranged.map(arrangedRow)), arranged.length),
    ...listed("not-provided", wording.notProvided, names(notProvided), notProvided.length),
    ...listed("depends", wording.depends, names(depends), depends.length),
  ];
};

/** Nothing at all where nothing is listed. */
const listed = (id: string, { heading, note }: SectionWording, list: Markup, length: number): readonly Markup[] =>
  length === 0
    ? []
    : [
        html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
<p class="note quiet">${note}</p>
${list}
</section>
`,
      ];

// A list that shows no marks is none to some screen readers, unless it says so.
const rows = (items: readonly Markup[]): Markup => html`<ul class="rows" role="list">
${items}</ul>`;

const names = (titles: readonly Phrase[]): Markup => html`<ul class="names" role="list">
${titles.map((title) => html`<li><span>${phrase(title)}</span></li>\n`)}</ul>`;

const providedRow = (
  { title, commitment, promise, standard, publishedTarget, terms }: ProvidedLine,
  { labels, marks }: Wording,
): Markup => html`<li>
<h3>${phrase(title)}</h3>
<div class="aside">
<p class="promise ${commitment}"><span><span class="hidden">${labels.promise}${marks.colon}</span>${promise}</span></p>
${publishedTarget && html`<p class="quiet">${publishedTarget}</p>`}
</div>
${standard && html`<p class="standard quiet">${phrase(standard)}</p>`}
${terms.length === 0 ? undefined : html`<dl class="terms">${terms.map(({ name, value }) => html`<div><dt>${phrase(name)}</dt><dd>${phrase({ text: value })}</dd></div>`)}</dl>`}
</li>
`;

const arrangedRow = ({ title, fee, by }: ArrangedLine): Markup => html`<li>
<h3>${phrase(title)}</h3>
<p class="aside offer"><span class="fee">${fee}</span> <span class="quiet">${by}</span></p>
</li>
`;

const meanings = ({ commitments, wording }: Content): Insert =>
  commitments.length === 0
    ? undefined
    : html`<div class="meanings">
<h3>${wording.meanings}</h3>
<dl>
${commitments.map((level) => html`<dt class="promise ${level}">${wording.commitments[level].label}</dt><dd>${wording.commitments[level].meaning}</dd>\n`)}</dl>
</div>`;

/** Words of the policy's author: their direction is their own, and so may their language be. */
const phrase = ({ text, language }: Phrase): Markup =>
  language === undefined ? html`<bdi>${text}</bdi>` : html`<bdi lang="${language}">${text}</bdi>`;
