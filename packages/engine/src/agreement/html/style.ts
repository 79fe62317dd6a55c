import type { Wording } from "../wording/wording.js";

/** The style sheet of a page; what a brand may want to set is a custom property. */
export const styleOf = ({ typography: { text, headings, lineHeight } }: Wording): string => `
:root {
  color-scheme: light dark;
  --brand: #1f5673;
  --paper: #fff;
  --ink: #16191d;
  --quiet: #545c66;
  --line: #d5dade;
  --font-text: ${text};
  --font-headings: ${headings};
  --line-height: ${lineHeight};
}
@media screen and (prefers-color-scheme: dark) {
  :root { --brand: #7fb9d4; --paper: #14171a; --ink: #e6e9ec; --quiet: #a4adb6; --line: #363d44; }
}

*, ::before, ::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/var(--line-height) var(--font-text); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  max-width: 47rem; margin: 0 auto; padding: clamp(1.5rem, 6vw, 4rem) clamp(1.125rem, 5vw, 3rem);
  line-break: strict; overflow-wrap: anywhere; text-autospace: normal;
}
h1, h2, h3, p, ul, dl, dd { margin: 0; font-size: inherit; font-weight: inherit; }
ul { padding: 0; list-style: none; }
h1, h2, .company { font-family: var(--font-headings); line-height: 1.25; text-wrap: balance; }
h1, h2, h3, .company, .fee, .terms dd { font-weight: 600; }
.lead, .note, .standard, .meanings dd { text-wrap: pretty; }
.quiet, dt { color: var(--quiet); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.company { padding-block-end: .625rem; border-block-end: .25rem solid var(--brand); font-size: 1.1875rem; }
h1 { margin-block: 2.25rem 1.25rem; font-size: clamp(2rem, 1.5rem + 2.2vw, 2.75rem); letter-spacing: -.01em; }
.head { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; }
.head dt, .aside, .meanings { font-size: .875rem; }
.lead { margin-block-start: 1.5rem; font-size: 1.1875rem; }

section { margin-block-start: 2.75rem; }
h2 { padding-block-end: .375rem; border-block-end: 2px solid var(--ink); font-size: 1.4375rem; }
.note { margin-block-start: .625rem; }
.rows > li { padding-block: .75rem; border-block-end: 1px solid var(--line); }
h3 { line-height: 1.4; }
.standard, .terms { margin-block-start: .125rem; }
.terms { display: flex; flex-wrap: wrap; gap: .125rem 1.75rem; }
.terms > div { display: flex; flex-wrap: wrap; gap: 0 .5em; }
.fee, .terms dd { font-variant-numeric: tabular-nums; }
.fee { font-size: 1rem; }
.offer { display: flex; flex-wrap: wrap; gap: 0 .5rem; align-items: baseline; align-content: start; }
.names { margin-block-start: .75rem; columns: 17rem; column-gap: 2.5rem; }
.names > li { display: grid; grid-template-columns: 1.25rem minmax(0, 1fr); padding-block: .25rem; break-inside: avoid; }
.names > li::before { content: "–" / ""; color: var(--quiet); }

.promise { display: flex; gap: .5em; align-items: baseline; }
.promise::before { flex: none; box-sizing: border-box; content: ""; width: .7143em; height: .7143em; border: 1px solid; border-radius: 50%; }
.guaranteed::before { box-sizing: content-box; width: 0; height: 0; border-width: .35715em; }
.target::before { border-width: .1875em; }
.none::before { height: 0; border-width: 1px 0 0; border-radius: 0; transform: translateY(-.25em); }
.meanings { margin-block-start: 1.5rem; }
.meanings > h3 { color: var(--quiet); }
.meanings > dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; margin-block-start: .5rem; }
.meanings dt { color: inherit; }

@media (min-width: 36rem), print {
  .rows > li { display: grid; grid-template-columns: minmax(0, 1fr) 12.75rem; column-gap: 2rem; align-items: baseline; }
  .rows > li > * { grid-column: 1; }
  .rows > li > .aside { grid-column: 2; grid-row: 1 / span 4; }
}
@media (max-width: 35.99rem) {
  .meanings > dl { grid-template-columns: 1fr; gap: 0; }
  .meanings dd { margin-block-end: .5rem; }
}

@media print {
  :root { --brand: #000; --paper: #fff; --ink: #000; --quiet: #333; --line: #aaa; }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; orphans: 3; widows: 3; }
  h1 { margin-block-start: 1.5rem; font-size: 2.25rem; }
  section { margin-block-start: 1.75rem; }
  .rows > li { padding-block: .5rem; }
  header, h1, h2, h3, .head, .note { break-after: avoid; }
  li, .terms, .meanings { break-inside: avoid; }
}
@page {
  margin: 18mm 20mm 20mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt/1 var(--font-text, serif); }
}
`;
