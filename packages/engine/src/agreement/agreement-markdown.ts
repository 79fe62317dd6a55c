import type { BlockContent, ListItem, Paragraph, PhrasingContent, Root } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Agreement } from "../audience/agreement.js";
import { isolated, type Phrase } from "../page/phrase.js";
import { type ArrangedLine, type Content, contentOf, type ProvidedLine } from "./content/content.js";
import type { AgreementOptions } from "./options.js";
import type { SectionWording, Wording } from "./wording/wording.js";

/**
 * A service agreement as Markdown (GitHub's flavour), for an e-mail, a page of a site or a terminal. Whatever the policy's texts hold stands there as text.
 *
 * @param agreement from `agreement` or `segmentAgreement`
 * @param options the language, the customer's name, a wording of one's own
 * @returns headings and lists; it ends with a line break
 * @example
 * const agreed = agreement(compiled, facts);
 * if (isRight(agreed)) console.log(agreementMarkdown(agreed.right, { lang: "zh" }));
 */
export const agreementMarkdown = (agreement: Agreement, options: AgreementOptions = {}): string => {
  const content = contentOf(agreement, options);
  const { wording, provided, arranged, notProvided, depends } = content;
  const root: Root = {
    type: "root",
    children: [
      heading(1, `${shown(content.company)}${wording.marks.dot}${wording.name}`),
      paragraph(text(headOf(content))),
      paragraph(text(content.lead)),
      heading(2, wording.provided.heading),
      provided.length === 0 ? paragraph(text(wording.provided.nothing)) : list(provided.map((line) => providedItem(line, wording))),
      ...section(
        wording.arranged,
        arranged.map((line) => arrangedItem(line, wording)),
      ),
      ...section(wording.notProvided, notProvided.map(titleItem)),
      ...section(wording.depends, depends.map(titleItem)),
      ...meanings(content),
    ],
  };
  return toMarkdown(root, { extensions: [gfmToMarkdown()], bullet: "-" });
};

/** For whom, of which day, in which version. */
const headOf = ({ wording: { labels, marks }, whom, date, version }: Content): string =>
  [
    [labels.for, shown(whom)],
    [labels.date, date?.shown],
    [labels.version, version],
  ]
    .flatMap(([label, value]) => (value === undefined ? [] : [`${label}${marks.colon}${value}`]))
    .join(marks.dot);

const providedItem = ({ title, promise, standard, publishedTarget, terms }: ProvidedLine, { marks }: Wording): ListItem => {
  const details = [standard && shown(standard), publishedTarget, ...terms.map(({ name, value }) => `${shown(name)}${marks.colon}${value}`)];
  const lines = details.filter((line) => line !== undefined).map((line) => item(paragraph(text(line))));
  return item(paragraph(strong(title), text(`${marks.dash}${promise}`)), lines.length === 0 ? [] : [list(lines)]);
};

const arrangedItem = ({ title, fee, by }: ArrangedLine, { marks }: Wording): ListItem =>
  item(paragraph(strong(title), text(`${marks.dash}${fee}${marks.comma}${by}`)));

const titleItem = (title: Phrase): ListItem => item(paragraph(text(shown(title))));

/** Nothing at all where nothing is listed. */
const section = ({ heading: title, note }: SectionWording, items: readonly ListItem[]): readonly BlockContent[] =>
  items.length === 0 ? [] : [heading(2, title), paragraph(text(note)), list(items)];

const meanings = ({ commitments, wording }: Content): readonly BlockContent[] =>
  commitments.length === 0
    ? []
    : [
        heading(2, wording.meanings),
        list(
          commitments.map((level) => {
            const { label, meaning } = wording.commitments[level];
            return item(paragraph(strong({ text: label }), text(`${wording.marks.colon}${meaning}`)));
          }),
        ),
      ];

const shown = ({ text: words }: Phrase): string => isolated(words);

const text = (value: string): PhrasingContent => ({ type: "text", value });
const strong = (phrase: Phrase): PhrasingContent => ({ type: "strong", children: [text(shown(phrase))] });
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: "paragraph", children });
const heading = (depth: 1 | 2, value: string): BlockContent => ({ type: "heading", depth, children: [text(value)] });
const list = (items: readonly ListItem[]): BlockContent => ({ type: "list", ordered: false, spread: false, children: [...items] });
const item = (first: Paragraph, more: readonly BlockContent[] = []): ListItem => ({
  type: "listItem",
  spread: false,
  children: [first, ...more],
});
