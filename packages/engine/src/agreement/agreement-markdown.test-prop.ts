import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { isolated, onOneLine } from "../page/phrase.js";
import { agreementMarkdown } from "./agreement-markdown.js";
import { hostileWords } from "./hostile-words.test-support.js";
import { type Element, elementsOf, textOf } from "./html-tree.test-support.js";
import { saying } from "./provider.test-support.js";

const read = (markdown: string): readonly Element[] =>
  elementsOf(micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }));

const tagsOf = (page: readonly Element[]): readonly string[] => page.map(({ tagName }) => tagName);

describe("an agreement in Markdown", () => {
  test("has the same headings, lists and paragraphs whatever the author's words, and shows them as they are", () => {
    const plain = tagsOf(read(agreementMarkdown(saying("words"))));
    fc.assert(
      fc.property(hostileWords, fc.constantFrom("en", "zh"), (words, lang) => {
        const page = read(agreementMarkdown(saying(words), { lang }));
        expect(tagsOf(page)).toEqual(plain);
        const shown = isolated(onOneLine(words)).replace(/ +/g, " ");
        const titles = page.filter(({ tagName }) => ["strong", "li"].includes(tagName));
        expect(titles.map(textOf).filter((text) => text === shown)).toHaveLength(5);
      }),
    );
  });
});
