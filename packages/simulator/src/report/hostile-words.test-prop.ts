import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileWords } from "../../../engine/src/agreement/hostile-words.test-support.js";
import { elementsOf, errorsOf } from "../../../engine/src/agreement/html-tree.test-support.js";
import { reportHtml } from "./report-html.js";
import { clubReport } from "./reported.test-support.js";

const PLAIN = "words";

/** The same data with other words of the author's. */
const saying = <Data>(data: Data, words: string): Data => {
  if (data === PLAIN) return words as Data;
  if (Array.isArray(data)) return data.map((one) => saying(one, words)) as Data;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, saying(value, words)])) as Data;
};

describe("a report as a page", () => {
  test("has the same elements whatever the author's words", async () => {
    const data = await clubReport(PLAIN);
    const skeleton = (page: string) => elementsOf(page).map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)]);
    const plain = skeleton(reportHtml(data));
    fc.assert(
      fc.property(hostileWords, (words) => {
        const page = reportHtml(saying(data, words));
        expect(skeleton(page)).toEqual(plain);
        expect(errorsOf(page)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
