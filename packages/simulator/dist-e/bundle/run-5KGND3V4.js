import {
  sayLanguage
} from "./chunk-DJC6WDNJ.js";
import {
  readFactsOption
} from "./chunk-M5DS4SU5.js";
import {
  asJson
} from "./chunk-V7VLAJV7.js";
import {
  openCustomers
} from "./chunk-NU46F44M.js";
import {
  clockFiller,
  nowOf
} from "./chunk-5ELYXAGP.js";
import "./chunk-4CKFVZGT.js";
import {
  after,
  chooseWording,
  figuresIn,
  html,
  isolated,
  onOneLine,
  phraseOf,
  phraseOfId,
  trusted,
  within
} from "./chunk-OJ7QVF7S.js";
import "./chunk-VX3N44CV.js";
import {
  deliver
} from "./chunk-VL5KUSNC.js";
import "./chunk-ADEMQG65.js";
import {
  loadPolicy
} from "./chunk-W6TSTDV2.js";
import "./chunk-TVI6PGQY.js";
import {
  STDIN,
  readText
} from "./chunk-L7JSMSLC.js";
import {
  agreement,
  compile,
  memberProgram,
  segmentAgreement
} from "./chunk-B25MF25I.js";
import {
  formulasOf
} from "./chunk-YMLVUU3E.js";
import "./chunk-EWQMXBMZ.js";
import "./chunk-Y4XXGU5X.js";
import {
  complain,
  invalid,
  misuse
} from "./chunk-ZN5NFATJ.js";
import {
  EXIT,
  gravest
} from "./chunk-AGRNT4MY.js";
import {
  isLeft,
  left,
  map,
  mapLeft,
  right
} from "./chunk-JKCM4TFR.js";
import {
  quote,
  suggest
} from "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// ../engine/dist/bundle/agreement.js
var en = { language: "en", direction: "ltr", name: "Service agreement", labels: { for: "For", date: "As of", version: "Version", promise: "Our promise" }, customer: "You, our customer", lead: { customer: "Here is what you can expect of us, and what you cannot.", segment: "Here is what each of you can expect of us, and what you cannot. Some of you may get more than this; nobody gets less." }, provided: { heading: "We provide", nothing: "At present, nothing." }, arranged: { heading: "We can arrange", note: "On request, for the fee shown." }, notProvided: { heading: "We do not provide", note: "So that nothing is misunderstood: as things stand, these are not part of what we do for you." }, depends: { heading: "It depends", note: "What you get of these depends on your own circumstances. Nothing is promised here; please ask us." }, commitments: { guaranteed: { label: "Guaranteed", meaning: "We stand by this, and you can hold us to it." }, target: { label: "Target", meaning: "We aim to keep this. Where a percentage is shown, it is the share of cases, published so that you can measure us by it." }, "best-effort": { label: "As best we can", meaning: "We do what is in our power. The outcome does not depend on us alone, so we cannot promise it." }, none: { label: "No promise", meaning: "We are glad to do this, but please do not count on it." } }, meanings: "What these promises mean", targetOf: (percentage) => `Target: ${percentage} of cases`, publishedTarget: (percentage) => `Published target: ${percentage} of cases`, atMost: (value) => `at most ${value}`, atLeast: (value) => `at least ${value}`, free: "Free of charge", byUs: "by us", by: (partner) => `by ${partner}`, marks: { colon: ": ", dash: " \u2014 ", dot: " \xB7 ", comma: ", " }, typography: { text: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", serif', headings: 'Charter, "Bitstream Charter", "Sitka Heading", Cambria, "Noto Serif", serif', lineHeight: 1.5 } }, zh = { language: "zh", direction: "ltr", name: "\u670D\u52A1\u534F\u8BAE", labels: { for: "\u9002\u7528\u5BF9\u8C61", date: "\u65E5\u671F", version: "\u7248\u672C", promise: "\u6211\u4EEC\u7684\u627F\u8BFA" }, customer: "\u5C0A\u656C\u7684\u5BA2\u6237", lead: { customer: "\u60A8\u53EF\u4EE5\u671F\u5F85\u6211\u4EEC\u505A\u5230\u4EC0\u4E48\u3001\u4E0D\u80FD\u671F\u5F85\u4EC0\u4E48\uFF0C\u90FD\u5199\u5728\u8FD9\u91CC\u3002", segment: "\u5404\u4F4D\u53EF\u4EE5\u671F\u5F85\u6211\u4EEC\u505A\u5230\u4EC0\u4E48\u3001\u4E0D\u80FD\u671F\u5F85\u4EC0\u4E48\uFF0C\u90FD\u5199\u5728\u8FD9\u91CC\u3002\u90E8\u5206\u5BA2\u6237\u4EAB\u6709\u7684\u53EF\u80FD\u66F4\u591A\uFF0C\u4F46\u4EFB\u4F55\u4E00\u4F4D\u90FD\u4E0D\u4F1A\u5C11\u4E8E\u6B64\u3002" }, provided: { heading: "\u6211\u4EEC\u63D0\u4F9B", nothing: "\u76EE\u524D\u6CA1\u6709\u3002" }, arranged: { heading: "\u6211\u4EEC\u53EF\u4EE5\u4EE3\u529E", note: "\u53EF\u5E94\u60A8\u7684\u8981\u6C42\u529E\u7406\uFF0C\u8D39\u7528\u5982\u4E0B\u3002" }, notProvided: { heading: "\u6211\u4EEC\u4E0D\u63D0\u4F9B", note: "\u4E3A\u514D\u8BEF\u4F1A\uFF0C\u7279\u6B64\u8BF4\u660E\uFF1A\u5C31\u76EE\u524D\u60C5\u51B5\u800C\u8A00\uFF0C\u4EE5\u4E0B\u5404\u9879\u4E0D\u5728\u6211\u4EEC\u4E3A\u60A8\u63D0\u4F9B\u7684\u670D\u52A1\u4E4B\u5185\u3002" }, depends: { heading: "\u89C6\u60C5\u51B5\u800C\u5B9A", note: "\u4EE5\u4E0B\u5404\u9879\u56E0\u4EBA\u800C\u5F02\uFF0C\u6B64\u5904\u4E0D\u4F5C\u627F\u8BFA\uFF0C\u6B22\u8FCE\u5411\u6211\u4EEC\u54A8\u8BE2\u3002" }, commitments: { guaranteed: { label: "\u4FDD\u8BC1", meaning: "\u6211\u4EEC\u8BF4\u5230\u505A\u5230\uFF0C\u60A8\u53EF\u4EE5\u636E\u6B64\u8981\u6C42\u6211\u4EEC\u3002" }, target: { label: "\u76EE\u6807", meaning: "\u6211\u4EEC\u529B\u6C42\u505A\u5230\uFF1B\u5982\u6807\u6709\u767E\u5206\u6BD4\uFF0C\u5373\u4E3A\u529B\u6C42\u505A\u5230\u7684\u6BD4\u4F8B\uFF0C\u516C\u5F00\u51FA\u6765\u4F9B\u60A8\u8861\u91CF\u3002" }, "best-effort": { label: "\u5C3D\u529B\u800C\u4E3A", meaning: "\u6211\u4EEC\u4F1A\u5C3D\u5DF1\u6240\u80FD\uFF0C\u4F46\u7ED3\u679C\u5E76\u4E0D\u5B8C\u5168\u53D6\u51B3\u4E8E\u6211\u4EEC\uFF0C\u56E0\u6B64\u4E0D\u4F5C\u4FDD\u8BC1\u3002" }, none: { label: "\u4E0D\u4F5C\u627F\u8BFA", meaning: "\u6211\u4EEC\u4E50\u610F\u63D0\u4F9B\uFF0C\u4F46\u8BF7\u4E0D\u8981\u4EE5\u6B64\u4E3A\u524D\u63D0\u4F5C\u5B89\u6392\u3002" } }, meanings: "\u627F\u8BFA\u7684\u542B\u4E49", targetOf: (percentage) => `\u76EE\u6807\uFF1A${percentage} \u7684\u60C5\u51B5\u4E0B\u505A\u5230`, publishedTarget: (percentage) => `\u516C\u5F00\u76EE\u6807\uFF1A${percentage} \u7684\u60C5\u51B5\u4E0B\u505A\u5230`, atMost: (value) => `\u4E0D\u8D85\u8FC7${after(value)}`, atLeast: (value) => `\u81F3\u5C11${after(value)}`, free: "\u514D\u8D39", byUs: "\u7531\u6211\u4EEC\u529E\u7406", by: (partner) => `\u7531${within(partner)}\u529E\u7406`, marks: { colon: "\uFF1A", dash: "\u2014\u2014", dot: " \xB7 ", comma: "\uFF0C" }, typography: { text: '"PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif', headings: '"Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Microsoft YaHei", serif', lineHeight: 1.75 } }, WORDINGS = [en, zh], STRONGEST_FIRST = ["guaranteed", "target", "best-effort", "none"], contentOf = (agreement2, { wording: own5, lang = own5?.language ?? "en", addressee }) => {
  let voice = chooseWording(lang, own5 ? [own5] : WORDINGS), { wording, language } = voice, figures = figuresIn(language), { policy, at } = agreement2;
  return { wording, language, company: phraseOf(policy.title, voice) ?? phraseOfId(policy.name), whom: whomOf(agreement2.for, addressee, voice), lead: wording.lead[agreement2.for.kind], ...at !== void 0 && { date: { shown: figures.date(at), value: at } }, ...policy.version !== void 0 && { version: onOneLine(policy.version) }, provided: agreement2.provided.map((service) => providedLine(service, agreement2, voice, figures)), arranged: agreement2.arranged.map((service) => arrangedLine(service, policy.currency, voice, figures)), notProvided: agreement2.notProvided.map((service) => titleOf(service, voice)), depends: agreement2.depends.map((service) => titleOf(service, voice)), commitments: STRONGEST_FIRST.filter((level) => agreement2.provided.some(({ commitment }) => commitment === level)) };
}, whomOf = (whom, addressee, voice) => phraseOf(addressee, voice) ?? (whom.kind === "customer" ? { text: voice.wording.customer } : phraseOf(whom.title, voice) ?? phraseOfId(whom.segment)), titleOf = ({ service, title }, voice) => phraseOf(title, voice) ?? phraseOfId(service), providedLine = (service, { for: whom, terms: scales }, voice, figures) => {
  let { wording } = voice, { commitment, terms = {} } = service, share = service.standard?.target, target = share === void 0 ? void 0 : figures.percentage(share), standard = phraseOf(service.standard?.text, voice), saysTarget = commitment === "target" && target !== void 0;
  return { title: titleOf(service, voice), commitment, promise: saysTarget ? wording.targetOf(target) : wording.commitments[commitment].label, ...standard !== void 0 && { standard }, ...target !== void 0 && !saysTarget && { publishedTarget: wording.publishedTarget(target) }, terms: Object.entries(scales[service.service] ?? {}).flatMap(([term, scale]) => {
    let value = terms[term];
    if (value === void 0) return [];
    let shown2 = typeof value == "number" ? figures.number(value) : isolated(onOneLine(value));
    return [{ name: phraseOf(scale.title, voice) ?? phraseOfId(term), value: whom.kind === "customer" ? shown2 : bound(scale, shown2, wording) }];
  }) };
}, bound = (scale, value, { atMost, atLeast }) => scale.kind !== "enum" && scale.better === "less" ? atMost(value) : atLeast(value), arrangedLine = ({ by, fee, ...service }, currency, voice, figures) => ({ title: titleOf(service, voice), fee: fee === 0 ? voice.wording.free : figures.money(fee, currency), by: by === "us" ? voice.wording.byUs : voice.wording.by(isolated(onOneLine(by))) }), styleOf = ({ typography: { text: text3, headings, lineHeight } }) => `
:root {
  color-scheme: light dark;
  --brand: #1f5673;
  --paper: #fff;
  --ink: #16191d;
  --quiet: #545c66;
  --line: #d5dade;
  --font-text: ${text3};
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
.names > li::before { content: "\u2013" / ""; color: var(--quiet); }

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
`, SECURITY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'", pageOf = (content, css) => {
  let { wording, language, company, lead } = content;
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
}, inStyle = (css) => css.replaceAll("</", "<\\/"), head = ({ wording: { labels }, whom, date, version }) => html`<dl class="head">
<div><dt>${labels.for}</dt><dd>${phrase(whom)}</dd></div>
${date && html`<div><dt>${labels.date}</dt><dd><time datetime="${date.value}">${date.shown}</time></dd></div>`}
${version === void 0 ? void 0 : html`<div><dt>${labels.version}</dt><dd>${phrase({ text: version })}</dd></div>`}
</dl>`, sections = (content) => {
  let { wording, provided, arranged, notProvided, depends } = content;
  return [html`<section aria-labelledby="provided">
<h2 id="provided">${wording.provided.heading}</h2>
${provided.length === 0 ? html`<p class="note">${wording.provided.nothing}</p>` : rows(provided.map((line) => providedRow(line, wording)))}
${meanings(content)}
</section>
`, ...listed("arranged", wording.arranged, rows(arranged.map(arrangedRow)), arranged.length), ...listed("not-provided", wording.notProvided, names(notProvided), notProvided.length), ...listed("depends", wording.depends, names(depends), depends.length)];
}, listed = (id, { heading: heading3, note }, list4, length) => length === 0 ? [] : [html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading3}</h2>
<p class="note quiet">${note}</p>
${list4}
</section>
`], rows = (items) => html`<ul class="rows" role="list">
${items}</ul>`, names = (titles) => html`<ul class="names" role="list">
${titles.map((title) => html`<li><span>${phrase(title)}</span></li>\n`)}</ul>`, providedRow = ({ title, commitment, promise, standard, publishedTarget, terms }, { labels, marks }) => html`<li>
<h3>${phrase(title)}</h3>
<div class="aside">
<p class="promise ${commitment}"><span><span class="hidden">${labels.promise}${marks.colon}</span>${promise}</span></p>
${publishedTarget && html`<p class="quiet">${publishedTarget}</p>`}
</div>
${standard && html`<p class="standard quiet">${phrase(standard)}</p>`}
${terms.length === 0 ? void 0 : html`<dl class="terms">${terms.map(({ name, value }) => html`<div><dt>${phrase(name)}</dt><dd>${phrase({ text: value })}</dd></div>`)}</dl>`}
</li>
`, arrangedRow = ({ title, fee, by }) => html`<li>
<h3>${phrase(title)}</h3>
<p class="aside offer"><span class="fee">${fee}</span> <span class="quiet">${by}</span></p>
</li>
`, meanings = ({ commitments, wording }) => commitments.length === 0 ? void 0 : html`<div class="meanings">
<h3>${wording.meanings}</h3>
<dl>
${commitments.map((level) => html`<dt class="promise ${level}">${wording.commitments[level].label}</dt><dd>${wording.commitments[level].meaning}</dd>\n`)}</dl>
</div>`, phrase = ({ text: text3, language }) => language === void 0 ? html`<bdi>${text3}</bdi>` : html`<bdi lang="${language}">${text3}</bdi>`, agreementHtml = (agreement2, { css = "", ...options } = {}) => pageOf(contentOf(agreement2, options), css).markup, asciiAlpha = regexCheck(/[A-Za-z]/), asciiAlphanumeric = regexCheck(/[\dA-Za-z]/), asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/), asciiDigit = regexCheck(/\d/), asciiHexDigit = regexCheck(/[\dA-Fa-f]/), asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEndingOrSpace(code3) {
  return code3 !== null && (code3 < 0 || code3 === 32);
}
var unicodePunctuation = regexCheck(new RegExp("\\p{P}|\\p{S}", "u")), unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check2;
  function check2(code3) {
    return code3 !== null && code3 > -1 && regex.test(String.fromCharCode(code3));
  }
}
var convert = (function(test) {
  if (test == null) return ok;
  if (typeof test == "function") return castFactory(test);
  if (typeof test == "object") return Array.isArray(test) ? anyFactory(test) : propertiesFactory(test);
  if (typeof test == "string") return typeFactory(test);
  throw new Error("Expected function, string, or object as test");
});
function anyFactory(tests) {
  let checks = [], index = -1;
  for (; ++index < tests.length; ) checks[index] = convert(tests[index]);
  return castFactory(any);
  function any(...parameters) {
    let index2 = -1;
    for (; ++index2 < checks.length; ) if (checks[index2].apply(this, parameters)) return !0;
    return !1;
  }
}
function propertiesFactory(check2) {
  let checkAsRecord = check2;
  return castFactory(all2);
  function all2(node2) {
    let nodeAsRecord = node2, key;
    for (key in check2) if (nodeAsRecord[key] !== checkAsRecord[key]) return !1;
    return !0;
  }
}
function typeFactory(check2) {
  return castFactory(type);
  function type(node2) {
    return node2 && node2.type === check2;
  }
}
function castFactory(testFunction) {
  return check2;
  function check2(value, index, parent) {
    return !!(looksLikeANode(value) && testFunction.call(this, value, typeof index == "number" ? index : void 0, parent || void 0));
  }
}
function ok() {
  return !0;
}
function looksLikeANode(value) {
  return value !== null && typeof value == "object" && "type" in value;
}
var empty = [], CONTINUE = !0, EXIT2 = !1, SKIP = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
  if (!tree || typeof tree != "object") throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
  let preorder = !0, check2, visitors, enter, exit;
  if (typeof enterOrVisitorsOrReverse == "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse == "object" ? (check2 = testOrEnterOrVisitors, visitors = enterOrVisitorsOrReverse, reverse && (preorder = !1)) : (visitors = testOrEnterOrVisitors, enterOrVisitorsOrReverse && (preorder = !1)), typeof visitors == "function") enter = visitors;
  else if (visitors && typeof visitors == "object") {
    if (!(visitors.enter === null || visitors.enter === void 0)) if (typeof visitors.enter == "function") enter = visitors.enter;
    else throw new Error("Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor");
    if (typeof visitors.exit == "function") exit = visitors.exit;
    else throw new Error("Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)");
  } else throw new Error("Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors");
  let is2 = convert(check2), step = preorder ? 1 : -1;
  factory(tree, void 0, [])();
  function factory(node2, index, parents) {
    let value = node2 && typeof node2 == "object" ? node2 : {};
    if (typeof value.type == "string") {
      let name = typeof value.tagName == "string" ? value.tagName : typeof value.name == "string" ? value.name : void 0;
      Object.defineProperty(visit2, "name", { value: "node (" + (node2.type + (name ? "<" + name + ">" : "")) + ")" });
    }
    return visit2;
    function visit2() {
      let matches = !check2 || is2(node2, index, parents[parents.length - 1] || void 0), result = empty;
      if (enter && matches && (result = toResult(enter(node2, parents, index)), result[0] === EXIT2)) return result;
      if ("children" in node2 && node2.children) {
        let nodeAsParent = node2;
        if (nodeAsParent.children && result[0] !== SKIP) {
          let offset = (preorder ? -1 : nodeAsParent.children.length) + step, grandparents = [...parents, nodeAsParent];
          for (; offset > -1 && offset < nodeAsParent.children.length; ) {
            let child = nodeAsParent.children[offset], subresult = factory(child, offset, grandparents)();
            if (subresult[0] === EXIT2) return subresult;
            offset = typeof subresult[1] == "number" ? subresult[1] : offset + step;
          }
        }
      }
      if (exit && matches) {
        let exitResult = toResult(exit(node2, parents, index));
        if (exitResult[0] === SKIP) throw new Error("Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing");
        if (exitResult[0] === EXIT2 || typeof exitResult[1] == "number") return exitResult;
      }
      return result;
    }
  }
}
function toResult(value) {
  return Array.isArray(value) ? value : typeof value == "number" ? [CONTINUE, value] : value == null ? empty : [value];
}
var inConstruct = "phrasing", notInConstruct = ["autolink", "link", "image", "label"];
function gfmAutolinkLiteralToMarkdown() {
  return { unsafe: [{ character: "@", before: "[+\\-.\\w]", after: "[\\-.\\w]", inConstruct, notInConstruct }, { character: ".", before: "[Ww]", after: "[\\-.\\w]", inConstruct, notInConstruct }, { character: ":", before: "[ps]", after: "\\/", inConstruct, notInConstruct }] };
}
footnoteReference.peek = footnoteReferencePeek;
function footnoteReferencePeek() {
  return "[";
}
function footnoteReference(node2, _, state, info) {
  let tracker = state.createTracker(info), value = tracker.move("[^"), exit = state.enter("footnoteReference"), subexit = state.enter("reference");
  return value += tracker.move(state.safe(state.associationId(node2), { after: "]", before: value })), subexit(), exit(), value += tracker.move("]"), value;
}
function gfmFootnoteToMarkdown(options) {
  let firstLineBlank = !1;
  return options && options.firstLineBlank && (firstLineBlank = !0), { handlers: { footnoteDefinition, footnoteReference }, unsafe: [{ character: "[", inConstruct: ["label", "phrasing", "reference"] }] };
  function footnoteDefinition(node2, _, state, info) {
    let tracker = state.createTracker(info), value = tracker.move("[^"), exit = state.enter("footnoteDefinition"), subexit = state.enter("label");
    return value += tracker.move(state.safe(state.associationId(node2), { before: value, after: "]" })), subexit(), value += tracker.move("]:"), node2.children && node2.children.length > 0 && (tracker.shift(4), value += tracker.move((firstLineBlank ? `
