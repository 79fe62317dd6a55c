import { describe, expect, test } from "vitest";
import { readDemands } from "./read-demands.js";

const line = (changes: object = {}) => JSON.stringify({ at: "2026-05-01", request: "a pony", answer: "unlisted", ...changes });
const problemsOf = (text: string) =>
  readDemands(text).problems.map(({ code, message, help, range }) => [code, range?.start.line, message, help]);

describe("a demand log", () => {
  test("says what was asked for, line by line", () => {
    const text = `${line()}\r\n\n${line({ at: "2026-05-01T09:30:00+08:00", answer: "arranged", customer: "c-17", shop: "north" })}\n`;
    expect(readDemands(text)).toEqual({
      demands: [
        { at: "2026-05-01", request: "a pony", answer: "unlisted" },
        { at: "2026-05-01T09:30:00+08:00", request: "a pony", answer: "arranged", customer: "c-17" },
      ],
      problems: [],
    });
  });

  test("may lack the last line break", () => {
    expect(readDemands(`${line()}\n${line()}`).demands).toHaveLength(2);
  });

  test("may be empty", () => {
    expect(readDemands("")).toEqual({ demands: [], problems: [] });
  });

  test("is read on after a bad line, all problems of which are said", () => {
    const text = [line({ at: "soon", request: 3, answer: "provided", customer: 17 }), line(), '["a pony"]', "{oops", line(), "{}"].join(
      "\n",
    );
    expect(readDemands(text).demands).toHaveLength(2);
    const date = "write a day such as `2026-05-01`, or a moment such as `2026-05-01T09:30:00Z`";
    expect(problemsOf(text)).toEqual([
      ["demand-line", 1, 'line 1 has no `at` that can be read: it is `"soon"`', date],
      ["demand-line", 1, "line 1 has no `request` that can be read: it is `3`", "write what was asked for, in the customer's words"],
      ["demand-line", 1, 'line 1 has no `answer` that can be read: it is `"provided"`', "write `arranged`, `not-provided` or `unlisted`"],
      [
        "demand-line",
        1,
        "line 1 has no `customer` that can be read: it is `17`",
        "write the customer's id as a string, or leave `customer` out",
      ],
      [
        "demand-line",
        3,
        "line 3 is not a request",
        'write an object, such as {"at": "2026-05-01", "request": "printer repair", "answer": "unlisted"}',
      ],
      ["demand-line", 4, expect.stringMatching(/^line 4 is not JSON: /), undefined],
      ["demand-line", 6, "line 6 has no `at`", date],
      ["demand-line", 6, "line 6 has no `request`", "write what was asked for, in the customer's words"],
      ["demand-line", 6, "line 6 has no `answer`", "write `arranged`, `not-provided` or `unlisted`"],
    ]);
  });

  test("says that its last line is torn, if it is", () => {
    const torn = line().slice(0, 30);
    const lost = "whoever wrote it was interrupted; what was asked is lost, and nothing else";
    expect(problemsOf(`${line()}\n${torn}`)).toEqual([["demand-line", 2, "line 2 is torn: the log ends within it", lost]]);
    expect(problemsOf(`${torn}\n${line()}\n`)).toEqual([["demand-line", 1, expect.stringMatching(/^line 1 is not JSON: /), undefined]]);
  });

  test.each(["2026-02-30", "2026-05-01T25:00:00Z", "2026-05-01T09:00:00", "", "May"])("has no request at %j", (at) => {
    expect(problemsOf(line({ at }))).toHaveLength(1);
  });
});
