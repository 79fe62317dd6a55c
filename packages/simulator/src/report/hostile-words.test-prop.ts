import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileWords } from "../../../engine/src/agreement/hostile-words.test-support.js";
import { elementsOf, errorsOf } from "../../../engine/src/agreement/html-tree.test-support.js";
import { reportHtml } from "./report-html.js";
import { clubReport } from "./reported.test-support.js";

describe("a report as a page", () => {
  test("has the same elements whatever the author's words", async () => {
    const skeleton = (page: string) => elementsOf(page).map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)]);
    const plain = skeleton(reportHtml(await clubReport("words")));
    await fc.assert(
      fc.asyncProperty(hostileWords, async (words) => {
        const page = reportHtml(await clubReport(words));
        expect(skeleton(page)).toEqual(plain);
        expect(errorsOf(page)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
