import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { onOneLine } from "../page/phrase.js";
import { agreementHtml } from "./agreement-html.js";
import { hostileWords } from "./hostile-words.test-support.js";
import { elementsOf, textOf } from "./html-tree.test-support.js";
import { saying } from "./provider.test-support.js";

describe("an agreement as a page", () => {
  test("has the same elements whatever the author's words, and shows them as they are", () => {
    const skeleton = (page: string) => elementsOf(page).map(({ tagName, attrs }) => [tagName, attrs]);
    const plain = skeleton(agreementHtml(saying("words")));
    fc.assert(
      fc.property(hostileWords, (words) => {
        const page = agreementHtml(saying(words));
        expect(skeleton(page)).toEqual(plain);
        const shown = onOneLine(words).replace(/ +/g, " ");
        const isolates = elementsOf(page).filter(({ tagName }) => tagName === "bdi");
        expect(isolates.map(textOf).filter((text) => text === shown)).toHaveLength(9);
      }),
    );
  });
});
