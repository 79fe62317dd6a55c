/** The style sheet of a report. */
export const styleOf = ({ typography: { text, headings, figures, lineHeight } }) => `
:root {
  color-scheme: light dark;
  --brand: #1f5673;
  --paper: #fff;
  --raised: #f5f7f8;
  --ink: #16191d;
  --quiet: #545c66;
  --line: #d5dade;
  --grid: #e6e9ec;
  --axis: #9aa3ab;
  --series: #1d6f95;
  --beside: #6b747d;
  --limit: #a8480f;
  --error: #a3262a;
  --warn: #7a5200;
  --good: #20633c;
  --always: #bcd9e5;
  --sometimes: #e6f0f5;
  --heat-0: #f3f7f9;
  --heat-1: #dcebf2;
  --heat-2: #bcd9e5;
  --heat-3: #9cc6d8;
  --heat-4: #7db3ca;
  --font-text: ${text};
  --font-headings: ${headings};
  --font-figures: ${figures};
  --line-height: ${lineHeight};
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --brand: #7fb9d4; --paper: #14171a; --raised: #1c2024; --ink: #e6e9ec; --quiet: #a4adb6; --line: #363d44;
    --grid: #272d33; --axis: #6b747d; --series: #6cb4d6; --beside: #8f99a3; --limit: #f0a267; --error: #ff9d96; --warn: #e8bd6a; --good: #86cfa0;
    --always: #2d5465; --sometimes: #1e2d35; --heat-0: #182026; --heat-1: #1d2e38; --heat-2: #24404e; --heat-3: #2c5264; --heat-4: #34657b;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/var(--line-height) var(--font-text); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: 1rem; }
body { max-width: 84rem; margin: 0 auto; padding: clamp(1.5rem, 5vw, 3.5rem) clamp(1rem, 4vw, 3rem) 4rem; line-break: strict; overflow-wrap: anywhere; text-autospace: normal; }
h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; font-size: inherit; font-weight: inherit; }
ul[role], ol[role] { padding: 0; list-style: none; }
h1, h2, .company { font-family: var(--font-headings); line-height: 1.25; text-wrap: balance; }
h1, h2, h3, b { font-weight: 600; }
p { max-width: 46rem; text-wrap: pretty; }
a { color: var(--brand); text-underline-offset: .2em; }
code { font: .92em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--brand); outline-offset: 3px; }
main:focus { outline: none; }
.quiet, .note, dt, .interval { color: var(--quiet); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -10rem; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { inset-block-start: .5rem; }
.company { max-width: none; padding-block-end: .625rem; border-block-end: .25rem solid var(--brand); font-size: 1.1875rem; font-weight: 600; }
h1 { margin-block: 2rem 1rem; font-size: clamp(2rem, 1.5rem + 2.2vw, 2.75rem); letter-spacing: -.01em; }
.head { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; }
.head dt, .settings dt { font-size: .875rem; }
nav { margin-block-start: 1.75rem; padding-block: .625rem; border-block: 1px solid var(--line); font-size: .9375rem; }
nav ol { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
section { margin-block-start: 3.25rem; }
h2 { padding-block-end: .375rem; border-block-end: 2px solid var(--ink); font-size: 1.5625rem; }
section > h3, .in-short h3 { line-height: 1.4; }
section > h3 { margin-block-start: 2rem; font-size: 1.125rem; }
.note { margin-block: .625rem 1.25rem; }
section > p + .scroll, section > .scroll + p, .charts + .scroll, details + .scroll, .chart-wide + details { margin-block-start: 1.5rem; }

.figures-at-a-glance { display: grid; grid-template-columns: repeat(auto-fit, minmax(13.5rem, 1fr)); gap: 1px; margin-block-start: 1.25rem; border: 1px solid var(--line); background: var(--line); }
.figures-at-a-glance > div { padding: .875rem 1.125rem 1rem; background: var(--paper); }
.figures-at-a-glance dt { font-size: .875rem; }
.figures-at-a-glance .value { display: block; margin-block: .125rem; font: 600 2.125rem/1.2 var(--font-headings); font-variant-numeric: lining-nums; }
.figures-at-a-glance .interval, .figures-at-a-glance .quiet { display: block; font-size: .8125rem; }
.figures-at-a-glance .bad .value { color: var(--error); }
.in-short { margin-block-start: .75rem; }
.in-short > div { padding-block: .75rem; border-block-end: 1px solid var(--line); }
.in-short p { max-width: 54rem; }
.caution { margin-block-start: 1.25rem; color: var(--quiet); }

.scroll { position: relative; max-width: 100%; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font: .8125rem/1.4 var(--font-figures); font-variant-numeric: tabular-nums; }
caption { max-width: calc(100vw - 2rem); padding-block-end: .5rem; font-size: .875rem; font-weight: 600; text-align: start; }
th, td { padding: .375rem .5rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { border-block-end: 1px solid var(--ink); vertical-align: bottom; font-weight: 600; }
tbody th { font-weight: 400; }
th, td { overflow-wrap: break-word; }
tbody th { overflow-wrap: anywhere; }
th { min-width: 5rem; }
.witness td, .channels td { min-width: 7rem; overflow-wrap: anywhere; }
.group > * { padding-block-start: 1rem; border-block-end-color: var(--axis); color: var(--quiet); font-weight: 600; }
.interval { font-size: .9em; white-space: nowrap; }
.figures td, .figures thead th:not(:first-child) { text-align: end; }
.figures tbody th { min-width: 9rem; }
.figures td.text, .figures thead th.text { text-align: start; }
.figures td .interval { display: block; }
.brief td .interval { display: inline-block; min-width: 9.5em; }
.figures .total th, .figures .total td { border-block-start: 1px solid var(--ink); font-weight: 600; }
.figures .bad { color: var(--error); font-weight: 600; }
.differs th, .differs td { background: var(--raised); font-weight: 600; }

.matrix, .heat { min-width: 56rem; border-collapse: separate; border-spacing: 2px; table-layout: auto; }
.matrix th, .matrix td, .heat th, .heat td { border: 0; }
.matrix thead th, .heat thead th { border-block-end: 1px solid var(--ink); hyphens: auto; }
.matrix tbody th, .heat tbody th, .matrix thead th:first-child, .heat thead th:first-child { position: sticky; inset-inline-start: 0; min-width: 9.5rem; background: var(--paper); }
.matrix td { min-width: 3.75rem; padding-inline: .3125rem; font-size: .6875rem; line-height: 1.3; }
.matrix thead th, .heat thead th { padding-inline: .3125rem; min-width: 3.5rem; font-size: .75rem; line-height: 1.25; }
.matrix td.always { background: var(--always); }
.matrix td.sometimes { background: var(--sometimes); border-inline-start: .1875rem dotted var(--series); }
.matrix .told { display: block; color: var(--quiet); }
.matrix .always .told { color: inherit; }
.matrix .term th { padding-block: 0; padding-inline-start: 1.25rem; color: var(--quiet); }
.matrix .term td { padding-block: 0 .25rem; margin-block-start: -2px; }
.heat td { text-align: center; min-width: 3.25rem; vertical-align: middle; }
.heat tbody th { vertical-align: middle; }
.heat td.spark { padding: 0 .5rem; background: none; min-width: 8rem; }
${[0, 1, 2, 3, 4].map((step) => `.heat-${step} { background: var(--heat-${step}); }`).join("\n")}

.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-block-end: .875rem; font-size: .875rem; color: var(--quiet); }
.legend li { display: flex; gap: .5rem; align-items: center; }
.key { flex: none; width: 1.25rem; height: .875rem; }
.key.always { background: var(--always); }
.key.sometimes { background: var(--sometimes); border-inline-start: .1875rem dotted var(--series); }
.key.never { border: 1px solid var(--line); }
.key.mean { height: 2px; background: var(--series); }
.key.band { background: var(--series); opacity: .22; }
.key.beside { height: 0; border-block-start: 2px dashed var(--beside); }

.finding { margin-block-start: 1rem; padding: .875rem 1.125rem 1rem; border: 1px solid var(--line); border-inline-start: .25rem solid var(--tone, var(--axis)); break-inside: avoid; }
.finding > * + * { margin-block-start: .375rem; }
.error { --tone: var(--error); }
.warn { --tone: var(--warn); }
.finding h3 { font-size: 1.0625rem; }
.tag { margin-inline-end: .375rem; color: var(--tone, var(--quiet)); }
.subject { display: flex; flex-wrap: wrap; gap: 0 1.5rem; font-size: .875rem; }
.subject > div { display: flex; gap: .375rem; }
.help, .accepted { font-size: .9375rem; }
.proved { columns: 24rem; column-gap: 2.5rem; }
.proved > li { position: relative; padding: .25rem 0 .25rem 1.5rem; break-inside: avoid; }
.proved > li::before { position: absolute; inset-inline-start: 0; content: "✓" / ""; color: var(--good); }
.plain { padding-inline-start: 1.25rem; }
.witness { width: auto; }
.channels th { min-width: 9rem; font-weight: 600; }
.channels thead th { width: 20%; }
.channels thead th:last-child { width: 60%; }
.channels td { font-size: .875rem; }
.carried { columns: 13rem; column-gap: 2rem; }
.carried > li { padding-block: .0625rem; break-inside: avoid; line-height: 1.35; }
q { quotes: "“" "”"; }
.secret { padding-inline: .3125rem; border: 1px solid var(--axis); border-radius: .25rem; color: var(--quiet); font-size: .6875rem; white-space: nowrap; }

.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18.5rem, 100%), 1fr)); gap: 1.25rem 1.75rem; }
figure { max-width: 26rem; break-inside: avoid; }
.chart-wide figure { max-width: 50rem; }
figcaption { font-size: .9375rem; font-weight: 600; line-height: 1.35; }
.chart { display: block; width: 100%; height: auto; margin-block-start: .25rem; overflow: visible; font-family: var(--font-figures); color: var(--quiet); }
.heat .chart { width: 7.5rem; margin: 0; }
:root:not(:lang(en)) [lang="en"] { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
details { margin-block-start: 1rem; }
details caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
summary { width: fit-content; color: var(--brand); font-size: .9375rem; cursor: pointer; }
details > .scroll { margin-block-start: .75rem; }
.settings { margin-block: 1.25rem; }
.settings > div { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 0 1.5rem; padding-block: .375rem; border-block-end: 1px solid var(--line); }

@media (min-width: 44rem), print {
  .in-short > div { display: grid; grid-template-columns: 13rem minmax(0, 1fr); column-gap: 1.5rem; }
}
@media (max-width: 43.99rem) {
  .brief td .interval { display: block; min-width: 0; }
  .settings > div { grid-template-columns: 1fr; }
  .matrix tbody th, .heat tbody th, .matrix thead th:first-child, .heat thead th:first-child { min-width: 8.5rem; }
}
@media print {
  :root { --brand: #000; --quiet: #333; --line: #aaa; }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; orphans: 3; widows: 3; }
  nav, .skip, details:not(.printed) { display: none; }
  .printed::details-content { content-visibility: visible; block-size: auto; }
  .printed > summary { list-style: none; color: inherit; font-weight: 600; }
  h1 { margin-block-start: 1.25rem; }
  section { margin-block-start: 2rem; }
  h2, h3, figcaption, caption, thead, .note, .legend, .group { break-after: avoid; }
  tr, figure, .in-short > div { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  .charts { grid-template-columns: repeat(3, 1fr); gap: 1rem 1.25rem; }
  .matrix, .heat { min-width: 0; font-size: 6.75pt; }
  .matrix td { min-width: 0; padding: .1875rem .25rem; font-size: 6.25pt; }
  .matrix th, .heat th, .heat td { min-width: 0; padding: .1875rem .25rem; }
  .matrix tbody th, .heat tbody th, .matrix thead th:first-child, .heat thead th:first-child { position: static; min-width: 0; }
  .heat td.spark { min-width: 0; }
  .heat .chart { width: 5rem; margin: 0; }
  .heat td, .heat tbody th { padding-block: .0625rem; }
  .figures th, .figures td { padding-block: .1875rem; }
  .wide { page: wide; }
  .matrix td, .heat td, .key, .chart, .differs > * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@page {
  margin: 16mm 16mm 18mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt/1 var(--font-text, sans-serif); }
}
@page wide { size: A4 landscape; margin: 12mm 12mm 14mm; }
`;
//# sourceMappingURL=style.js.map