` : " ") + state.indentLines(state.containerFlow(node2, tracker.current()), firstLineBlank ? mapAll : mapExceptFirst))), exit(), value;
  }
}
function mapExceptFirst(line, index, blank) {
  return index === 0 ? line : mapAll(line, index, blank);
}
function mapAll(line, index, blank) {
  return (blank ? "" : "    ") + line;
}
var constructsWithoutStrikethrough = ["autolink", "destinationLiteral", "destinationRaw", "reference", "titleQuote", "titleApostrophe"];
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
function gfmStrikethroughToMarkdown() {
  return { handlers: { delete: handleDelete }, unsafe: [{ character: "~", inConstruct: "phrasing", notInConstruct: constructsWithoutStrikethrough }] };
}
function handleDelete(node2, _, state, info) {
  let tracker = state.createTracker(info), sequence = state.stack.includes("strikethrough") ? "~" : "~~", exit = state.enter("strikethrough"), value = tracker.move(sequence);
  return value += state.containerPhrasing(node2, { ...tracker.current(), before: value, after: "~" }), value += tracker.move(sequence), exit(), value;
}
function attentionDelete() {
  return { construct: "strikethrough", markers: ["~"], sizes: [2, 1] };
}
function peekDelete() {
  return "~";
}
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table, options) {
  let settings = options || {}, align = (settings.align || []).concat(), stringLength = settings.stringLength || defaultStringLength, alignments = [], cellMatrix = [], sizeMatrix = [], longestCellByColumn = [], mostCellsPerRow = 0, rowIndex = -1;
  for (; ++rowIndex < table.length; ) {
    let row2 = [], sizes2 = [], columnIndex2 = -1;
    for (table[rowIndex].length > mostCellsPerRow && (mostCellsPerRow = table[rowIndex].length); ++columnIndex2 < table[rowIndex].length; ) {
      let cell = serialize(table[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== !1) {
        let size = stringLength(cell);
        sizes2[columnIndex2] = size, (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) && (longestCellByColumn[columnIndex2] = size);
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2, sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align == "object" && "length" in align) for (; ++columnIndex < mostCellsPerRow; ) alignments[columnIndex] = toAlignment(align[columnIndex]);
  else {
    let code3 = toAlignment(align);
    for (; ++columnIndex < mostCellsPerRow; ) alignments[columnIndex] = code3;
  }
  columnIndex = -1;
  let row = [], sizes = [];
  for (; ++columnIndex < mostCellsPerRow; ) {
    let code3 = alignments[columnIndex], before = "", after2 = "";
    code3 === 99 ? (before = ":", after2 = ":") : code3 === 108 ? before = ":" : code3 === 114 && (after2 = ":");
    let size = settings.alignDelimiters === !1 ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after2.length), cell = before + "-".repeat(size) + after2;
    settings.alignDelimiters !== !1 && (size = before.length + size + after2.length, size > longestCellByColumn[columnIndex] && (longestCellByColumn[columnIndex] = size), sizes[columnIndex] = size), row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row), sizeMatrix.splice(1, 0, sizes), rowIndex = -1;
  let lines = [];
  for (; ++rowIndex < cellMatrix.length; ) {
    let row2 = cellMatrix[rowIndex], sizes2 = sizeMatrix[rowIndex], cellsInRow = settings.fillRows === !1 ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    let line = [];
    for (; ++columnIndex < cellsInRow; ) {
      let cell = row2[columnIndex] || "", before = "", after2 = "";
      if (settings.alignDelimiters !== !1) {
        let size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0), code3 = alignments[columnIndex];
        if (code3 === 114) before = " ".repeat(size);
        else if (code3 === 99) {
          let half = size / 2;
          size % 2 ? (before = " ".repeat(half + 0.5), after2 = " ".repeat(half - 0.5)) : (before = " ".repeat(half), after2 = before);
        } else after2 = " ".repeat(size);
      }
      settings.delimiterStart !== !1 && !columnIndex && line.push("|"), settings.padding !== !1 && !(settings.alignDelimiters === !1 && cell === "") && (settings.delimiterStart !== !1 || columnIndex) && line.push(" "), settings.alignDelimiters !== !1 && line.push(before), line.push(cell), settings.alignDelimiters !== !1 && line.push(after2), settings.padding !== !1 && line.push(" "), (settings.delimiterEnd !== !1 || columnIndex !== cellsInRow - 1) && line.push("|");
    }
    lines.push(settings.delimiterEnd === !1 ? line.join("").replace(/ +$/, "") : line.join(""));
  }
  return lines.join(`
`);
}
function serialize(value) {
  return value == null ? "" : String(value);
}
function toAlignment(value) {
  let code3 = typeof value == "string" ? value.codePointAt(0) : 0;
  return code3 === 67 || code3 === 99 ? 99 : code3 === 76 || code3 === 108 ? 108 : code3 === 82 || code3 === 114 ? 114 : 0;
}
var phrasing = convert(["break", "delete", "emphasis", "footnote", "footnoteReference", "image", "imageReference", "inlineCode", "inlineMath", "link", "linkReference", "mdxJsxTextElement", "mdxTextExpression", "strong", "text", "textDirective"]), own = {}.hasOwnProperty;
function zwitch(key, options) {
  let settings = options || {};
  function one2(value, ...parameters) {
    let fn = one2.invalid, handlers = one2.handlers;
    if (value && own.call(value, key)) {
      let id = String(value[key]);
      fn = own.call(handlers, id) ? handlers[id] : one2.unknown;
    }
    if (fn) return fn.call(this, value, ...parameters);
  }
  return one2.handlers = settings.handlers || {}, one2.invalid = settings.invalid, one2.unknown = settings.unknown, one2;
}
var own2 = {}.hasOwnProperty;
function configure(base, extension) {
  let index = -1, key;
  if (extension.extensions) for (; ++index < extension.extensions.length; ) configure(base, extension.extensions[index]);
  for (key in extension) if (own2.call(extension, key)) switch (key) {
    case "extensions":
      break;
    case "unsafe": {
      list(base[key], extension[key]);
      break;
    }
    case "join": {
      list(base[key], extension[key]);
      break;
    }
    case "handlers": {
      map2(base[key], extension[key]);
      break;
    }
    default:
      base.options[key] = extension[key];
  }
  return base;
}
function list(left2, right2) {
  right2 && left2.push(...right2);
}
function map2(left2, right2) {
  right2 && Object.assign(left2, right2);
}
function blockquote(node2, _, state, info) {
  let exit = state.enter("blockquote"), tracker = state.createTracker(info);
  tracker.move("> "), tracker.shift(2);
  let value = state.indentLines(state.containerFlow(node2, tracker.current()), map22);
  return exit(), value;
}
function map22(line, _, blank) {
  return ">" + (blank ? "" : " ") + line;
}
function patternInScope(stack, pattern) {
  return listInScope(stack, pattern.inConstruct, !0) && !listInScope(stack, pattern.notInConstruct, !1);
}
function listInScope(stack, list4, none) {
  if (typeof list4 == "string" && (list4 = [list4]), !list4 || list4.length === 0) return none;
  let index = -1;
  for (; ++index < list4.length; ) if (stack.includes(list4[index])) return !0;
  return !1;
}
function hardBreak(_, _1, state, info) {
  let index = -1;
  for (; ++index < state.unsafe.length; ) {
    let pattern = state.unsafe[index];
    if (pattern.character === `
` && !pattern.before && !pattern.after && patternInScope(state.stack, pattern)) return /[\t ]/.test(info.before) ? "" : " ";
  }
  return `\\
`;
}
function longestStreak(value, substring) {
  let source = String(value), index = source.indexOf(substring), expected = index, count = 0, max = 0;
  if (typeof substring != "string") throw new TypeError("Expected substring");
  for (; index !== -1; ) index === expected ? ++count > max && (max = count) : count = 1, expected = index + substring.length, index = source.indexOf(substring, expected);
  return max;
}
function formatCodeAsIndented(node2, state) {
  return !!(state.options.fences === !1 && node2.value && !node2.lang && /[^\n\r ]/.test(node2.value) && !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(node2.value));
}
function checkFence(state) {
  let marker = state.options.fence || "`";
  if (marker !== "`" && marker !== "~") throw new Error("Cannot serialize code with `" + marker + "` for `options.fence`, expected `` ` `` or `~`");
  return marker;
}
function code(node2, _, state, info) {
  let marker = checkFence(state), raw = node2.value || "";
  if (formatCodeAsIndented(node2, state)) {
    let exit2 = state.enter("codeIndented"), value2 = state.indentLines(raw, map3);
    return exit2(), value2;
  }
  let tracker = state.createTracker(info), sequence = marker.repeat(Math.max(longestStreak(raw, marker) + 1, 3)), exit = state.enter("codeFenced"), suffix = marker === "`" ? "GraveAccent" : "Tilde", value = tracker.move(sequence);
  if (node2.lang) {
    let subexit = state.enter(`codeFencedLang${suffix}`);
    value += tracker.move(state.safe(node2.lang, { before: value, after: " ", encode: ["`"], ...tracker.current() })), subexit();
  }
  if (node2.lang && node2.meta) {
    let subexit = state.enter(`codeFencedMeta${suffix}`);
    value += tracker.move(" "), value += tracker.move(state.safe(node2.meta, { before: value, after: `
`, encode: ["`"], ...tracker.current() })), subexit();
  }
  return value += tracker.move(`
`), raw && (value += tracker.move(raw + `
`)), value += tracker.move(sequence), exit(), value;
}
function map3(line, _, blank) {
  return (blank ? "" : "    ") + line;
}
function checkQuote(state) {
  let marker = state.options.quote || '"';
  if (marker !== '"' && marker !== "'") throw new Error("Cannot serialize title with `" + marker + "` for `options.quote`, expected `\"`, or `'`");
  return marker;
}
function definition(node2, _, state, info) {
  let quote2 = checkQuote(state), suffix = quote2 === '"' ? "Quote" : "Apostrophe", exit = state.enter("definition"), subexit = state.enter("label"), tracker = state.createTracker(info), value = tracker.move("[");
  return value += tracker.move(state.safe(state.associationId(node2), { before: value, after: "]", ...tracker.current() })), value += tracker.move("]: "), subexit(), !node2.url || /[\0- \u007F]/.test(node2.url) ? (subexit = state.enter("destinationLiteral"), value += tracker.move("<"), value += tracker.move(state.safe(node2.url, { before: value, after: ">", ...tracker.current() })), value += tracker.move(">")) : (subexit = state.enter("destinationRaw"), value += tracker.move(state.safe(node2.url, { before: value, after: node2.title ? " " : `
`, ...tracker.current() }))), subexit(), node2.title && (subexit = state.enter(`title${suffix}`), value += tracker.move(" " + quote2), value += tracker.move(state.safe(node2.title, { before: value, after: quote2, ...tracker.current() })), value += tracker.move(quote2), subexit()), exit(), value;
}
function checkEmphasis(state) {
  let marker = state.options.emphasis || "*";
  if (marker !== "*" && marker !== "_") throw new Error("Cannot serialize emphasis with `" + marker + "` for `options.emphasis`, expected `*`, or `_`");
  return marker;
}
function classifyCharacter(code3) {
  if (code3 === null || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3)) return 1;
  if (unicodePunctuation(code3)) return 2;
}
function firstCharacter(value) {
  let code3 = value.codePointAt(0);
  return code3 === void 0 ? "" : String.fromCodePoint(code3);
}
function lastCharacter(value) {
  let code3 = value.codePointAt(value.length - 2);
  return code3 !== void 0 && code3 > 65535 ? value.slice(-2) : value.slice(-1);
}
function encodeCharacterReference(code3) {
  return "&#x" + code3.toString(16).toUpperCase() + ";";
}
function encodeInfo(outside, inside, marker) {
  let outsideKind = classifyCharacter(outside), insideKind = classifyCharacter(inside);
  return outsideKind === void 0 ? insideKind === void 0 ? marker === "_" ? { inside: !0, outside: !0 } : { inside: !1, outside: !1 } : insideKind === 1 ? { inside: !0, outside: !0 } : { inside: !1, outside: !0 } : outsideKind === 1 ? insideKind === void 0 ? { inside: !1, outside: !1 } : insideKind === 1 ? { inside: !0, outside: !0 } : { inside: !1, outside: !1 } : insideKind === void 0 ? { inside: !1, outside: !1 } : insideKind === 1 ? { inside: !0, outside: !1 } : { inside: !1, outside: !1 };
}
var htmlBlockNames = ["address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul"], htmlRawNames = ["pre", "script", "style", "textarea"];
function htmlKind(value) {
  if (value.charCodeAt(0) !== 60) return;
  let next = value.charCodeAt(1);
  if (next === 33) {
    let code4 = value.charCodeAt(2);
    return code4 === 45 ? 2 : code4 === 91 ? 5 : asciiAlpha(code4) ? 4 : void 0;
  }
  if (next === 63) return 3;
  let closing = next === 47, start = closing ? 2 : 1, end = start, code3 = value.charCodeAt(end);
  if (!asciiAlpha(code3)) return;
  for (; code3 === 45 || asciiAlphanumeric(code3); ) code3 = value.charCodeAt(++end);
  let name = value.slice(start, end).toLowerCase();
  return !closing && code3 !== 47 && htmlRawNames.includes(name) ? 1 : htmlBlockNames.includes(name) ? 6 : 7;
}
var builtins = /* @__PURE__ */ new Map([["*", !1], ["_", !0]]);
function candidates(tokens, involved, runOf) {
  let related = /* @__PURE__ */ new Set();
  for (let token of tokens) {
    let siblings = runOf.get(token);
    if (siblings && token.attention && involved.some((d) => d.attention === token.attention)) for (let sibling of siblings.tokens) related.add(sibling.attention);
  }
  let ordered = [];
  for (let token of tokens) token.attention && related.delete(token.attention) && ordered.push(token.attention);
  return ordered.reverse(), ordered;
}
function check(tokens, before, after2) {
  let runs = [], wrong = /* @__PURE__ */ new Map(), runOf = /* @__PURE__ */ new Map(), index = 0;
  for (; index < tokens.length; ) {
    if (!tokens[index].attention) {
      index++;
      continue;
    }
    let marker = tokens[index].value.charAt(0), strict = builtins.get(marker), end = index + 1;
    for (; end < tokens.length && tokens[end].attention && tokens[end].value.charAt(0) === marker; ) end++;
    let head2 = index ? tokens[index - 1].value : before, previous = classifyCharacter(head2.charCodeAt(head2.length - 1)), next = classifyCharacter((end < tokens.length ? tokens[end].value : after2).charCodeAt(0)), open = !next || next === 2 && !!previous, close = !previous || previous === 2 && !!next, run = { tokens: tokens.slice(index, end), markers: [], start: 0, end: 0, open: strict ? open && (!!previous || !close) : open, close: strict ? close && (!!next || !open) : close, split: strict !== void 0 };
    for (let token of run.tokens) {
      wrong.set(token, [...run.tokens]), runOf.set(token, run);
      let size = token.value.length;
      for (; size--; ) run.markers.push(token);
    }
    run.end = run.markers.length, runs.push(run), index = end;
  }
  for (pair(runs, wrong), index = -1; ++index < tokens.length; ) {
    let involved = wrong.get(tokens[index]);
    if (involved) return { attention: candidates(tokens, involved, runOf), index };
  }
}
function containerPhrasing(parent, state, info) {
  return serialize2(phrasing2(parent, state, info), info.before, info.after);
}
function encode(tokens, start) {
  let token = tokens[start ? 0 : tokens.length - 1];
  if (!token || token.attention) return;
  let character = start ? firstCharacter(token.value) : lastCharacter(token.value), reference = encodeCharacterReference(character.codePointAt(0));
  if (start) token.value = reference + token.value.slice(character.length);
  else {
    let value = token.value.slice(0, token.value.length - character.length), escapes = 0;
    for (; value.charCodeAt(value.length - 1 - escapes) === 92; ) escapes++;
    escapes % 2 && (value += "\\"), token.value = value + reference;
  }
}
function improve(items, chosen, mistake, before, after2) {
  for (let attention3 of mistake.attention) {
    let current = chosen.get(attention3) || attention3.sequences[0];
    for (let sequence of attention3.sequences) {
      if (sequence === current) continue;
      let trial = new Map(chosen);
      trial.set(attention3, sequence);
      let tokens = render(items, trial, before, after2), next = check(tokens, before, after2);
      if (!next || next.index > mistake.index) return { chosen: trial, mistake: next, tokens };
    }
  }
}
function pair(runs, wrong) {
  let openersByMarker = /* @__PURE__ */ new Map();
  for (let closer of runs) {
    let marker = closer.tokens[0].value.charAt(0), openers = openersByMarker.get(marker);
    openers || (openers = [], openersByMarker.set(marker, openers));
    let open = closer.close ? openers.length : 0;
    for (; open-- && closer.start < closer.end; ) {
      let opener = openers[open], openerSize = opener.end - opener.start, closerSize = closer.end - closer.start;
      if (closer.split ? (opener.close || closer.open) && closerSize % 3 && !((openerSize + closerSize) % 3) : openerSize !== opener.markers.length || openerSize !== closerSize) continue;
      let size = closer.split ? openerSize > 1 && closerSize > 1 ? 2 : 1 : closerSize, opening = opener.markers.slice(opener.end - size, opener.end), closing = closer.markers.slice(closer.start, closer.start + size), openToken = opening[0], closeToken = closing[0];
      if (openToken === opening[size - 1] && openToken.value.length === size && closeToken === closing[size - 1] && closeToken.value.length === size && openToken.attention === closeToken.attention) wrong.delete(openToken), wrong.delete(closeToken);
      else {
        let involved = [.../* @__PURE__ */ new Set([...opening, ...closing])];
        for (let token of involved) {
          let list4 = wrong.get(token);
          list4 && list4.push(...involved);
        }
      }
      opener.end -= size, closer.start += size, opener.start === opener.end && openers.splice(open, 1), open = openers.length;
    }
    closer.open && closer.start < closer.end && openers.push(closer);
  }
}
function attentionSequences(type, markers, sizes) {
  if (markers.length === 0) throw new Error("Cannot serialize `" + type + "` as attention without markers, expected one or more markers");
  if (sizes.length === 0) throw new Error("Cannot serialize `" + type + "` as attention without sizes, expected one or more sizes");
  for (let size of sizes) if (!Number.isSafeInteger(size) || size < 1) throw new Error("Cannot serialize `" + type + "` as attention with `" + size + "` as size, expected positive integer");
  let sequences = [];
  for (let marker of markers) {
    if (marker.length !== 1) throw new Error("Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected a single ascii character");
    if (!asciiPunctuation(marker.charCodeAt(0))) throw new Error("Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected ascii punctuation");
    for (let size of sizes) sequences.push(marker.repeat(size));
  }
  return sequences;
}
function phrasing2(parent, state, info) {
  let indexStack = state.indexStack, children = parent.children || [], results = [], index = -1, before = info.before;
  indexStack.push(-1);
  let tracker = state.createTracker(info);
  for (; ++index < children.length; ) {
    let child = children[index], after2;
    if (indexStack[indexStack.length - 1] = index, index + 1 < children.length) {
      let handle3 = state.handle.handlers[children[index + 1].type];
      handle3 && handle3.peek && (handle3 = handle3.peek), after2 = handle3 ? firstCharacter(handle3(children[index + 1], parent, state, { before: "", after: "", ...tracker.current() })) : "";
    } else after2 = info.after;
    let previous = results[results.length - 1];
    typeof previous == "string" && (before === "\r" || before === `
`) && child.type === "html" && htmlKind(child.value) !== 7 && (results[results.length - 1] = previous.replace(/(\r?\n|\r)$/, " "), before = " ", tracker = state.createTracker(info), tracker.move(serialize2(results, info.before, info.after)));
    let handle2 = state.handle.handlers[child.type];
    if (handle2 && handle2.attention) {
      let item2 = attentionItem(child, handle2.attention, state, tracker);
      if (!item2) continue;
      results.push(item2), before = lastCharacter(item2.sequences[0]);
    } else {
      let value = state.handle(child, parent, state, { ...tracker.current(), after: after2, before });
      if (!value) continue;
      tracker.move(value), results.push(value), before = lastCharacter(value);
    }
  }
  return indexStack.pop(), results;
}
function attentionItem(node2, attention3, state, tracker) {
  let { construct, markers, sizes } = attention3(node2, state), sequences = attentionSequences(node2.type, markers, sizes), sequence = sequences[0], exit = state.enter(construct), inside = state.createTracker(tracker.current());
  inside.move(sequence);
  let children = phrasing2(node2, state, { ...inside.current(), before: sequence, after: sequence });
  if (exit(), children.length !== 0) return tracker.move(sequence), tracker.move(serialize2(children, sequence, sequence)), tracker.move(sequence), { children, sequences };
}
function fix(items, chosen, before, after2) {
  let tokens = render(items, chosen, before, after2), mistake = check(tokens, before, after2);
  for (; mistake; ) {
    let next = improve(items, chosen, mistake, before, after2);
    if (!next) return;
    chosen = next.chosen, tokens = next.tokens, mistake = next.mistake;
  }
  return tokens;
}
function guess(items, chosen, before, after2) {
  let previous = before, index = -1;
  for (; ++index < items.length; ) {
    let item2 = items[index];
    if (typeof item2 == "string") {
      previous = "";
      continue;
    }
    let next = index === items.length - 1 ? after2 : "", sequence = item2.sequences.find(function(value) {
      let marker = value.charAt(0);
      return marker !== previous.charAt(0) && marker !== next.charAt(0) || items.length === 1 && builtins.has(marker) && value.length > before.length;
    }) || item2.sequences[0];
    sequence !== item2.sequences[0] && chosen.set(item2, sequence), guess(item2.children, chosen, sequence, sequence), previous = sequence;
  }
}
function render(items, chosen, before, after2) {
  let tokens = [], encodeAfter, previous = lastCharacter(before), index = -1;
  for (; ++index < items.length; ) {
    let item2 = items[index];
    if (typeof item2 == "string") {
      let token = { value: item2, attention: void 0 };
      encodeAfter && encodeAfter === firstCharacter(item2) && encode([token], !0), encodeAfter = void 0, tokens.push(token), token.value && (previous = lastCharacter(token.value));
      continue;
    }
    let sequence = chosen.get(item2) || item2.sequences[0], marker = sequence.charAt(0), next = items[index + 1], outsideBefore = previous, outsideAfter = firstCharacter(next === void 0 ? after2 : typeof next == "string" ? next : chosen.get(next) || next.sequences[0]), inside = render(item2.children, chosen, sequence, sequence), head2 = inside[0].value, open = encodeInfo(outsideBefore.charCodeAt(outsideBefore.length - 1), head2.charCodeAt(0), marker);
    open.inside && encode(inside, !0);
    let tail = lastCharacter(inside[inside.length - 1].value), close = encodeInfo(outsideAfter.charCodeAt(0), tail.charCodeAt(tail.length - 1), marker);
    close.inside && encode(inside, !1), open.outside && outsideBefore !== `
` && outsideBefore !== "\r" && encode(tokens, !1), close.outside && (encodeAfter = outsideAfter), tokens.push({ value: sequence, attention: item2 }, ...inside, { value: sequence, attention: item2 }), previous = sequence.charAt(sequence.length - 1);
  }
  return tokens;
}
function serialize2(items, before, after2) {
  let guessed = /* @__PURE__ */ new Map();
  guess(items, guessed, before, after2);
  let tokens = (guessed.size > 0 ? fix(items, guessed, before, after2) : void 0) || fix(items, /* @__PURE__ */ new Map(), before, after2) || render(items, /* @__PURE__ */ new Map(), before, after2), result = "";
  for (let token of tokens) result += token.value;
  return result;
}
emphasis.attention = attention;
emphasis.peek = peek;
function emphasis(node2, _, state, info) {
  let exit = state.enter("phrasing"), item2 = attentionItem(node2, attention, state, state.createTracker(info)), value = item2 ? serialize2([item2], info.before, info.after) : "";
  return exit(), value;
}
function attention(_, state) {
  return { construct: "emphasis", markers: checkEmphasis(state) === "*" ? ["*", "_"] : ["_", "*"], sizes: [1] };
}
function peek(_, _1, state) {
  return state.options.emphasis || "*";
}
function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
  let check2, visitors, reverse;
  typeof enterOrVisitorsOrReverse == "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse == "object" ? (check2 = testOrEnterOrVisitors, visitors = enterOrVisitorsOrReverse, reverse = maybeReverse) : (visitors = testOrEnterOrVisitors, reverse = enterOrVisitorsOrReverse), typeof visitors == "function" ? visitParents(tree, check2, wrap(visitors), reverse) : visitParents(tree, check2, wrapVisitors(visitors), reverse);
}
function wrapVisitors(visitors) {
  return !visitors || typeof visitors != "object" ? visitors : { enter: typeof visitors.enter == "function" ? wrap(visitors.enter) : visitors.enter, exit: typeof visitors.exit == "function" ? wrap(visitors.exit) : visitors.exit };
}
function wrap(visitor) {
  return overload;
  function overload(node2, parents, index) {
    return visitor(node2, index, parents[parents.length - 1]);
  }
}
var emptyOptions = {};
function toString(value, options) {
  let settings = options || emptyOptions, includeImageAlt = typeof settings.includeImageAlt == "boolean" ? settings.includeImageAlt : !0, includeHtml = typeof settings.includeHtml == "boolean" ? settings.includeHtml : !0;
  return one(value, includeImageAlt, includeHtml);
}
function one(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ("value" in value) return value.type === "html" && !includeHtml ? "" : value.value;
    if (includeImageAlt && "alt" in value && value.alt) return value.alt;
    if ("children" in value) return all(value.children, includeImageAlt, includeHtml);
  }
  return Array.isArray(value) ? all(value, includeImageAlt, includeHtml) : "";
}
function all(values, includeImageAlt, includeHtml) {
  let result = [], index = -1;
  for (; ++index < values.length; ) result[index] = one(values[index], includeImageAlt, includeHtml);
  return result.join("");
}
function node(value) {
  return !!(value && typeof value == "object");
}
function formatHeadingAsSetext(node2, state) {
  let literalWithBreak = !1;
  return visit(node2, function(node3) {
    if ("value" in node3 && /\r?\n|\r/.test(node3.value) || node3.type === "break") return literalWithBreak = !0, EXIT2;
  }), !!((!node2.depth || node2.depth < 3) && toString(node2) && (state.options.setext || literalWithBreak));
}
function heading(node2, _, state, info) {
  let rank = Math.max(Math.min(6, node2.depth || 1), 1), tracker = state.createTracker(info);
  if (formatHeadingAsSetext(node2, state)) {
    let exit2 = state.enter("headingSetext"), subexit2 = state.enter("phrasing"), value2 = state.containerPhrasing(node2, { ...tracker.current(), before: `
`, after: `
` });
    return subexit2(), exit2(), value2 + `
` + (rank === 1 ? "=" : "-").repeat(value2.length - (Math.max(value2.lastIndexOf("\r"), value2.lastIndexOf(`
`)) + 1));
  }
  let sequence = "#".repeat(rank), exit = state.enter("headingAtx"), subexit = state.enter("phrasing");
  tracker.move(sequence + " ");
  let value = state.containerPhrasing(node2, { before: "# ", after: `
`, ...tracker.current() }), head2 = value.charCodeAt(0);
  return (head2 === 9 || head2 === 32) && (value = encodeCharacterReference(head2) + value.slice(1)), value = value ? sequence + " " + value : sequence, state.options.closeAtx && (value += " " + sequence), subexit(), exit(), value;
}
html2.peek = htmlPeek;
function html2(node2) {
  return node2.value || "";
}
function htmlPeek() {
  return "<";
}
image.peek = imagePeek;
function image(node2, _, state, info) {
  let quote2 = checkQuote(state), suffix = quote2 === '"' ? "Quote" : "Apostrophe", exit = state.enter("image"), subexit = state.enter("label"), tracker = state.createTracker(info), value = tracker.move("![");
  return value += tracker.move(state.safe(node2.alt, { before: value, after: "]", ...tracker.current() })), value += tracker.move("]("), subexit(), !node2.url && node2.title || /[\0- \u007F]/.test(node2.url) ? (subexit = state.enter("destinationLiteral"), value += tracker.move("<"), value += tracker.move(state.safe(node2.url, { before: value, after: ">", ...tracker.current() })), value += tracker.move(">")) : (subexit = state.enter("destinationRaw"), value += tracker.move(state.safe(node2.url, { before: value, after: node2.title ? " " : ")", ...tracker.current() }))), subexit(), node2.title && (subexit = state.enter(`title${suffix}`), value += tracker.move(" " + quote2), value += tracker.move(state.safe(node2.title, { before: value, after: quote2, ...tracker.current() })), value += tracker.move(quote2), subexit()), value += tracker.move(")"), exit(), value;
}
function imagePeek() {
  return "!";
}
imageReference.peek = imageReferencePeek;
function imageReference(node2, _, state, info) {
  let type = node2.referenceType, exit = state.enter("imageReference"), subexit = state.enter("label"), tracker = state.createTracker(info), value = tracker.move("!["), alt = state.safe(node2.alt, { before: value, after: "]", ...tracker.current() });
  value += tracker.move(alt + "]["), subexit();
  let stack = state.stack;
  state.stack = stack.filter(function(d) {
    return d !== "phrasing";
  }), subexit = state.enter("reference");
  let reference = state.safe(state.associationId(node2), { before: value, after: "]", ...tracker.current() });
  return subexit(), state.stack = stack, exit(), type === "full" || !alt || alt !== reference ? value += tracker.move(reference + "]") : type === "shortcut" ? value = value.slice(0, -1) : value += tracker.move("]"), value;
}
function imageReferencePeek() {
  return "!";
}
inlineCode.peek = inlineCodePeek;
function inlineCode(node2, _, state) {
  let value = node2.value || "", sequence = "`", index = -1;
  for (; new RegExp("(^|[^`])" + sequence + "([^`]|$)").test(value); ) sequence += "`";
  for (/[^\n\r ]/.test(value) && (/^[\n\r ]/.test(value) && /[\n\r ]$/.test(value) || /^`|`$/.test(value)) && (value = " " + value + " "); ++index < state.unsafe.length; ) {
    let pattern = state.unsafe[index], expression = state.compilePattern(pattern);
    if (!pattern.atBreak) continue;
    let match;
    for (; match = expression.exec(value); ) {
      let position = match.index;
      value.charCodeAt(position) === 10 && value.charCodeAt(position - 1) === 13 && position--, value = value.slice(0, position) + " " + value.slice(match.index + 1);
    }
  }
  return sequence + value + sequence;
}
function inlineCodePeek() {
  return "`";
}
function formatLinkAsAutolink(node2, state) {
  let raw = toString(node2);
  return !!(!state.options.resourceLink && node2.url && !node2.title && node2.children && node2.children.length === 1 && node2.children[0].type === "text" && (raw === node2.url || "mailto:" + raw === node2.url) && /^[a-z][+\-.a-z]+:/i.test(node2.url) && !/[\0- <>\u007F]/.test(node2.url));
}
link.peek = linkPeek;
function link(node2, _, state, info) {
  let quote2 = checkQuote(state), suffix = quote2 === '"' ? "Quote" : "Apostrophe", tracker = state.createTracker(info);
  if (formatLinkAsAutolink(node2, state)) {
    let stack = state.stack;
    state.stack = stack.filter(function(d) {
      return d !== "phrasing";
    });
    let exit2 = state.enter("autolink"), value2 = tracker.move("<");
    return value2 += tracker.move(state.containerPhrasing(node2, { before: value2, after: ">", ...tracker.current() })), value2 += tracker.move(">"), exit2(), state.stack = stack, value2;
  }
  let exit = state.enter("link"), subexit = state.enter("label"), value = tracker.move("["), text3 = state.containerPhrasing(node2, { before: value, after: "](", ...tracker.current() });
  value += tracker.move(text3), subexit(), value += tracker.move("](");
  let enclose = /[\0- \u007F]/.test(node2.url), last = info.before.charAt(info.before.length - 1), title = node2.title || void 0;
  if (!title && !enclose && (last === `
` || last === "\r")) {
    let index = 0;
    for (; index < text3.length && text3.charCodeAt(index) !== 93; ) index += text3.charCodeAt(index) === 92 ? 2 : 1;
    text3.charCodeAt(index + 1) === 58 && (title = "");
  }
  return !node2.url && typeof title == "string" || enclose ? (subexit = state.enter("destinationLiteral"), value += tracker.move("<"), value += tracker.move(state.safe(node2.url, { before: value, after: ">", ...tracker.current() })), value += tracker.move(">")) : (subexit = state.enter("destinationRaw"), value += tracker.move(state.safe(node2.url, { before: value, after: typeof title == "string" ? " " : ")", ...tracker.current() }))), subexit(), typeof title == "string" && (subexit = state.enter(`title${suffix}`), value += tracker.move(" " + quote2), value += tracker.move(state.safe(title, { before: value, after: quote2, ...tracker.current() })), value += tracker.move(quote2), subexit()), value += tracker.move(")"), exit(), value;
}
function linkPeek(node2, _, state) {
  return formatLinkAsAutolink(node2, state) ? "<" : "[";
}
linkReference.peek = linkReferencePeek;
function linkReference(node2, _, state, info) {
  let type = node2.referenceType, exit = state.enter("linkReference"), subexit = state.enter("label"), tracker = state.createTracker(info), value = tracker.move("["), text3 = state.containerPhrasing(node2, { before: value, after: "]", ...tracker.current() });
  value += tracker.move(text3 + "]["), subexit();
  let stack = state.stack;
  state.stack = stack.filter(function(d) {
    return d !== "phrasing";
  }), subexit = state.enter("reference");
  let reference = state.safe(state.associationId(node2), { before: value, after: "]", ...tracker.current() });
  return subexit(), state.stack = stack, exit(), type === "full" || !text3 || text3 !== reference ? value += tracker.move(reference + "]") : type === "shortcut" ? value = value.slice(0, -1) : value += tracker.move("]"), value;
}
function linkReferencePeek() {
  return "[";
}
function checkBullet(state) {
  let marker = state.options.bullet || "*";
  if (marker !== "*" && marker !== "+" && marker !== "-") throw new Error("Cannot serialize items with `" + marker + "` for `options.bullet`, expected `*`, `+`, or `-`");
  return marker;
}
function checkBulletOther(state) {
  let bullet = checkBullet(state), bulletOther = state.options.bulletOther;
  if (!bulletOther) return bullet === "*" ? "-" : "*";
  if (bulletOther !== "*" && bulletOther !== "+" && bulletOther !== "-") throw new Error("Cannot serialize items with `" + bulletOther + "` for `options.bulletOther`, expected `*`, `+`, or `-`");
  if (bulletOther === bullet) throw new Error("Expected `bullet` (`" + bullet + "`) and `bulletOther` (`" + bulletOther + "`) to be different");
  return bulletOther;
}
function checkBulletOrdered(state) {
  let marker = state.options.bulletOrdered || ".";
  if (marker !== "." && marker !== ")") throw new Error("Cannot serialize items with `" + marker + "` for `options.bulletOrdered`, expected `.` or `)`");
  return marker;
}
function checkRule(state) {
  let marker = state.options.rule || "*";
  if (marker !== "*" && marker !== "-" && marker !== "_") throw new Error("Cannot serialize rules with `" + marker + "` for `options.rule`, expected `*`, `-`, or `_`");
  return marker;
}
function list2(node2, parent, state, info) {
  let exit = state.enter("list"), bulletCurrent = state.bulletCurrent, bullet = node2.ordered ? checkBulletOrdered(state) : checkBullet(state), bulletOther = node2.ordered ? bullet === "." ? ")" : "." : checkBulletOther(state), useDifferentMarker = parent && state.bulletLastUsed ? bullet === state.bulletLastUsed : !1;
  if (!node2.ordered) {
    let firstListItem = node2.children ? node2.children[0] : void 0;
    if ((bullet === "*" || bullet === "-") && firstListItem && (!firstListItem.children || !firstListItem.children[0]) && state.stack[state.stack.length - 1] === "list" && state.stack[state.stack.length - 2] === "listItem" && state.stack[state.stack.length - 3] === "list" && state.stack[state.stack.length - 4] === "listItem" && state.indexStack[state.indexStack.length - 1] === 0 && state.indexStack[state.indexStack.length - 2] === 0 && state.indexStack[state.indexStack.length - 3] === 0 && (useDifferentMarker = !0), checkRule(state) === bullet && firstListItem) {
      let index = -1;
      for (; ++index < node2.children.length; ) {
        let item2 = node2.children[index];
        if (item2 && item2.type === "listItem" && item2.children && item2.children[0] && item2.children[0].type === "thematicBreak") {
          useDifferentMarker = !0;
          break;
        }
      }
    }
  }
  useDifferentMarker && (bullet = bulletOther), state.bulletCurrent = bullet;
  let value = state.containerFlow(node2, info);
  return state.bulletLastUsed = bullet, state.bulletCurrent = bulletCurrent, exit(), value;
}
function checkListItemIndent(state) {
  let style = state.options.listItemIndent || "one";
  if (style !== "tab" && style !== "one" && style !== "mixed") throw new Error("Cannot serialize items with `" + style + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`");
  return style;
}
function listItem(node2, parent, state, info) {
  let listItemIndent = checkListItemIndent(state), bullet = state.bulletCurrent || checkBullet(state);
  parent && parent.type === "list" && parent.ordered && (bullet = (typeof parent.start == "number" && parent.start > -1 ? parent.start : 1) + (state.options.incrementListMarker === !1 ? 0 : parent.children.indexOf(node2)) + bullet);
  let size = bullet.length + 1;
  (listItemIndent === "tab" || listItemIndent === "mixed" && (parent && parent.type === "list" && parent.spread || node2.spread)) && (size = Math.ceil(size / 4) * 4);
  let tracker = state.createTracker(info);
  tracker.move(bullet + " ".repeat(size - bullet.length)), tracker.shift(size);
  let exit = state.enter("listItem"), value = state.indentLines(state.containerFlow(node2, tracker.current()), map4);
  return exit(), value;
  function map4(line, index, blank) {
    return index ? (blank ? "" : " ".repeat(size)) + line : (blank ? bullet : bullet + " ".repeat(size - bullet.length)) + line;
  }
}
function paragraph(node2, _, state, info) {
  let exit = state.enter("paragraph"), subexit = state.enter("phrasing"), value = state.containerPhrasing(node2, info);
  return subexit(), exit(), value;
}
function root(node2, _, state, info) {
  if (!node2.children.some(function(d) {
    return phrasing(d);
  })) return state.containerFlow(node2, info);
  let exit = state.enter("phrasing"), value = state.containerPhrasing(node2, info);
  return exit(), value;
}
function checkStrong(state) {
  let marker = state.options.strong || "*";
  if (marker !== "*" && marker !== "_") throw new Error("Cannot serialize strong with `" + marker + "` for `options.strong`, expected `*`, or `_`");
  return marker;
}
strong.attention = attention2;
strong.peek = peek2;
function strong(node2, _, state, info) {
  let exit = state.enter("phrasing"), item2 = attentionItem(node2, attention2, state, state.createTracker(info)), value = item2 ? serialize2([item2], info.before, info.after) : "";
  return exit(), value;
}
function attention2(_, state) {
  return { construct: "strong", markers: checkStrong(state) === "*" ? ["*", "_"] : ["_", "*"], sizes: [2] };
}
function peek2(_, _1, state) {
  return state.options.strong || "*";
}
function text(node2, parent, state, info) {
  let siblings = parent ? parent.children : [], index = state.indexStack[state.indexStack.length - 1];
  return state.safe(node2.value, { ...info, afterNode: siblings[index + 1], beforeNode: siblings[index - 1] });
}
function checkRuleRepetition(state) {
  let repetition = state.options.ruleRepetition || 3;
  if (repetition < 3) throw new Error("Cannot serialize rules with repetition `" + repetition + "` for `options.ruleRepetition`, expected `3` or more");
  return repetition;
}
function thematicBreak(_, _1, state) {
  let value = (checkRule(state) + (state.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(state));
  return state.options.ruleSpaces ? value.slice(0, -1) : value;
}
var handle = { blockquote, break: hardBreak, code, definition, emphasis, hardBreak, heading, html: html2, image, imageReference, inlineCode, link, linkReference, list: list2, listItem, paragraph, root, strong, text, thematicBreak }, join = [joinDefaults];
function joinDefaults(left2, right2, parent, state) {
  if (right2.type === "code" && formatCodeAsIndented(right2, state) && (left2.type === "list" || left2.type === right2.type && formatCodeAsIndented(left2, state))) return !1;
  if ("spread" in parent && typeof parent.spread == "boolean") {
    if (parent.spread) return 1;
    if (left2.type === "html") {
      let kind = htmlKind(left2.value);
      if (kind === void 0 || kind === 6 || kind === 7) return 1;
    }
    if (left2.type === "blockquote" && right2.type === "blockquote" || (left2.type === "definition" || left2.type === "paragraph") && right2.type === "list" && (right2.ordered && typeof right2.start == "number" && right2.start !== 1 || right2.children.length > 0 && right2.children[0].children.length === 0) || left2.type === "paragraph" && right2.type === "thematicBreak" && checkRule(state) === "-" && !state.options.ruleSpaces) return 1;
    let tail = left2;
    for (; (tail.type === "blockquote" || tail.type === "list" || tail.type === "listItem") && tail.children.length > 0; ) tail = tail.children[tail.children.length - 1];
    if (tail.type !== "definition" && tail.type !== "paragraph") return 0;
    if (right2.type === "code" && formatCodeAsIndented(right2, state)) return 1;
    if (right2.type === "html") {
      let kind = htmlKind(right2.value);
      if (kind === void 0 || kind === 7) return 1;
    }
    return (left2.type === "paragraph" || left2 !== tail) && (right2.type === "definition" || right2.type === "heading" && formatHeadingAsSetext(right2, state) || right2.type === "paragraph") ? 1 : 0;
  }
}
var fullPhrasingSpans = ["autolink", "destinationLiteral", "destinationRaw", "reference", "titleQuote", "titleApostrophe"], unsafe = [{ character: "	", after: "[\\r\\n]", inConstruct: "phrasing" }, { character: "	", before: "[\\r\\n]", inConstruct: "phrasing" }, { character: "	", inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"] }, { character: "\r", inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde", "codeFencedMetaGraveAccent", "codeFencedMetaTilde", "destinationLiteral", "headingAtx"] }, { character: `
`, inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde", "codeFencedMetaGraveAccent", "codeFencedMetaTilde", "destinationLiteral", "headingAtx"] }, { character: "\r", before: "[\\r\\n]", inConstruct: "phrasing" }, { character: "\r", after: "\\r", inConstruct: "phrasing" }, { character: `
`, before: "\\n", inConstruct: "phrasing" }, { character: `
`, after: "[\\r\\n]", inConstruct: "phrasing" }, { character: " ", after: "[\\r\\n]", inConstruct: "phrasing" }, { character: " ", before: "[\\r\\n]", inConstruct: "phrasing" }, { character: " ", inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"] }, { character: "!", after: "\\[", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans }, { character: '"', inConstruct: "titleQuote" }, { atBreak: !0, character: "#" }, { character: "#", inConstruct: "headingAtx", after: `(?:[\r
]|$)` }, { character: "&", after: "[#A-Za-z]", inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde", "codeFencedMetaGraveAccent", "codeFencedMetaTilde", "destinationLiteral", "destinationRaw", "phrasing", "titleApostrophe", "titleQuote"] }, { character: "'", inConstruct: "titleApostrophe" }, { character: "(", inConstruct: "destinationRaw" }, { before: "\\]", character: "(", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans }, { atBreak: !0, before: "\\d+", character: ")" }, { character: ")", inConstruct: "destinationRaw" }, { atBreak: !0, character: "*", after: `(?:[ 	\r
*])` }, { character: "*", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans }, { atBreak: !0, character: "+", after: `(?:[ 	\r
])` }, { atBreak: !0, character: "-", after: `(?:[ 	\r
-])` }, { atBreak: !0, before: "\\d+", character: ".", after: `(?:[ 	\r
]|$)` }, { atBreak: !0, character: "<", after: "[!/?A-Za-z]" }, { character: "<", after: "[!/?A-Za-z]", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans }, { character: "<", inConstruct: "destinationLiteral" }, { atBreak: !0, character: "=" }, { atBreak: !0, character: ">" }, { character: ">", inConstruct: "destinationLiteral" }, { atBreak: !0, character: "[" }, { character: "[", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans }, { character: "[", inConstruct: ["label", "reference"] }, { character: "\\", after: "[\\r\\n]", inConstruct: "phrasing" }, { character: "]", inConstruct: ["label", "reference"] }, { atBreak: !0, character: "_" }, { character: "_", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans }, { atBreak: !0, character: "`" }, { character: "`", inConstruct: ["codeFencedLangGraveAccent", "codeFencedMetaGraveAccent"] }, { character: "`", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans }, { atBreak: !0, character: "~" }, { character: "<", inConstruct: "autolink" }, { character: ">", inConstruct: "autolink" }, { character: "\x7F", inConstruct: "autolink" }], code2 = -1;
for (; ++code2 < 33; ) unsafe.push({ character: String.fromCharCode(code2), inConstruct: "autolink" });
var characterEntities = { AElig: "\xC6", AMP: "&", Aacute: "\xC1", Abreve: "\u0102", Acirc: "\xC2", Acy: "\u0410", Afr: "\u{1D504}", Agrave: "\xC0", Alpha: "\u0391", Amacr: "\u0100", And: "\u2A53", Aogon: "\u0104", Aopf: "\u{1D538}", ApplyFunction: "\u2061", Aring: "\xC5", Ascr: "\u{1D49C}", Assign: "\u2254", Atilde: "\xC3", Auml: "\xC4", Backslash: "\u2216", Barv: "\u2AE7", Barwed: "\u2306", Bcy: "\u0411", Because: "\u2235", Bernoullis: "\u212C", Beta: "\u0392", Bfr: "\u{1D505}", Bopf: "\u{1D539}", Breve: "\u02D8", Bscr: "\u212C", Bumpeq: "\u224E", CHcy: "\u0427", COPY: "\xA9", Cacute: "\u0106", Cap: "\u22D2", CapitalDifferentialD: "\u2145", Cayleys: "\u212D", Ccaron: "\u010C", Ccedil: "\xC7", Ccirc: "\u0108", Cconint: "\u2230", Cdot: "\u010A", Cedilla: "\xB8", CenterDot: "\xB7", Cfr: "\u212D", Chi: "\u03A7", CircleDot: "\u2299", CircleMinus: "\u2296", CirclePlus: "\u2295", CircleTimes: "\u2297", ClockwiseContourIntegral: "\u2232", CloseCurlyDoubleQuote: "\u201D", CloseCurlyQuote: "\u2019", Colon: "\u2237", Colone: "\u2A74", Congruent: "\u2261", Conint: "\u222F", ContourIntegral: "\u222E", Copf: "\u2102", Coproduct: "\u2210", CounterClockwiseContourIntegral: "\u2233", Cross: "\u2A2F", Cscr: "\u{1D49E}", Cup: "\u22D3", CupCap: "\u224D", DD: "\u2145", DDotrahd: "\u2911", DJcy: "\u0402", DScy: "\u0405", DZcy: "\u040F", Dagger: "\u2021", Darr: "\u21A1", Dashv: "\u2AE4", Dcaron: "\u010E", Dcy: "\u0414", Del: "\u2207", Delta: "\u0394", Dfr: "\u{1D507}", DiacriticalAcute: "\xB4", DiacriticalDot: "\u02D9", DiacriticalDoubleAcute: "\u02DD", DiacriticalGrave: "`", DiacriticalTilde: "\u02DC", Diamond: "\u22C4", DifferentialD: "\u2146", Dopf: "\u{1D53B}", Dot: "\xA8", DotDot: "\u20DC", DotEqual: "\u2250", DoubleContourIntegral: "\u222F", DoubleDot: "\xA8", DoubleDownArrow: "\u21D3", DoubleLeftArrow: "\u21D0", DoubleLeftRightArrow: "\u21D4", DoubleLeftTee: "\u2AE4", DoubleLongLeftArrow: "\u27F8", DoubleLongLeftRightArrow: "\u27FA", DoubleLongRightArrow: "\u27F9", DoubleRightArrow: "\u21D2", DoubleRightTee: "\u22A8", DoubleUpArrow: "\u21D1", DoubleUpDownArrow: "\u21D5", DoubleVerticalBar: "\u2225", DownArrow: "\u2193", DownArrowBar: "\u2913", DownArrowUpArrow: "\u21F5", DownBreve: "\u0311", DownLeftRightVector: "\u2950", DownLeftTeeVector: "\u295E", DownLeftVector: "\u21BD", DownLeftVectorBar: "\u2956", DownRightTeeVector: "\u295F", DownRightVector: "\u21C1", DownRightVectorBar: "\u2957", DownTee: "\u22A4", DownTeeArrow: "\u21A7", Downarrow: "\u21D3", Dscr: "\u{1D49F}", Dstrok: "\u0110", ENG: "\u014A", ETH: "\xD0", Eacute: "\xC9", Ecaron: "\u011A", Ecirc: "\xCA", Ecy: "\u042D", Edot: "\u0116", Efr: "\u{1D508}", Egrave: "\xC8", Element: "\u2208", Emacr: "\u0112", EmptySmallSquare: "\u25FB", EmptyVerySmallSquare: "\u25AB", Eogon: "\u0118", Eopf: "\u{1D53C}", Epsilon: "\u0395", Equal: "\u2A75", EqualTilde: "\u2242", Equilibrium: "\u21CC", Escr: "\u2130", Esim: "\u2A73", Eta: "\u0397", Euml: "\xCB", Exists: "\u2203", ExponentialE: "\u2147", Fcy: "\u0424", Ffr: "\u{1D509}", FilledSmallSquare: "\u25FC", FilledVerySmallSquare: "\u25AA", Fopf: "\u{1D53D}", ForAll: "\u2200", Fouriertrf: "\u2131", Fscr: "\u2131", GJcy: "\u0403", GT: ">", Gamma: "\u0393", Gammad: "\u03DC", Gbreve: "\u011E", Gcedil: "\u0122", Gcirc: "\u011C", Gcy: "\u0413", Gdot: "\u0120", Gfr: "\u{1D50A}", Gg: "\u22D9", Gopf: "\u{1D53E}", GreaterEqual: "\u2265", GreaterEqualLess: "\u22DB", GreaterFullEqual: "\u2267", GreaterGreater: "\u2AA2", GreaterLess: "\u2277", GreaterSlantEqual: "\u2A7E", GreaterTilde: "\u2273", Gscr: "\u{1D4A2}", Gt: "\u226B", HARDcy: "\u042A", Hacek: "\u02C7", Hat: "^", Hcirc: "\u0124", Hfr: "\u210C", HilbertSpace: "\u210B", Hopf: "\u210D", HorizontalLine: "\u2500", Hscr: "\u210B", Hstrok: "\u0126", HumpDownHump: "\u224E", HumpEqual: "\u224F", IEcy: "\u0415", IJlig: "\u0132", IOcy: "\u0401", Iacute: "\xCD", Icirc: "\xCE", Icy: "\u0418", Idot: "\u0130", Ifr: "\u2111", Igrave: "\xCC", Im: "\u2111", Imacr: "\u012A", ImaginaryI: "\u2148", Implies: "\u21D2", Int: "\u222C", Integral: "\u222B", Intersection: "\u22C2", InvisibleComma: "\u2063", InvisibleTimes: "\u2062", Iogon: "\u012E", Iopf: "\u{1D540}", Iota: "\u0399", Iscr: "\u2110", Itilde: "\u0128", Iukcy: "\u0406", Iuml: "\xCF", Jcirc: "\u0134", Jcy: "\u0419", Jfr: "\u{1D50D}", Jopf: "\u{1D541}", Jscr: "\u{1D4A5}", Jsercy: "\u0408", Jukcy: "\u0404", KHcy: "\u0425", KJcy: "\u040C", Kappa: "\u039A", Kcedil: "\u0136", Kcy: "\u041A", Kfr: "\u{1D50E}", Kopf: "\u{1D542}", Kscr: "\u{1D4A6}", LJcy: "\u0409", LT: "<", Lacute: "\u0139", Lambda: "\u039B", Lang: "\u27EA", Laplacetrf: "\u2112", Larr: "\u219E", Lcaron: "\u013D", Lcedil: "\u013B", Lcy: "\u041B", LeftAngleBracket: "\u27E8", LeftArrow: "\u2190", LeftArrowBar: "\u21E4", LeftArrowRightArrow: "\u21C6", LeftCeiling: "\u2308", LeftDoubleBracket: "\u27E6", LeftDownTeeVector: "\u2961", LeftDownVector: "\u21C3", LeftDownVectorBar: "\u2959", LeftFloor: "\u230A", LeftRightArrow: "\u2194", LeftRightVector: "\u294E", LeftTee: "\u22A3", LeftTeeArrow: "\u21A4", LeftTeeVector: "\u295A", LeftTriangle: "\u22B2", LeftTriangleBar: "\u29CF", LeftTriangleEqual: "\u22B4", LeftUpDownVector: "\u2951", LeftUpTeeVector: "\u2960", LeftUpVector: "\u21BF", LeftUpVectorBar: "\u2958", LeftVector: "\u21BC", LeftVectorBar: "\u2952", Leftarrow: "\u21D0", Leftrightarrow: "\u21D4", LessEqualGreater: "\u22DA", LessFullEqual: "\u2266", LessGreater: "\u2276", LessLess: "\u2AA1", LessSlantEqual: "\u2A7D", LessTilde: "\u2272", Lfr: "\u{1D50F}", Ll: "\u22D8", Lleftarrow: "\u21DA", Lmidot: "\u013F", LongLeftArrow: "\u27F5", LongLeftRightArrow: "\u27F7", LongRightArrow: "\u27F6", Longleftarrow: "\u27F8", Longleftrightarrow: "\u27FA", Longrightarrow: "\u27F9", Lopf: "\u{1D543}", LowerLeftArrow: "\u2199", LowerRightArrow: "\u2198", Lscr: "\u2112", Lsh: "\u21B0", Lstrok: "\u0141", Lt: "\u226A", Map: "\u2905", Mcy: "\u041C", MediumSpace: "\u205F", Mellintrf: "\u2133", Mfr: "\u{1D510}", MinusPlus: "\u2213", Mopf: "\u{1D544}", Mscr: "\u2133", Mu: "\u039C", NJcy: "\u040A", Nacute: "\u0143", Ncaron: "\u0147", Ncedil: "\u0145", Ncy: "\u041D", NegativeMediumSpace: "\u200B", NegativeThickSpace: "\u200B", NegativeThinSpace: "\u200B", NegativeVeryThinSpace: "\u200B", NestedGreaterGreater: "\u226B", NestedLessLess: "\u226A", NewLine: `
`, Nfr: "\u{1D511}", NoBreak: "\u2060", NonBreakingSpace: "\xA0", Nopf: "\u2115", Not: "\u2AEC", NotCongruent: "\u2262", NotCupCap: "\u226D", NotDoubleVerticalBar: "\u2226", NotElement: "\u2209", NotEqual: "\u2260", NotEqualTilde: "\u2242\u0338", NotExists: "\u2204", NotGreater: "\u226F", NotGreaterEqual: "\u2271", NotGreaterFullEqual: "\u2267\u0338", NotGreaterGreater: "\u226B\u0338", NotGreaterLess: "\u2279", NotGreaterSlantEqual: "\u2A7E\u0338", NotGreaterTilde: "\u2275", NotHumpDownHump: "\u224E\u0338", NotHumpEqual: "\u224F\u0338", NotLeftTriangle: "\u22EA", NotLeftTriangleBar: "\u29CF\u0338", NotLeftTriangleEqual: "\u22EC", NotLess: "\u226E", NotLessEqual: "\u2270", NotLessGreater: "\u2278", NotLessLess: "\u226A\u0338", NotLessSlantEqual: "\u2A7D\u0338", NotLessTilde: "\u2274", NotNestedGreaterGreater: "\u2AA2\u0338", NotNestedLessLess: "\u2AA1\u0338", NotPrecedes: "\u2280", NotPrecedesEqual: "\u2AAF\u0338", NotPrecedesSlantEqual: "\u22E0", NotReverseElement: "\u220C", NotRightTriangle: "\u22EB", NotRightTriangleBar: "\u29D0\u0338", NotRightTriangleEqual: "\u22ED", NotSquareSubset: "\u228F\u0338", NotSquareSubsetEqual: "\u22E2", NotSquareSuperset: "\u2290\u0338", NotSquareSupersetEqual: "\u22E3", NotSubset: "\u2282\u20D2", NotSubsetEqual: "\u2288", NotSucceeds: "\u2281", NotSucceedsEqual: "\u2AB0\u0338", NotSucceedsSlantEqual: "\u22E1", NotSucceedsTilde: "\u227F\u0338", NotSuperset: "\u2283\u20D2", NotSupersetEqual: "\u2289", NotTilde: "\u2241", NotTildeEqual: "\u2244", NotTildeFullEqual: "\u2247", NotTildeTilde: "\u2249", NotVerticalBar: "\u2224", Nscr: "\u{1D4A9}", Ntilde: "\xD1", Nu: "\u039D", OElig: "\u0152", Oacute: "\xD3", Ocirc: "\xD4", Ocy: "\u041E", Odblac: "\u0150", Ofr: "\u{1D512}", Ograve: "\xD2", Omacr: "\u014C", Omega: "\u03A9", Omicron: "\u039F", Oopf: "\u{1D546}", OpenCurlyDoubleQuote: "\u201C", OpenCurlyQuote: "\u2018", Or: "\u2A54", Oscr: "\u{1D4AA}", Oslash: "\xD8", Otilde: "\xD5", Otimes: "\u2A37", Ouml: "\xD6", OverBar: "\u203E", OverBrace: "\u23DE", OverBracket: "\u23B4", OverParenthesis: "\u23DC", PartialD: "\u2202", Pcy: "\u041F", Pfr: "\u{1D513}", Phi: "\u03A6", Pi: "\u03A0", PlusMinus: "\xB1", Poincareplane: "\u210C", Popf: "\u2119", Pr: "\u2ABB", Precedes: "\u227A", PrecedesEqual: "\u2AAF", PrecedesSlantEqual: "\u227C", PrecedesTilde: "\u227E", Prime: "\u2033", Product: "\u220F", Proportion: "\u2237", Proportional: "\u221D", Pscr: "\u{1D4AB}", Psi: "\u03A8", QUOT: '"', Qfr: "\u{1D514}", Qopf: "\u211A", Qscr: "\u{1D4AC}", RBarr: "\u2910", REG: "\xAE", Racute: "\u0154", Rang: "\u27EB", Rarr: "\u21A0", Rarrtl: "\u2916", Rcaron: "\u0158", Rcedil: "\u0156", Rcy: "\u0420", Re: "\u211C", ReverseElement: "\u220B", ReverseEquilibrium: "\u21CB", ReverseUpEquilibrium: "\u296F", Rfr: "\u211C", Rho: "\u03A1", RightAngleBracket: "\u27E9", RightArrow: "\u2192", RightArrowBar: "\u21E5", RightArrowLeftArrow: "\u21C4", RightCeiling: "\u2309", RightDoubleBracket: "\u27E7", RightDownTeeVector: "\u295D", RightDownVector: "\u21C2", RightDownVectorBar: "\u2955", RightFloor: "\u230B", RightTee: "\u22A2", RightTeeArrow: "\u21A6", RightTeeVector: "\u295B", RightTriangle: "\u22B3", RightTriangleBar: "\u29D0", RightTriangleEqual: "\u22B5", RightUpDownVector: "\u294F", RightUpTeeVector: "\u295C", RightUpVector: "\u21BE", RightUpVectorBar: "\u2954", RightVector: "\u21C0", RightVectorBar: "\u2953", Rightarrow: "\u21D2", Ropf: "\u211D", RoundImplies: "\u2970", Rrightarrow: "\u21DB", Rscr: "\u211B", Rsh: "\u21B1", RuleDelayed: "\u29F4", SHCHcy: "\u0429", SHcy: "\u0428", SOFTcy: "\u042C", Sacute: "\u015A", Sc: "\u2ABC", Scaron: "\u0160", Scedil: "\u015E", Scirc: "\u015C", Scy: "\u0421", Sfr: "\u{1D516}", ShortDownArrow: "\u2193", ShortLeftArrow: "\u2190", ShortRightArrow: "\u2192", ShortUpArrow: "\u2191", Sigma: "\u03A3", SmallCircle: "\u2218", Sopf: "\u{1D54A}", Sqrt: "\u221A", Square: "\u25A1", SquareIntersection: "\u2293", SquareSubset: "\u228F", SquareSubsetEqual: "\u2291", SquareSuperset: "\u2290", SquareSupersetEqual: "\u2292", SquareUnion: "\u2294", Sscr: "\u{1D4AE}", Star: "\u22C6", Sub: "\u22D0", Subset: "\u22D0", SubsetEqual: "\u2286", Succeeds: "\u227B", SucceedsEqual: "\u2AB0", SucceedsSlantEqual: "\u227D", SucceedsTilde: "\u227F", SuchThat: "\u220B", Sum: "\u2211", Sup: "\u22D1", Superset: "\u2283", SupersetEqual: "\u2287", Supset: "\u22D1", THORN: "\xDE", TRADE: "\u2122", TSHcy: "\u040B", TScy: "\u0426", Tab: "	", Tau: "\u03A4", Tcaron: "\u0164", Tcedil: "\u0162", Tcy: "\u0422", Tfr: "\u{1D517}", Therefore: "\u2234", Theta: "\u0398", ThickSpace: "\u205F\u200A", ThinSpace: "\u2009", Tilde: "\u223C", TildeEqual: "\u2243", TildeFullEqual: "\u2245", TildeTilde: "\u2248", Topf: "\u{1D54B}", TripleDot: "\u20DB", Tscr: "\u{1D4AF}", Tstrok: "\u0166", Uacute: "\xDA", Uarr: "\u219F", Uarrocir: "\u2949", Ubrcy: "\u040E", Ubreve: "\u016C", Ucirc: "\xDB", Ucy: "\u0423", Udblac: "\u0170", Ufr: "\u{1D518}", Ugrave: "\xD9", Umacr: "\u016A", UnderBar: "_", UnderBrace: "\u23DF", UnderBracket: "\u23B5", UnderParenthesis: "\u23DD", Union: "\u22C3", UnionPlus: "\u228E", Uogon: "\u0172", Uopf: "\u{1D54C}", UpArrow: "\u2191", UpArrowBar: "\u2912", UpArrowDownArrow: "\u21C5", UpDownArrow: "\u2195", UpEquilibrium: "\u296E", UpTee: "\u22A5", UpTeeArrow: "\u21A5", Uparrow: "\u21D1", Updownarrow: "\u21D5", UpperLeftArrow: "\u2196", UpperRightArrow: "\u2197", Upsi: "\u03D2", Upsilon: "\u03A5", Uring: "\u016E", Uscr: "\u{1D4B0}", Utilde: "\u0168", Uuml: "\xDC", VDash: "\u22AB", Vbar: "\u2AEB", Vcy: "\u0412", Vdash: "\u22A9", Vdashl: "\u2AE6", Vee: "\u22C1", Verbar: "\u2016", Vert: "\u2016", VerticalBar: "\u2223", VerticalLine: "|", VerticalSeparator: "\u2758", VerticalTilde: "\u2240", VeryThinSpace: "\u200A", Vfr: "\u{1D519}", Vopf: "\u{1D54D}", Vscr: "\u{1D4B1}", Vvdash: "\u22AA", Wcirc: "\u0174", Wedge: "\u22C0", Wfr: "\u{1D51A}", Wopf: "\u{1D54E}", Wscr: "\u{1D4B2}", Xfr: "\u{1D51B}", Xi: "\u039E", Xopf: "\u{1D54F}", Xscr: "\u{1D4B3}", YAcy: "\u042F", YIcy: "\u0407", YUcy: "\u042E", Yacute: "\xDD", Ycirc: "\u0176", Ycy: "\u042B", Yfr: "\u{1D51C}", Yopf: "\u{1D550}", Yscr: "\u{1D4B4}", Yuml: "\u0178", ZHcy: "\u0416", Zacute: "\u0179", Zcaron: "\u017D", Zcy: "\u0417", Zdot: "\u017B", ZeroWidthSpace: "\u200B", Zeta: "\u0396", Zfr: "\u2128", Zopf: "\u2124", Zscr: "\u{1D4B5}", aacute: "\xE1", abreve: "\u0103", ac: "\u223E", acE: "\u223E\u0333", acd: "\u223F", acirc: "\xE2", acute: "\xB4", acy: "\u0430", aelig: "\xE6", af: "\u2061", afr: "\u{1D51E}", agrave: "\xE0", alefsym: "\u2135", aleph: "\u2135", alpha: "\u03B1", amacr: "\u0101", amalg: "\u2A3F", amp: "&", and: "\u2227", andand: "\u2A55", andd: "\u2A5C", andslope: "\u2A58", andv: "\u2A5A", ang: "\u2220", ange: "\u29A4", angle: "\u2220", angmsd: "\u2221", angmsdaa: "\u29A8", angmsdab: "\u29A9", angmsdac: "\u29AA", angmsdad: "\u29AB", angmsdae: "\u29AC", angmsdaf: "\u29AD", angmsdag: "\u29AE", angmsdah: "\u29AF", angrt: "\u221F", angrtvb: "\u22BE", angrtvbd: "\u299D", angsph: "\u2222", angst: "\xC5", angzarr: "\u237C", aogon: "\u0105", aopf: "\u{1D552}", ap: "\u2248", apE: "\u2A70", apacir: "\u2A6F", ape: "\u224A", apid: "\u224B", apos: "'", approx: "\u2248", approxeq: "\u224A", aring: "\xE5", ascr: "\u{1D4B6}", ast: "*", asymp: "\u2248", asympeq: "\u224D", atilde: "\xE3", auml: "\xE4", awconint: "\u2233", awint: "\u2A11", bNot: "\u2AED", backcong: "\u224C", backepsilon: "\u03F6", backprime: "\u2035", backsim: "\u223D", backsimeq: "\u22CD", barvee: "\u22BD", barwed: "\u2305", barwedge: "\u2305", bbrk: "\u23B5", bbrktbrk: "\u23B6", bcong: "\u224C", bcy: "\u0431", bdquo: "\u201E", becaus: "\u2235", because: "\u2235", bemptyv: "\u29B0", bepsi: "\u03F6", bernou: "\u212C", beta: "\u03B2", beth: "\u2136", between: "\u226C", bfr: "\u{1D51F}", bigcap: "\u22C2", bigcirc: "\u25EF", bigcup: "\u22C3", bigodot: "\u2A00", bigoplus: "\u2A01", bigotimes: "\u2A02", bigsqcup: "\u2A06", bigstar: "\u2605", bigtriangledown: "\u25BD", bigtriangleup: "\u25B3", biguplus: "\u2A04", bigvee: "\u22C1", bigwedge: "\u22C0", bkarow: "\u290D", blacklozenge: "\u29EB", blacksquare: "\u25AA", blacktriangle: "\u25B4", blacktriangledown: "\u25BE", blacktriangleleft: "\u25C2", blacktriangleright: "\u25B8", blank: "\u2423", blk12: "\u2592", blk14: "\u2591", blk34: "\u2593", block: "\u2588", bne: "=\u20E5", bnequiv: "\u2261\u20E5", bnot: "\u2310", bopf: "\u{1D553}", bot: "\u22A5", bottom: "\u22A5", bowtie: "\u22C8", boxDL: "\u2557", boxDR: "\u2554", boxDl: "\u2556", boxDr: "\u2553", boxH: "\u2550", boxHD: "\u2566", boxHU: "\u2569", boxHd: "\u2564", boxHu: "\u2567", boxUL: "\u255D", boxUR: "\u255A", boxUl: "\u255C", boxUr: "\u2559", boxV: "\u2551", boxVH: "\u256C", boxVL: "\u2563", boxVR: "\u2560", boxVh: "\u256B", boxVl: "\u2562", boxVr: "\u255F", boxbox: "\u29C9", boxdL: "\u2555", boxdR: "\u2552", boxdl: "\u2510", boxdr: "\u250C", boxh: "\u2500", boxhD: "\u2565", boxhU: "\u2568", boxhd: "\u252C", boxhu: "\u2534", boxminus: "\u229F", boxplus: "\u229E", boxtimes: "\u22A0", boxuL: "\u255B", boxuR: "\u2558", boxul: "\u2518", boxur: "\u2514", boxv: "\u2502", boxvH: "\u256A", boxvL: "\u2561", boxvR: "\u255E", boxvh: "\u253C", boxvl: "\u2524", boxvr: "\u251C", bprime: "\u2035", breve: "\u02D8", brvbar: "\xA6", bscr: "\u{1D4B7}", bsemi: "\u204F", bsim: "\u223D", bsime: "\u22CD", bsol: "\\", bsolb: "\u29C5", bsolhsub: "\u27C8", bull: "\u2022", bullet: "\u2022", bump: "\u224E", bumpE: "\u2AAE", bumpe: "\u224F", bumpeq: "\u224F", cacute: "\u0107", cap: "\u2229", capand: "\u2A44", capbrcup: "\u2A49", capcap: "\u2A4B", capcup: "\u2A47", capdot: "\u2A40", caps: "\u2229\uFE00", caret: "\u2041", caron: "\u02C7", ccaps: "\u2A4D", ccaron: "\u010D", ccedil: "\xE7", ccirc: "\u0109", ccups: "\u2A4C", ccupssm: "\u2A50", cdot: "\u010B", cedil: "\xB8", cemptyv: "\u29B2", cent: "\xA2", centerdot: "\xB7", cfr: "\u{1D520}", chcy: "\u0447", check: "\u2713", checkmark: "\u2713", chi: "\u03C7", cir: "\u25CB", cirE: "\u29C3", circ: "\u02C6", circeq: "\u2257", circlearrowleft: "\u21BA", circlearrowright: "\u21BB", circledR: "\xAE", circledS: "\u24C8", circledast: "\u229B", circledcirc: "\u229A", circleddash: "\u229D", cire: "\u2257", cirfnint: "\u2A10", cirmid: "\u2AEF", cirscir: "\u29C2", clubs: "\u2663", clubsuit: "\u2663", colon: ":", colone: "\u2254", coloneq: "\u2254", comma: ",", commat: "@", comp: "\u2201", compfn: "\u2218", complement: "\u2201", complexes: "\u2102", cong: "\u2245", congdot: "\u2A6D", conint: "\u222E", copf: "\u{1D554}", coprod: "\u2210", copy: "\xA9", copysr: "\u2117", crarr: "\u21B5", cross: "\u2717", cscr: "\u{1D4B8}", csub: "\u2ACF", csube: "\u2AD1", csup: "\u2AD0", csupe: "\u2AD2", ctdot: "\u22EF", cudarrl: "\u2938", cudarrr: "\u2935", cuepr: "\u22DE", cuesc: "\u22DF", cularr: "\u21B6", cularrp: "\u293D", cup: "\u222A", cupbrcap: "\u2A48", cupcap: "\u2A46", cupcup: "\u2A4A", cupdot: "\u228D", cupor: "\u2A45", cups: "\u222A\uFE00", curarr: "\u21B7", curarrm: "\u293C", curlyeqprec: "\u22DE", curlyeqsucc: "\u22DF", curlyvee: "\u22CE", curlywedge: "\u22CF", curren: "\xA4", curvearrowleft: "\u21B6", curvearrowright: "\u21B7", cuvee: "\u22CE", cuwed: "\u22CF", cwconint: "\u2232", cwint: "\u2231", cylcty: "\u232D", dArr: "\u21D3", dHar: "\u2965", dagger: "\u2020", daleth: "\u2138", darr: "\u2193", dash: "\u2010", dashv: "\u22A3", dbkarow: "\u290F", dblac: "\u02DD", dcaron: "\u010F", dcy: "\u0434", dd: "\u2146", ddagger: "\u2021", ddarr: "\u21CA", ddotseq: "\u2A77", deg: "\xB0", delta: "\u03B4", demptyv: "\u29B1", dfisht: "\u297F", dfr: "\u{1D521}", dharl: "\u21C3", dharr: "\u21C2", diam: "\u22C4", diamond: "\u22C4", diamondsuit: "\u2666", diams: "\u2666", die: "\xA8", digamma: "\u03DD", disin: "\u22F2", div: "\xF7", divide: "\xF7", divideontimes: "\u22C7", divonx: "\u22C7", djcy: "\u0452", dlcorn: "\u231E", dlcrop: "\u230D", dollar: "$", dopf: "\u{1D555}", dot: "\u02D9", doteq: "\u2250", doteqdot: "\u2251", dotminus: "\u2238", dotplus: "\u2214", dotsquare: "\u22A1", doublebarwedge: "\u2306", downarrow: "\u2193", downdownarrows: "\u21CA", downharpoonleft: "\u21C3", downharpoonright: "\u21C2", drbkarow: "\u2910", drcorn: "\u231F", drcrop: "\u230C", dscr: "\u{1D4B9}", dscy: "\u0455", dsol: "\u29F6", dstrok: "\u0111", dtdot: "\u22F1", dtri: "\u25BF", dtrif: "\u25BE", duarr: "\u21F5", duhar: "\u296F", dwangle: "\u29A6", dzcy: "\u045F", dzigrarr: "\u27FF", eDDot: "\u2A77", eDot: "\u2251", eacute: "\xE9", easter: "\u2A6E", ecaron: "\u011B", ecir: "\u2256", ecirc: "\xEA", ecolon: "\u2255", ecy: "\u044D", edot: "\u0117", ee: "\u2147", efDot: "\u2252", efr: "\u{1D522}", eg: "\u2A9A", egrave: "\xE8", egs: "\u2A96", egsdot: "\u2A98", el: "\u2A99", elinters: "\u23E7", ell: "\u2113", els: "\u2A95", elsdot: "\u2A97", emacr: "\u0113", empty: "\u2205", emptyset: "\u2205", emptyv: "\u2205", emsp13: "\u2004", emsp14: "\u2005", emsp: "\u2003", eng: "\u014B", ensp: "\u2002", eogon: "\u0119", eopf: "\u{1D556}", epar: "\u22D5", eparsl: "\u29E3", eplus: "\u2A71", epsi: "\u03B5", epsilon: "\u03B5", epsiv: "\u03F5", eqcirc: "\u2256", eqcolon: "\u2255", eqsim: "\u2242", eqslantgtr: "\u2A96", eqslantless: "\u2A95", equals: "=", equest: "\u225F", equiv: "\u2261", equivDD: "\u2A78", eqvparsl: "\u29E5", erDot: "\u2253", erarr: "\u2971", escr: "\u212F", esdot: "\u2250", esim: "\u2242", eta: "\u03B7", eth: "\xF0", euml: "\xEB", euro: "\u20AC", excl: "!", exist: "\u2203", expectation: "\u2130", exponentiale: "\u2147", fallingdotseq: "\u2252", fcy: "\u0444", female: "\u2640", ffilig: "\uFB03", fflig: "\uFB00", ffllig: "\uFB04", ffr: "\u{1D523}", filig: "\uFB01", fjlig: "fj", flat: "\u266D", fllig: "\uFB02", fltns: "\u25B1", fnof: "\u0192", fopf: "\u{1D557}", forall: "\u2200", fork: "\u22D4", forkv: "\u2AD9", fpartint: "\u2A0D", frac12: "\xBD", frac13: "\u2153", frac14: "\xBC", frac15: "\u2155", frac16: "\u2159", frac18: "\u215B", frac23: "\u2154", frac25: "\u2156", frac34: "\xBE", frac35: "\u2157", frac38: "\u215C", frac45: "\u2158", frac56: "\u215A", frac58: "\u215D", frac78: "\u215E", frasl: "\u2044", frown: "\u2322", fscr: "\u{1D4BB}", gE: "\u2267", gEl: "\u2A8C", gacute: "\u01F5", gamma: "\u03B3", gammad: "\u03DD", gap: "\u2A86", gbreve: "\u011F", gcirc: "\u011D", gcy: "\u0433", gdot: "\u0121", ge: "\u2265", gel: "\u22DB", geq: "\u2265", geqq: "\u2267", geqslant: "\u2A7E", ges: "\u2A7E", gescc: "\u2AA9", gesdot: "\u2A80", gesdoto: "\u2A82", gesdotol: "\u2A84", gesl: "\u22DB\uFE00", gesles: "\u2A94", gfr: "\u{1D524}", gg: "\u226B", ggg: "\u22D9", gimel: "\u2137", gjcy: "\u0453", gl: "\u2277", glE: "\u2A92", gla: "\u2AA5", glj: "\u2AA4", gnE: "\u2269", gnap: "\u2A8A", gnapprox: "\u2A8A", gne: "\u2A88", gneq: "\u2A88", gneqq: "\u2269", gnsim: "\u22E7", gopf: "\u{1D558}", grave: "`", gscr: "\u210A", gsim: "\u2273", gsime: "\u2A8E", gsiml: "\u2A90", gt: ">", gtcc: "\u2AA7", gtcir: "\u2A7A", gtdot: "\u22D7", gtlPar: "\u2995", gtquest: "\u2A7C", gtrapprox: "\u2A86", gtrarr: "\u2978", gtrdot: "\u22D7", gtreqless: "\u22DB", gtreqqless: "\u2A8C", gtrless: "\u2277", gtrsim: "\u2273", gvertneqq: "\u2269\uFE00", gvnE: "\u2269\uFE00", hArr: "\u21D4", hairsp: "\u200A", half: "\xBD", hamilt: "\u210B", hardcy: "\u044A", harr: "\u2194", harrcir: "\u2948", harrw: "\u21AD", hbar: "\u210F", hcirc: "\u0125", hearts: "\u2665", heartsuit: "\u2665", hellip: "\u2026", hercon: "\u22B9", hfr: "\u{1D525}", hksearow: "\u2925", hkswarow: "\u2926", hoarr: "\u21FF", homtht: "\u223B", hookleftarrow: "\u21A9", hookrightarrow: "\u21AA", hopf: "\u{1D559}", horbar: "\u2015", hscr: "\u{1D4BD}", hslash: "\u210F", hstrok: "\u0127", hybull: "\u2043", hyphen: "\u2010", iacute: "\xED", ic: "\u2063", icirc: "\xEE", icy: "\u0438", iecy: "\u0435", iexcl: "\xA1", iff: "\u21D4", ifr: "\u{1D526}", igrave: "\xEC", ii: "\u2148", iiiint: "\u2A0C", iiint: "\u222D", iinfin: "\u29DC", iiota: "\u2129", ijlig: "\u0133", imacr: "\u012B", image: "\u2111", imagline: "\u2110", imagpart: "\u2111", imath: "\u0131", imof: "\u22B7", imped: "\u01B5", in: "\u2208", incare: "\u2105", infin: "\u221E", infintie: "\u29DD", inodot: "\u0131", int: "\u222B", intcal: "\u22BA", integers: "\u2124", intercal: "\u22BA", intlarhk: "\u2A17", intprod: "\u2A3C", iocy: "\u0451", iogon: "\u012F", iopf: "\u{1D55A}", iota: "\u03B9", iprod: "\u2A3C", iquest: "\xBF", iscr: "\u{1D4BE}", isin: "\u2208", isinE: "\u22F9", isindot: "\u22F5", isins: "\u22F4", isinsv: "\u22F3", isinv: "\u2208", it: "\u2062", itilde: "\u0129", iukcy: "\u0456", iuml: "\xEF", jcirc: "\u0135", jcy: "\u0439", jfr: "\u{1D527}", jmath: "\u0237", jopf: "\u{1D55B}", jscr: "\u{1D4BF}", jsercy: "\u0458", jukcy: "\u0454", kappa: "\u03BA", kappav: "\u03F0", kcedil: "\u0137", kcy: "\u043A", kfr: "\u{1D528}", kgreen: "\u0138", khcy: "\u0445", kjcy: "\u045C", kopf: "\u{1D55C}", kscr: "\u{1D4C0}", lAarr: "\u21DA", lArr: "\u21D0", lAtail: "\u291B", lBarr: "\u290E", lE: "\u2266", lEg: "\u2A8B", lHar: "\u2962", lacute: "\u013A", laemptyv: "\u29B4", lagran: "\u2112", lambda: "\u03BB", lang: "\u27E8", langd: "\u2991", langle: "\u27E8", lap: "\u2A85", laquo: "\xAB", larr: "\u2190", larrb: "\u21E4", larrbfs: "\u291F", larrfs: "\u291D", larrhk: "\u21A9", larrlp: "\u21AB", larrpl: "\u2939", larrsim: "\u2973", larrtl: "\u21A2", lat: "\u2AAB", latail: "\u2919", late: "\u2AAD", lates: "\u2AAD\uFE00", lbarr: "\u290C", lbbrk: "\u2772", lbrace: "{", lbrack: "[", lbrke: "\u298B", lbrksld: "\u298F", lbrkslu: "\u298D", lcaron: "\u013E", lcedil: "\u013C", lceil: "\u2308", lcub: "{", lcy: "\u043B", ldca: "\u2936", ldquo: "\u201C", ldquor: "\u201E", ldrdhar: "\u2967", ldrushar: "\u294B", ldsh: "\u21B2", le: "\u2264", leftarrow: "\u2190", leftarrowtail: "\u21A2", leftharpoondown: "\u21BD", leftharpoonup: "\u21BC", leftleftarrows: "\u21C7", leftrightarrow: "\u2194", leftrightarrows: "\u21C6", leftrightharpoons: "\u21CB", leftrightsquigarrow: "\u21AD", leftthreetimes: "\u22CB", leg: "\u22DA", leq: "\u2264", leqq: "\u2266", leqslant: "\u2A7D", les: "\u2A7D", lescc: "\u2AA8", lesdot: "\u2A7F", lesdoto: "\u2A81", lesdotor: "\u2A83", lesg: "\u22DA\uFE00", lesges: "\u2A93", lessapprox: "\u2A85", lessdot: "\u22D6", lesseqgtr: "\u22DA", lesseqqgtr: "\u2A8B", lessgtr: "\u2276", lesssim: "\u2272", lfisht: "\u297C", lfloor: "\u230A", lfr: "\u{1D529}", lg: "\u2276", lgE: "\u2A91", lhard: "\u21BD", lharu: "\u21BC", lharul: "\u296A", lhblk: "\u2584", ljcy: "\u0459", ll: "\u226A", llarr: "\u21C7", llcorner: "\u231E", llhard: "\u296B", lltri: "\u25FA", lmidot: "\u0140", lmoust: "\u23B0", lmoustache: "\u23B0", lnE: "\u2268", lnap: "\u2A89", lnapprox: "\u2A89", lne: "\u2A87", lneq: "\u2A87", lneqq: "\u2268", lnsim: "\u22E6", loang: "\u27EC", loarr: "\u21FD", lobrk: "\u27E6", longleftarrow: "\u27F5", longleftrightarrow: "\u27F7", longmapsto: "\u27FC", longrightarrow: "\u27F6", looparrowleft: "\u21AB", looparrowright: "\u21AC", lopar: "\u2985", lopf: "\u{1D55D}", loplus: "\u2A2D", lotimes: "\u2A34", lowast: "\u2217", lowbar: "_", loz: "\u25CA", lozenge: "\u25CA", lozf: "\u29EB", lpar: "(", lparlt: "\u2993", lrarr: "\u21C6", lrcorner: "\u231F", lrhar: "\u21CB", lrhard: "\u296D", lrm: "\u200E", lrtri: "\u22BF", lsaquo: "\u2039", lscr: "\u{1D4C1}", lsh: "\u21B0", lsim: "\u2272", lsime: "\u2A8D", lsimg: "\u2A8F", lsqb: "[", lsquo: "\u2018", lsquor: "\u201A", lstrok: "\u0142", lt: "<", ltcc: "\u2AA6", ltcir: "\u2A79", ltdot: "\u22D6", lthree: "\u22CB", ltimes: "\u22C9", ltlarr: "\u2976", ltquest: "\u2A7B", ltrPar: "\u2996", ltri: "\u25C3", ltrie: "\u22B4", ltrif: "\u25C2", lurdshar: "\u294A", luruhar: "\u2966", lvertneqq: "\u2268\uFE00", lvnE: "\u2268\uFE00", mDDot: "\u223A", macr: "\xAF", male: "\u2642", malt: "\u2720", maltese: "\u2720", map: "\u21A6", mapsto: "\u21A6", mapstodown: "\u21A7", mapstoleft: "\u21A4", mapstoup: "\u21A5", marker: "\u25AE", mcomma: "\u2A29", mcy: "\u043C", mdash: "\u2014", measuredangle: "\u2221", mfr: "\u{1D52A}", mho: "\u2127", micro: "\xB5", mid: "\u2223", midast: "*", midcir: "\u2AF0", middot: "\xB7", minus: "\u2212", minusb: "\u229F", minusd: "\u2238", minusdu: "\u2A2A", mlcp: "\u2ADB", mldr: "\u2026", mnplus: "\u2213", models: "\u22A7", mopf: "\u{1D55E}", mp: "\u2213", mscr: "\u{1D4C2}", mstpos: "\u223E", mu: "\u03BC", multimap: "\u22B8", mumap: "\u22B8", nGg: "\u22D9\u0338", nGt: "\u226B\u20D2", nGtv: "\u226B\u0338", nLeftarrow: "\u21CD", nLeftrightarrow: "\u21CE", nLl: "\u22D8\u0338", nLt: "\u226A\u20D2", nLtv: "\u226A\u0338", nRightarrow: "\u21CF", nVDash: "\u22AF", nVdash: "\u22AE", nabla: "\u2207", nacute: "\u0144", nang: "\u2220\u20D2", nap: "\u2249", napE: "\u2A70\u0338", napid: "\u224B\u0338", napos: "\u0149", napprox: "\u2249", natur: "\u266E", natural: "\u266E", naturals: "\u2115", nbsp: "\xA0", nbump: "\u224E\u0338", nbumpe: "\u224F\u0338", ncap: "\u2A43", ncaron: "\u0148", ncedil: "\u0146", ncong: "\u2247", ncongdot: "\u2A6D\u0338", ncup: "\u2A42", ncy: "\u043D", ndash: "\u2013", ne: "\u2260", neArr: "\u21D7", nearhk: "\u2924", nearr: "\u2197", nearrow: "\u2197", nedot: "\u2250\u0338", nequiv: "\u2262", nesear: "\u2928", nesim: "\u2242\u0338", nexist: "\u2204", nexists: "\u2204", nfr: "\u{1D52B}", ngE: "\u2267\u0338", nge: "\u2271", ngeq: "\u2271", ngeqq: "\u2267\u0338", ngeqslant: "\u2A7E\u0338", nges: "\u2A7E\u0338", ngsim: "\u2275", ngt: "\u226F", ngtr: "\u226F", nhArr: "\u21CE", nharr: "\u21AE", nhpar: "\u2AF2", ni: "\u220B", nis: "\u22FC", nisd: "\u22FA", niv: "\u220B", njcy: "\u045A", nlArr: "\u21CD", nlE: "\u2266\u0338", nlarr: "\u219A", nldr: "\u2025", nle: "\u2270", nleftarrow: "\u219A", nleftrightarrow: "\u21AE", nleq: "\u2270", nleqq: "\u2266\u0338", nleqslant: "\u2A7D\u0338", nles: "\u2A7D\u0338", nless: "\u226E", nlsim: "\u2274", nlt: "\u226E", nltri: "\u22EA", nltrie: "\u22EC", nmid: "\u2224", nopf: "\u{1D55F}", not: "\xAC", notin: "\u2209", notinE: "\u22F9\u0338", notindot: "\u22F5\u0338", notinva: "\u2209", notinvb: "\u22F7", notinvc: "\u22F6", notni: "\u220C", notniva: "\u220C", notnivb: "\u22FE", notnivc: "\u22FD", npar: "\u2226", nparallel: "\u2226", nparsl: "\u2AFD\u20E5", npart: "\u2202\u0338", npolint: "\u2A14", npr: "\u2280", nprcue: "\u22E0", npre: "\u2AAF\u0338", nprec: "\u2280", npreceq: "\u2AAF\u0338", nrArr: "\u21CF", nrarr: "\u219B", nrarrc: "\u2933\u0338", nrarrw: "\u219D\u0338", nrightarrow: "\u219B", nrtri: "\u22EB", nrtrie: "\u22ED", nsc: "\u2281", nsccue: "\u22E1", nsce: "\u2AB0\u0338", nscr: "\u{1D4C3}", nshortmid: "\u2224", nshortparallel: "\u2226", nsim: "\u2241", nsime: "\u2244", nsimeq: "\u2244", nsmid: "\u2224", nspar: "\u2226", nsqsube: "\u22E2", nsqsupe: "\u22E3", nsub: "\u2284", nsubE: "\u2AC5\u0338", nsube: "\u2288", nsubset: "\u2282\u20D2", nsubseteq: "\u2288", nsubseteqq: "\u2AC5\u0338", nsucc: "\u2281", nsucceq: "\u2AB0\u0338", nsup: "\u2285", nsupE: "\u2AC6\u0338", nsupe: "\u2289", nsupset: "\u2283\u20D2", nsupseteq: "\u2289", nsupseteqq: "\u2AC6\u0338", ntgl: "\u2279", ntilde: "\xF1", ntlg: "\u2278", ntriangleleft: "\u22EA", ntrianglelefteq: "\u22EC", ntriangleright: "\u22EB", ntrianglerighteq: "\u22ED", nu: "\u03BD", num: "#", numero: "\u2116", numsp: "\u2007", nvDash: "\u22AD", nvHarr: "\u2904", nvap: "\u224D\u20D2", nvdash: "\u22AC", nvge: "\u2265\u20D2", nvgt: ">\u20D2", nvinfin: "\u29DE", nvlArr: "\u2902", nvle: "\u2264\u20D2", nvlt: "<\u20D2", nvltrie: "\u22B4\u20D2", nvrArr: "\u2903", nvrtrie: "\u22B5\u20D2", nvsim: "\u223C\u20D2", nwArr: "\u21D6", nwarhk: "\u2923", nwarr: "\u2196", nwarrow: "\u2196", nwnear: "\u2927", oS: "\u24C8", oacute: "\xF3", oast: "\u229B", ocir: "\u229A", ocirc: "\xF4", ocy: "\u043E", odash: "\u229D", odblac: "\u0151", odiv: "\u2A38", odot: "\u2299", odsold: "\u29BC", oelig: "\u0153", ofcir: "\u29BF", ofr: "\u{1D52C}", ogon: "\u02DB", ograve: "\xF2", ogt: "\u29C1", ohbar: "\u29B5", ohm: "\u03A9", oint: "\u222E", olarr: "\u21BA", olcir: "\u29BE", olcross: "\u29BB", oline: "\u203E", olt: "\u29C0", omacr: "\u014D", omega: "\u03C9", omicron: "\u03BF", omid: "\u29B6", ominus: "\u2296", oopf: "\u{1D560}", opar: "\u29B7", operp: "\u29B9", oplus: "\u2295", or: "\u2228", orarr: "\u21BB", ord: "\u2A5D", order: "\u2134", orderof: "\u2134", ordf: "\xAA", ordm: "\xBA", origof: "\u22B6", oror: "\u2A56", orslope: "\u2A57", orv: "\u2A5B", oscr: "\u2134", oslash: "\xF8", osol: "\u2298", otilde: "\xF5", otimes: "\u2297", otimesas: "\u2A36", ouml: "\xF6", ovbar: "\u233D", par: "\u2225", para: "\xB6", parallel: "\u2225", parsim: "\u2AF3", parsl: "\u2AFD", part: "\u2202", pcy: "\u043F", percnt: "%", period: ".", permil: "\u2030", perp: "\u22A5", pertenk: "\u2031", pfr: "\u{1D52D}", phi: "\u03C6", phiv: "\u03D5", phmmat: "\u2133", phone: "\u260E", pi: "\u03C0", pitchfork: "\u22D4", piv: "\u03D6", planck: "\u210F", planckh: "\u210E", plankv: "\u210F", plus: "+", plusacir: "\u2A23", plusb: "\u229E", pluscir: "\u2A22", plusdo: "\u2214", plusdu: "\u2A25", pluse: "\u2A72", plusmn: "\xB1", plussim: "\u2A26", plustwo: "\u2A27", pm: "\xB1", pointint: "\u2A15", popf: "\u{1D561}", pound: "\xA3", pr: "\u227A", prE: "\u2AB3", prap: "\u2AB7", prcue: "\u227C", pre: "\u2AAF", prec: "\u227A", precapprox: "\u2AB7", preccurlyeq: "\u227C", preceq: "\u2AAF", precnapprox: "\u2AB9", precneqq: "\u2AB5", precnsim: "\u22E8", precsim: "\u227E", prime: "\u2032", primes: "\u2119", prnE: "\u2AB5", prnap: "\u2AB9", prnsim: "\u22E8", prod: "\u220F", profalar: "\u232E", profline: "\u2312", profsurf: "\u2313", prop: "\u221D", propto: "\u221D", prsim: "\u227E", prurel: "\u22B0", pscr: "\u{1D4C5}", psi: "\u03C8", puncsp: "\u2008", qfr: "\u{1D52E}", qint: "\u2A0C", qopf: "\u{1D562}", qprime: "\u2057", qscr: "\u{1D4C6}", quaternions: "\u210D", quatint: "\u2A16", quest: "?", questeq: "\u225F", quot: '"', rAarr: "\u21DB", rArr: "\u21D2", rAtail: "\u291C", rBarr: "\u290F", rHar: "\u2964", race: "\u223D\u0331", racute: "\u0155", radic: "\u221A", raemptyv: "\u29B3", rang: "\u27E9", rangd: "\u2992", range: "\u29A5", rangle: "\u27E9", raquo: "\xBB", rarr: "\u2192", rarrap: "\u2975", rarrb: "\u21E5", rarrbfs: "\u2920", rarrc: "\u2933", rarrfs: "\u291E", rarrhk: "\u21AA", rarrlp: "\u21AC", rarrpl: "\u2945", rarrsim: "\u2974", rarrtl: "\u21A3", rarrw: "\u219D", ratail: "\u291A", ratio: "\u2236", rationals: "\u211A", rbarr: "\u290D", rbbrk: "\u2773", rbrace: "}", rbrack: "]", rbrke: "\u298C", rbrksld: "\u298E", rbrkslu: "\u2990", rcaron: "\u0159", rcedil: "\u0157", rceil: "\u2309", rcub: "}", rcy: "\u0440", rdca: "\u2937", rdldhar: "\u2969", rdquo: "\u201D", rdquor: "\u201D", rdsh: "\u21B3", real: "\u211C", realine: "\u211B", realpart: "\u211C", reals: "\u211D", rect: "\u25AD", reg: "\xAE", rfisht: "\u297D", rfloor: "\u230B", rfr: "\u{1D52F}", rhard: "\u21C1", rharu: "\u21C0", rharul: "\u296C", rho: "\u03C1", rhov: "\u03F1", rightarrow: "\u2192", rightarrowtail: "\u21A3", rightharpoondown: "\u21C1", rightharpoonup: "\u21C0", rightleftarrows: "\u21C4", rightleftharpoons: "\u21CC", rightrightarrows: "\u21C9", rightsquigarrow: "\u219D", rightthreetimes: "\u22CC", ring: "\u02DA", risingdotseq: "\u2253", rlarr: "\u21C4", rlhar: "\u21CC", rlm: "\u200F", rmoust: "\u23B1", rmoustache: "\u23B1", rnmid: "\u2AEE", roang: "\u27ED", roarr: "\u21FE", robrk: "\u27E7", ropar: "\u2986", ropf: "\u{1D563}", roplus: "\u2A2E", rotimes: "\u2A35", rpar: ")", rpargt: "\u2994", rppolint: "\u2A12", rrarr: "\u21C9", rsaquo: "\u203A", rscr: "\u{1D4C7}", rsh: "\u21B1", rsqb: "]", rsquo: "\u2019", rsquor: "\u2019", rthree: "\u22CC", rtimes: "\u22CA", rtri: "\u25B9", rtrie: "\u22B5", rtrif: "\u25B8", rtriltri: "\u29CE", ruluhar: "\u2968", rx: "\u211E", sacute: "\u015B", sbquo: "\u201A", sc: "\u227B", scE: "\u2AB4", scap: "\u2AB8", scaron: "\u0161", sccue: "\u227D", sce: "\u2AB0", scedil: "\u015F", scirc: "\u015D", scnE: "\u2AB6", scnap: "\u2ABA", scnsim: "\u22E9", scpolint: "\u2A13", scsim: "\u227F", scy: "\u0441", sdot: "\u22C5", sdotb: "\u22A1", sdote: "\u2A66", seArr: "\u21D8", searhk: "\u2925", searr: "\u2198", searrow: "\u2198", sect: "\xA7", semi: ";", seswar: "\u2929", setminus: "\u2216", setmn: "\u2216", sext: "\u2736", sfr: "\u{1D530}", sfrown: "\u2322", sharp: "\u266F", shchcy: "\u0449", shcy: "\u0448", shortmid: "\u2223", shortparallel: "\u2225", shy: "\xAD", sigma: "\u03C3", sigmaf: "\u03C2", sigmav: "\u03C2", sim: "\u223C", simdot: "\u2A6A", sime: "\u2243", simeq: "\u2243", simg: "\u2A9E", simgE: "\u2AA0", siml: "\u2A9D", simlE: "\u2A9F", simne: "\u2246", simplus: "\u2A24", simrarr: "\u2972", slarr: "\u2190", smallsetminus: "\u2216", smashp: "\u2A33", smeparsl: "\u29E4", smid: "\u2223", smile: "\u2323", smt: "\u2AAA", smte: "\u2AAC", smtes: "\u2AAC\uFE00", softcy: "\u044C", sol: "/", solb: "\u29C4", solbar: "\u233F", sopf: "\u{1D564}", spades: "\u2660", spadesuit: "\u2660", spar: "\u2225", sqcap: "\u2293", sqcaps: "\u2293\uFE00", sqcup: "\u2294", sqcups: "\u2294\uFE00", sqsub: "\u228F", sqsube: "\u2291", sqsubset: "\u228F", sqsubseteq: "\u2291", sqsup: "\u2290", sqsupe: "\u2292", sqsupset: "\u2290", sqsupseteq: "\u2292", squ: "\u25A1", square: "\u25A1", squarf: "\u25AA", squf: "\u25AA", srarr: "\u2192", sscr: "\u{1D4C8}", ssetmn: "\u2216", ssmile: "\u2323", sstarf: "\u22C6", star: "\u2606", starf: "\u2605", straightepsilon: "\u03F5", straightphi: "\u03D5", strns: "\xAF", sub: "\u2282", subE: "\u2AC5", subdot: "\u2ABD", sube: "\u2286", subedot: "\u2AC3", submult: "\u2AC1", subnE: "\u2ACB", subne: "\u228A", subplus: "\u2ABF", subrarr: "\u2979", subset: "\u2282", subseteq: "\u2286", subseteqq: "\u2AC5", subsetneq: "\u228A", subsetneqq: "\u2ACB", subsim: "\u2AC7", subsub: "\u2AD5", subsup: "\u2AD3", succ: "\u227B", succapprox: "\u2AB8", succcurlyeq: "\u227D", succeq: "\u2AB0", succnapprox: "\u2ABA", succneqq: "\u2AB6", succnsim: "\u22E9", succsim: "\u227F", sum: "\u2211", sung: "\u266A", sup1: "\xB9", sup2: "\xB2", sup3: "\xB3", sup: "\u2283", supE: "\u2AC6", supdot: "\u2ABE", supdsub: "\u2AD8", supe: "\u2287", supedot: "\u2AC4", suphsol: "\u27C9", suphsub: "\u2AD7", suplarr: "\u297B", supmult: "\u2AC2", supnE: "\u2ACC", supne: "\u228B", supplus: "\u2AC0", supset: "\u2283", supseteq: "\u2287", supseteqq: "\u2AC6", supsetneq: "\u228B", supsetneqq: "\u2ACC", supsim: "\u2AC8", supsub: "\u2AD4", supsup: "\u2AD6", swArr: "\u21D9", swarhk: "\u2926", swarr: "\u2199", swarrow: "\u2199", swnwar: "\u292A", szlig: "\xDF", target: "\u2316", tau: "\u03C4", tbrk: "\u23B4", tcaron: "\u0165", tcedil: "\u0163", tcy: "\u0442", tdot: "\u20DB", telrec: "\u2315", tfr: "\u{1D531}", there4: "\u2234", therefore: "\u2234", theta: "\u03B8", thetasym: "\u03D1", thetav: "\u03D1", thickapprox: "\u2248", thicksim: "\u223C", thinsp: "\u2009", thkap: "\u2248", thksim: "\u223C", thorn: "\xFE", tilde: "\u02DC", times: "\xD7", timesb: "\u22A0", timesbar: "\u2A31", timesd: "\u2A30", tint: "\u222D", toea: "\u2928", top: "\u22A4", topbot: "\u2336", topcir: "\u2AF1", topf: "\u{1D565}", topfork: "\u2ADA", tosa: "\u2929", tprime: "\u2034", trade: "\u2122", triangle: "\u25B5", triangledown: "\u25BF", triangleleft: "\u25C3", trianglelefteq: "\u22B4", triangleq: "\u225C", triangleright: "\u25B9", trianglerighteq: "\u22B5", tridot: "\u25EC", trie: "\u225C", triminus: "\u2A3A", triplus: "\u2A39", trisb: "\u29CD", tritime: "\u2A3B", trpezium: "\u23E2", tscr: "\u{1D4C9}", tscy: "\u0446", tshcy: "\u045B", tstrok: "\u0167", twixt: "\u226C", twoheadleftarrow: "\u219E", twoheadrightarrow: "\u21A0", uArr: "\u21D1", uHar: "\u2963", uacute: "\xFA", uarr: "\u2191", ubrcy: "\u045E", ubreve: "\u016D", ucirc: "\xFB", ucy: "\u0443", udarr: "\u21C5", udblac: "\u0171", udhar: "\u296E", ufisht: "\u297E", ufr: "\u{1D532}", ugrave: "\xF9", uharl: "\u21BF", uharr: "\u21BE", uhblk: "\u2580", ulcorn: "\u231C", ulcorner: "\u231C", ulcrop: "\u230F", ultri: "\u25F8", umacr: "\u016B", uml: "\xA8", uogon: "\u0173", uopf: "\u{1D566}", uparrow: "\u2191", updownarrow: "\u2195", upharpoonleft: "\u21BF", upharpoonright: "\u21BE", uplus: "\u228E", upsi: "\u03C5", upsih: "\u03D2", upsilon: "\u03C5", upuparrows: "\u21C8", urcorn: "\u231D", urcorner: "\u231D", urcrop: "\u230E", uring: "\u016F", urtri: "\u25F9", uscr: "\u{1D4CA}", utdot: "\u22F0", utilde: "\u0169", utri: "\u25B5", utrif: "\u25B4", uuarr: "\u21C8", uuml: "\xFC", uwangle: "\u29A7", vArr: "\u21D5", vBar: "\u2AE8", vBarv: "\u2AE9", vDash: "\u22A8", vangrt: "\u299C", varepsilon: "\u03F5", varkappa: "\u03F0", varnothing: "\u2205", varphi: "\u03D5", varpi: "\u03D6", varpropto: "\u221D", varr: "\u2195", varrho: "\u03F1", varsigma: "\u03C2", varsubsetneq: "\u228A\uFE00", varsubsetneqq: "\u2ACB\uFE00", varsupsetneq: "\u228B\uFE00", varsupsetneqq: "\u2ACC\uFE00", vartheta: "\u03D1", vartriangleleft: "\u22B2", vartriangleright: "\u22B3", vcy: "\u0432", vdash: "\u22A2", vee: "\u2228", veebar: "\u22BB", veeeq: "\u225A", vellip: "\u22EE", verbar: "|", vert: "|", vfr: "\u{1D533}", vltri: "\u22B2", vnsub: "\u2282\u20D2", vnsup: "\u2283\u20D2", vopf: "\u{1D567}", vprop: "\u221D", vrtri: "\u22B3", vscr: "\u{1D4CB}", vsubnE: "\u2ACB\uFE00", vsubne: "\u228A\uFE00", vsupnE: "\u2ACC\uFE00", vsupne: "\u228B\uFE00", vzigzag: "\u299A", wcirc: "\u0175", wedbar: "\u2A5F", wedge: "\u2227", wedgeq: "\u2259", weierp: "\u2118", wfr: "\u{1D534}", wopf: "\u{1D568}", wp: "\u2118", wr: "\u2240", wreath: "\u2240", wscr: "\u{1D4CC}", xcap: "\u22C2", xcirc: "\u25EF", xcup: "\u22C3", xdtri: "\u25BD", xfr: "\u{1D535}", xhArr: "\u27FA", xharr: "\u27F7", xi: "\u03BE", xlArr: "\u27F8", xlarr: "\u27F5", xmap: "\u27FC", xnis: "\u22FB", xodot: "\u2A00", xopf: "\u{1D569}", xoplus: "\u2A01", xotime: "\u2A02", xrArr: "\u27F9", xrarr: "\u27F6", xscr: "\u{1D4CD}", xsqcup: "\u2A06", xuplus: "\u2A04", xutri: "\u25B3", xvee: "\u22C1", xwedge: "\u22C0", yacute: "\xFD", yacy: "\u044F", ycirc: "\u0177", ycy: "\u044B", yen: "\xA5", yfr: "\u{1D536}", yicy: "\u0457", yopf: "\u{1D56A}", yscr: "\u{1D4CE}", yucy: "\u044E", yuml: "\xFF", zacute: "\u017A", zcaron: "\u017E", zcy: "\u0437", zdot: "\u017C", zeetrf: "\u2128", zeta: "\u03B6", zfr: "\u{1D537}", zhcy: "\u0436", zigrarr: "\u21DD", zopf: "\u{1D56B}", zscr: "\u{1D4CF}", zwj: "\u200D", zwnj: "\u200C" }, own3 = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
  return own3.call(characterEntities, value) ? characterEntities[value] : !1;
}
function decodeNumericCharacterReference(value, base) {
  let code3 = Number.parseInt(value, base);
  return code3 < 9 || code3 === 11 || code3 > 13 && code3 < 32 || code3 > 126 && code3 < 160 || code3 > 55295 && code3 < 57344 || code3 > 64975 && code3 < 65008 || (code3 & 65535) === 65535 || (code3 & 65535) === 65534 || code3 > 1114111 ? "\uFFFD" : String.fromCodePoint(code3);
}
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
  return value.replace(characterEscapeOrReference, decode);
}
function decode($0, $1, $2) {
  if ($1) return $1;
  if ($2.charCodeAt(0) === 35) {
    let head3 = $2.charCodeAt(1), hex = head3 === 120 || head3 === 88;
    return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
  }
  return decodeNamedCharacterReference($2) || $0;
}
function association(node2) {
  return node2.label || !node2.identifier ? node2.label || "" : decodeString(node2.identifier);
}
function compilePattern(pattern) {
  if (!pattern._compiled) {
    let before = (pattern.atBreak ? "[\\r\\n][\\t ]*" : "") + (pattern.before ? "(?:" + pattern.before + ")" : "");
    pattern._compiled = new RegExp((pattern.beforeNode ? "^" : before ? "(" + before + ")" : "") + (/[$()*+.?[\\\]^{|}]/.test(pattern.character) ? "\\" : "") + pattern.character + (pattern.afterNode ? "$" : pattern.after ? "(?:" + pattern.after + ")" : ""), pattern.unicode ? "gu" : "g");
  }
  return pattern._compiled;
}
function containerFlow(parent, state, info) {
  let indexStack = state.indexStack, children = parent.children || [], tracker = state.createTracker(info), results = [], index = -1;
  for (indexStack.push(-1); ++index < children.length; ) {
    let child = children[index];
    indexStack[indexStack.length - 1] = index, results.push(tracker.move(state.handle(child, parent, state, { before: `
`, after: `
`, ...tracker.current() }))), child.type !== "list" && (state.bulletLastUsed = void 0), index < children.length - 1 && results.push(tracker.move(between(child, children[index + 1], parent, state)));
  }
  return indexStack.pop(), results.join("");
}
function between(left2, right2, parent, state) {
  let index = state.join.length;
  for (; index--; ) {
    let result = state.join[index](left2, right2, parent, state);
    if (result === !0 || result === 1) break;
    if (typeof result == "number") return `
`.repeat(1 + result);
    if (result === !1) return `

<!---->

`;
  }
  return `

`;
}
var eol = /\r?\n|\r/g;
function indentLines(value, map4) {
  let result = [], start = 0, line = 0, match;
  for (; match = eol.exec(value); ) one2(value.slice(start, match.index)), result.push(match[0]), start = match.index + match[0].length, line++;
  return one2(value.slice(start)), result.join("");
  function one2(value2) {
    result.push(map4(value2, line, !value2));
  }
}
var own4 = {}.hasOwnProperty;
function safe(state, input, config) {
  let value = (config.before || "") + (input || "") + (config.after || ""), positions = [], result = [], infos = {}, percentEncode = state.stack.includes("autolink"), offset = config.before ? config.before.length : 0, end = value.length - (config.after ? config.after.length : 0), index = -1;
  for (; ++index < state.unsafe.length; ) {
    let pattern = state.unsafe[index];
    if (!patternInScope(state.stack, pattern) || !nodeInScope(pattern.beforeNode, config.beforeNode) || !nodeInScope(pattern.afterNode, config.afterNode)) continue;
    let expression = state.compilePattern(pattern), from = pattern.beforeNode ? offset : 0, subject = value.slice(from, pattern.afterNode ? end : void 0), match;
    for (; match = expression.exec(subject); ) {
      let before = !!(pattern.before || pattern.atBreak), after2 = !!pattern.after, position = from + match.index + (before ? match[1].length : 0);
      own4.call(infos, position) ? (infos[position].before && !before && (infos[position].before = !1), infos[position].after && !after2 && (infos[position].after = !1)) : (positions.push(position), infos[position] = { before, after: after2 });
    }
  }
  positions.sort(numerical);
  let start = offset;
  for (index = -1; ++index < positions.length; ) {
    let position = positions[index];
    if (!(position < start || position >= end)) {
      if (value.charAt(position) === "_" && position > 0 && classifyCharacter(value.charCodeAt(position - 1)) === void 0 && !own4.call(infos, position - 1) && !(position - 1 === offset && /[*_]/.test(value.charAt(offset - 1)))) {
        let sequenceEnd = position + 1;
        for (; sequenceEnd < end && value.charAt(sequenceEnd) === "_"; ) sequenceEnd++;
        let skip = sequenceEnd - position - 1;
        if (positions[index + skip] === sequenceEnd - 1 && sequenceEnd < value.length && classifyCharacter(value.charCodeAt(sequenceEnd)) === void 0 && !own4.call(infos, sequenceEnd) && !(sequenceEnd === end - 1 && /[*_]/.test(value.charAt(end)))) {
          index += skip;
          continue;
        }
      }
      if (!(position + 1 < end && positions[index + 1] === position + 1 && infos[position].after && !infos[position + 1].before && !infos[position + 1].after || position - 1 >= offset && positions[index - 1] === position - 1 && infos[position].before && !infos[position - 1].before && !infos[position - 1].after)) {
        if (start !== position) {
          let slice = value.slice(start, position);
          result.push(percentEncode ? slice : escapeBackslashes(slice, "\\"));
        }
        start = position + 1, percentEncode ? result.push("%" + value.charCodeAt(position).toString(16).toUpperCase().padStart(2, "0")) : /[!-/:-@[-`{-~]/.test(value.charAt(position)) && (!config.encode || !config.encode.includes(value.charAt(position))) ? result.push("\\" + value.charAt(position)) : result.push(encodeCharacterReference(value.charCodeAt(position)));
      }
    }
  }
  let rest = value.slice(start, end);
  return result.push(percentEncode ? rest : escapeBackslashes(rest, config.after)), result.join("");
}
function nodeInScope(types, node2) {
  return types ? node2 ? typeof types == "string" ? types === node2.type : types.includes(node2.type) : !1 : !0;
}
function numerical(a, b) {
  return a - b;
}
function escapeBackslashes(value, after2) {
  let expression = /\\(?=[!-/:-@[-`{-~])/g, positions = [], results = [], whole = value + after2, index = -1, start = 0, match;
  for (; match = expression.exec(whole); ) positions.push(match.index);
  for (; ++index < positions.length; ) start !== positions[index] && results.push(value.slice(start, positions[index])), results.push("\\"), start = positions[index];
  return results.push(value.slice(start)), results.join("");
}
function track(config) {
  let options = config || {}, now = options.now || {}, lineShift = options.lineShift || 0, line = now.line || 1, column = now.column || 1;
  return { move, current, shift };
  function current() {
    return { now: { line, column }, lineShift };
  }
  function shift(value) {
    lineShift += value;
  }
  function move(input) {
    let value = input || "", chunks = value.split(/\r?\n|\r/g), tail = chunks[chunks.length - 1];
    return line += chunks.length - 1, column = chunks.length === 1 ? column + tail.length : 1 + tail.length + lineShift, value;
  }
}
function toMarkdown(tree, options) {
  let settings = options || {}, state = { associationId: association, bulletCurrent: void 0, bulletLastUsed: void 0, containerPhrasing: containerPhrasingBound, containerFlow: containerFlowBound, createTracker: track, compilePattern, enter, handlers: { ...handle }, handle: void 0, indentLines, indexStack: [], join: [...join], options: {}, safe: safeBound, stack: [], unsafe: [...unsafe] };
  configure(state, settings), state.options.tightDefinitions && state.join.push(joinDefinition), state.handle = zwitch("type", { invalid: invalid2, unknown, handlers: state.handlers });
  let result = state.handle(phrasing(tree) ? { type: "root", children: [tree] } : tree, void 0, state, { before: `
`, after: `
`, now: { line: 1, column: 1 }, lineShift: 0 });
  return result && result.charCodeAt(result.length - 1) !== 10 && result.charCodeAt(result.length - 1) !== 13 && (result += `
`), result;
  function enter(name) {
    return state.stack.push(name), exit;
    function exit() {
      state.stack.pop();
    }
  }
}
function invalid2(value) {
  throw new Error("Cannot handle value `" + value + "`, expected node");
}
function unknown(value) {
  let node2 = value;
  throw new Error("Cannot handle unknown node `" + node2.type + "`");
}
function joinDefinition(left2, right2) {
  if (left2.type === "definition" && left2.type === right2.type) return 0;
}
function containerPhrasingBound(parent, info) {
  return containerPhrasing(parent, this, info);
}
function containerFlowBound(parent, info) {
  return containerFlow(parent, this, info);
}
function safeBound(value, config) {
  return safe(this, value, config);
}
function gfmTableToMarkdown(options) {
  let settings = options || {}, { tableCellPadding: padding, tablePipeAlign: alignDelimiters, stringLength } = settings, around = padding ? " " : "|";
  return { handlers: { inlineCode: inlineCodeWithTable, table: handleTable, tableCell: handleTableCell, tableRow: handleTableRow }, join: [joinTable], unsafe: [{ character: "\r", inConstruct: "tableCell" }, { character: `
`, inConstruct: "tableCell" }, { atBreak: !0, character: "|", after: "[	 :-]" }, { character: "|", inConstruct: "tableCell" }, { atBreak: !0, character: ":", after: "-" }, { atBreak: !0, character: "-", after: "[:|-]" }] };
  function handleTable(node2, _, state, info) {
    let matrix = handleTableAsData(node2, state, info), head2 = matrix[0];
    if (head2) {
      let columns = node2.align ? node2.align.length : 0, index = -1;
      if (!columns) for (; ++index < matrix.length; ) matrix[index].length > columns && (columns = matrix[index].length);
      for (; head2.length < columns; ) head2.push("");
    }
    return serializeData(matrix, node2.align);
  }
  function handleTableRow(node2, _, state, info) {
    let row = handleTableRowAsData(node2, state, info), value = serializeData([row]);
    return value.slice(0, value.indexOf(`
`));
  }
  function handleTableCell(node2, _, state, info) {
    let exit = state.enter("tableCell"), subexit = state.enter("phrasing"), value = state.containerPhrasing(node2, { ...info, before: around, after: around });
    return subexit(), exit(), value;
  }
  function serializeData(matrix, align) {
    return markdownTable(matrix, { align, alignDelimiters, fillRows: !1, padding, stringLength });
  }
  function handleTableAsData(node2, state, info) {
    let { children } = node2, index = -1, result = [], subexit = state.enter("table");
    for (; ++index < children.length; ) result[index] = handleTableRowAsData(children[index], state, info);
    return subexit(), result;
  }
  function handleTableRowAsData(node2, state, info) {
    let { children } = node2, index = -1, result = [], subexit = state.enter("tableRow");
    for (; ++index < children.length; ) result[index] = handleTableCell(children[index], node2, state, info);
    return subexit(), result;
  }
  function inlineCodeWithTable(node2, parent, state) {
    let value = handle.inlineCode(node2, parent, state);
    if (!state.stack.includes("tableCell")) return value;
    let result = [], start = 0, index = value.indexOf("|");
    for (; index !== -1; ) {
      let before = index;
      for (; before > start && value.charCodeAt(before - 1) === 92; ) before--;
      result.push(value.slice(start, index)), (index - before) % 2 === 0 && result.push("\\"), start = index, index = value.indexOf("|", index + 1);
    }
    return result.push(value.slice(start)), result.join("");
  }
}
function joinTable(left2, right2, parent, state) {
  if (left2.type === "table" && parent.type === "listItem" && parent.spread === !1 && (right2.type === "definition" || right2.type === "heading" && formatHeadingAsSetext2(right2, state) || right2.type === "paragraph" || right2.type === "table")) return 1;
}
function formatHeadingAsSetext2(node2, state) {
  let literalWithBreak = !1;
  return visit(node2, function(node3) {
    if (node3.type === "break" || "value" in node3 && /\r?\n|\r/.test(node3.value)) return literalWithBreak = !0, EXIT2;
  }), !!((!node2.depth || node2.depth < 3) && toString(node2) && (state.options.setext || literalWithBreak));
}
function gfmTaskListItemToMarkdown() {
  return { handlers: { paragraph: paragraphWithTaskListItem }, join: [joinDefinitionsBeforeTaskListItemParagraph] };
}
function paragraphWithTaskListItem(node2, parent, state, info) {
  if (!parent || parent.type !== "listItem" || taskListItemParagraph(parent) !== node2) return handle.paragraph(node2, parent, state, info);
  let checkbox = "[" + (parent.checked ? "x" : " ") + "] ", tracker = state.createTracker(info);
  tracker.move(checkbox);
  let value = handle.paragraph(node2.children.length > 0 ? node2 : { type: "paragraph", children: [{ type: "text", value: " " }] }, parent, state, { ...info, ...tracker.current() });
  return checkbox + value;
}
function joinDefinitionsBeforeTaskListItemParagraph(left2, _, parent) {
  if (!(left2.type === "definition" && parent.type === "listItem")) return;
  let paragraph3 = taskListItemParagraph(parent);
  if (paragraph3 && parent.children.indexOf(left2) < parent.children.indexOf(paragraph3)) return 0;
}
function taskListItemParagraph(node2) {
  if (typeof node2.checked == "boolean") for (let child of node2.children) {
    if (child.type === "paragraph") return child;
    if (child.type !== "definition") return;
  }
}
function gfmToMarkdown(options) {
  return { extensions: [gfmAutolinkLiteralToMarkdown(), gfmFootnoteToMarkdown(options), gfmStrikethroughToMarkdown(), gfmTableToMarkdown(options), gfmTaskListItemToMarkdown()] };
}
var agreementMarkdown = (agreement2, options = {}) => {
  let content = contentOf(agreement2, options), { wording, provided, arranged, notProvided, depends } = content, root2 = { type: "root", children: [heading2(1, `${shown(content.company)}${wording.marks.dot}${wording.name}`), paragraph2(text2(headOf(content))), paragraph2(text2(content.lead)), heading2(2, wording.provided.heading), provided.length === 0 ? paragraph2(text2(wording.provided.nothing)) : list3(provided.map((line) => providedItem(line, wording))), ...section(wording.arranged, arranged.map((line) => arrangedItem(line, wording))), ...section(wording.notProvided, notProvided.map(titleItem)), ...section(wording.depends, depends.map(titleItem)), ...meanings2(content)] };
  return toMarkdown(root2, { extensions: [gfmToMarkdown()], bullet: "-" });
}, headOf = ({ wording: { labels, marks }, whom, date, version }) => [[labels.for, shown(whom)], [labels.date, date?.shown], [labels.version, version]].flatMap(([label, value]) => value === void 0 ? [] : [`${label}${marks.colon}${value}`]).join(marks.dot), providedItem = ({ title, promise, standard, publishedTarget, terms }, { marks }) => {
  let lines = [standard && shown(standard), publishedTarget, ...terms.map(({ name, value }) => `${shown(name)}${marks.colon}${value}`)].filter((line) => line !== void 0).map((line) => item(paragraph2(text2(line))));
  return item(paragraph2(strong2(title), text2(`${marks.dash}${promise}`)), lines.length === 0 ? [] : [list3(lines)]);
}, arrangedItem = ({ title, fee, by }, { marks }) => item(paragraph2(strong2(title), text2(`${marks.dash}${fee}${marks.comma}${by}`))), titleItem = (title) => item(paragraph2(text2(shown(title)))), section = ({ heading: title, note }, items) => items.length === 0 ? [] : [heading2(2, title), paragraph2(text2(note)), list3(items)], meanings2 = ({ commitments, wording }) => commitments.length === 0 ? [] : [heading2(2, wording.meanings), list3(commitments.map((level) => {
  let { label, meaning } = wording.commitments[level];
  return item(paragraph2(strong2({ text: label }), text2(`${wording.marks.colon}${meaning}`)));
}))], shown = ({ text: words }) => isolated(words), text2 = (value) => ({ type: "text", value }), strong2 = (phrase2) => ({ type: "strong", children: [text2(shown(phrase2))] }), paragraph2 = (...children) => ({ type: "paragraph", children }), heading2 = (depth, value) => ({ type: "heading", depth, children: [text2(value)] }), list3 = (items) => ({ type: "list", ordered: !1, spread: !1, children: [...items] }), item = (first, more = []) => ({ type: "listItem", spread: !1, children: [first, ...more] }), languageOfPage = (lang) => chooseWording(lang, WORDINGS).language;

// dist/cli/commands/agreement/customer-by-id.js
var customerById = async (path, id, policy) => {
  let opened = await openCustomers(path, policy);
  if (isLeft(opened))
    return opened;
  let ids = [];
  for await (let batch of opened.right.rows)
    for (let row of batch) {
      let found = row.kind === "customer" ? idOf(row.value) : void 0;
      if (found !== void 0) {
        if (found.id === id)
          return right(found.customer);
        ids.push(found.id);
      }
    }
  let message = `${quote(path)} has no customer with the id ${quote(id)}`;
  return left(invalid(message, ids.length === 0 ? 'the customers need an "id"' : suggest(id, ids, "ids")));
}, idOf = (value) => {
  if (!(typeof value != "object" || value === null || !("id" in value)))
    return { id: String(value.id), customer: value };
};

// dist/cli/commands/agreement/agreement-text.js
var agreementText = async (policy, format, css, options) => {
  let { segment, lang, to } = options, made = segment === void 0 ? await withCustomer(policy, options) : withSegment(policy, segment, options), wording = { lang, ...to !== void 0 && { addressee: to } };
  return map((agreed) => {
    switch (format) {
      case "markdown":
        return agreementMarkdown(agreed, wording);
      case "html":
        return agreementHtml(agreed, { ...wording, css });
      case "json":
        return asJson([agreed], format, !1);
    }
  })(made);
}, publicText = (policy, { lang, at, budget }) => {
  let program = memberProgram(policy, { lang, ...formulasWithin(policy, budget), ...nowAs(policy, at) });
  return map((jsonLd) => asJson([jsonLd], "json", !1))(mapLeft(undecided("what is public"))(program));
}, withSegment = (policy, segment, { at, budget }) => {
  if (!policy.segments.has(segment))
    return left([misuse(`the policy has no segment ${quote(segment)}`, suggest(segment, [...policy.segments.keys()], "segments"))]);
  let agreed = segmentAgreement(policy, segment, { ...formulasWithin(policy, budget), ...nowAs(policy, at) });
  return mapLeft(undecided(`the agreement with ${quote(segment)}`))(agreed);
}, withCustomer = async (policy, { facts, customers, id, at }) => {
  let customer = customers === void 0 || id === void 0 ? readFactsOption(facts ?? "") : await customerById(customers, id, policy);
  if (isLeft(customer))
    return left([customer.left]);
  let agreed = agreement(compile(policy), clockFiller(policy, at)(customer.right));
  return mapLeft(([first, ...rest]) => [told(first), ...rest.map(told)])(agreed);
}, told = ({ message, help }) => invalid(message, help), undecided = (what) => ({ reason }) => [
  { exit: EXIT.undecided, message: `${what} is undecided: ${reason}`, help: "raise the budget with --budget" }
], formulasWithin = (policy, budget) => budget === void 0 ? {} : { formulas: formulasOf(policy, { budget }) }, nowAs = (policy, at) => {
  let now = nowOf(policy, at);
  return now === void 0 ? {} : { at: now };
};

// dist/cli/commands/agreement/format.js
var BY_ENDING = /* @__PURE__ */ new Map([
  ["html", "html"],
  ["htm", "html"],
  ["json", "json"],
  ["jsonld", "jsonld"]
]), formatOf = ({ format, out = "" }) => format ?? BY_ENDING.get(/\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase() ?? "") ?? "markdown";

// dist/cli/commands/agreement/run.js
var LONGEST_CSS = 1e7, writeAgreement = async (path, options, terminal) => {
  let { err } = terminal, format = formatOf(options), misused = misuseOf(path, options, format);
  if (misused)
    return complain(err, misused);
  let loaded = await loadPolicy(path, terminal);
  if (isLeft(loaded))
    return loaded.left.exit;
  let { policy } = loaded.right, css = options.css === void 0 ? right({ text: "" }) : await readText(options.css, LONGEST_CSS);
  if (isLeft(css))
    return complain(err, css.left);
  let made = format === "jsonld" ? publicText(policy, options) : await agreementText(policy, format, css.right.text, options);
  if (isLeft(made)) {
    for (let complaint of made.left)
      await complain(err, complaint);
    return gravest(made.left.map(({ exit }) => exit));
  }
  return (format === "html" || format === "markdown") && await sayLanguage(options.lang, languageOfPage(options.lang), err), deliver(made.right, options.out, terminal);
}, misuseOf = (path, options, format) => {
  let { segment, facts, customers, id, to, css } = options, whom = segment ?? facts ?? customers ?? id;
  if (format === "jsonld" && whom !== void 0)
    return misuse("`jsonld` says what everybody may know, and is for nobody in particular", "leave out the segment or the customer");
  if (format !== "jsonld" && whom === void 0)
    return misuse("say for whom the agreement is", "a segment, as in `--segment vip`, or a customer, as in `--facts '{\u2026}'`");
  if (customers === void 0 != (id === void 0))
    return misuse(id === void 0 ? "say which of the customers is meant" : "say which file the customer is in", CUSTOMER_HELP);
  if (path === STDIN && customers === STDIN)
    return misuse("standard input cannot be both the policy and the customers", "name a file for one of them");
  if (css !== void 0 && format !== "html")
    return misuse("only a page takes a style sheet", "add `--format html`");
  if (to !== void 0 && format !== "html" && format !== "markdown")
    return misuse(`\`${format}\` is addressed to nobody`, "leave out `--to`");
}, CUSTOMER_HELP = "write both, as in `--customers customers.csv --id 4711`";
export {
  writeAgreement
};
