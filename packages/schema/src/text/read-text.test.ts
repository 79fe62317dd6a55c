import { describe, expect, it } from "vitest";
import { readDocument } from "./read-document.js";

/** What is reported, as `line:column-line:column code at pointer: message | help`. */
const reported = (text: string) =>
  readDocument(text).problems.map(({ code, pointer, message, help, range }) => {
    const place = range === undefined ? "" : `${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column} `;
    return `${place}${code}${pointer === "" ? "" : ` at ${pointer}`}: ${message}${help === undefined ? "" : ` | ${help}`}`;
  });

const NUMBER = "write numbers as in `0.5`, `-12` or `1.5e3`: without leading zeros, signs, separators or units";
const COMMENT = "JSON has no comments | say it in a `description`, or remove it";

/** Slips whose meaning is plain: they are reported, and what the author meant is read. */
const SLIPS: readonly (readonly [what: string, text: string, value: unknown, ...problems: readonly string[]])[] = [
  ["a comma after the last member", '{"a": 1,\n}', { a: 1 }, "1:8-1:9 trailing-comma at /a: a `,` stands before `}` | remove the `,`"],
  ["a comma after the last element", "[1, 2,]", [1, 2], "1:6-1:7 trailing-comma at /1: a `,` stands before `]` | remove the `,`"],
  ["a comma too many", "[1,, 2]", [1, 2], "1:4-1:5 syntax-error at /1: a value is missing before `,` | remove the `,`"],
  [
    "a comma too few in a list",
    "[1\n 2]",
    [1, 2],
    "2:2-2:3 syntax-error at /0: expected `,` before `2` | write `,` after what stands before it",
  ],
  [
    "a comma too few in an object",
    '{"a": 1\n "b": 2}',
    { a: 1, b: 2 },
    '2:2-2:5 syntax-error at /a: expected `,` before `"b"` | write `,` after what stands before it',
  ],
  ["a line comment", '{ // no\n"a": 1}', { a: 1 }, `1:3-1:8 comment: ${COMMENT}`],
  ["a block comment", '{"a": /* no\n */ 1}', { a: 1 }, `1:7-2:4 comment at /a: ${COMMENT}`],
  ["a missing colon", '{"a" 1}', { a: 1 }, "1:6-1:7 syntax-error at /a: expected `:` before `1` | write `:` between a key and its value"],
  ["an equals sign", '{"a" = 1}', { a: 1 }, "1:6-1:7 syntax-error at /a: expected `:`, found `=` | write `:`"],
  ["a semicolon", '{"a": 1; "b": 2}', { a: 1, b: 2 }, "1:8-1:9 syntax-error at /a: expected `,`, found `;` | write `,`"],
  ["a full-width comma", '["a"，"b"]', ["a", "b"], "1:5-1:6 syntax-error at /0: expected `,`, found `，` | write `,`"],
  ["a full-width colon", '{"a"：1}', { a: 1 }, "1:5-1:6 syntax-error at /a: expected `:`, found `：` | write `:`"],
  ["a key without quotes", "{a: 1}", { a: 1 }, '1:2-1:3 syntax-error: the key `a` is not in double quotes | write `"a"`'],
  ["a key in single quotes", "{'a': 1}", { a: 1 }, '1:2-1:5 syntax-error: the key `a` is not in double quotes | write `"a"`'],
  [
    "a string in single quotes",
    "['it is']",
    ["it is"],
    '1:2-1:9 syntax-error at /0: the string `it is` is not in straight double quotes | write `"it is"`',
  ],
  [
    "a string in curly quotes",
    "[“保修”]",
    ["保修"],
    '1:2-1:6 syntax-error at /0: the string `保修` is not in straight double quotes | write `"保修"`',
  ],
  ["a boolean of another language", "[True]", [true], "1:2-1:6 syntax-error at /0: `True` is not JSON | write `true`"],
  [
    "a tab in a string",
    '["a\tb"]',
    ["a\tb"],
    "1:4-1:5 syntax-error at /0: a control character stands in a string: `\\u0009` | write it as `\\t`",
  ],
  [
    "a key twice",
    '{"a": 1, "a": 2}',
    { a: 2 },
    "1:10-1:13 duplicate-key at /a: `a` stands here twice | keep one of the two, or rename one",
  ],
  [
    "a key twice, once with an escape",
    '{"a": 1, "\\u0061": 2}',
    { a: 2 },
    "1:10-1:18 duplicate-key at /a: `a` stands here twice | keep one of the two, or rename one",
  ],
  [
    "a key that JavaScript reserves",
    '{"__proto__": {"x": 1}, "a": 1}',
    { a: 1 },
    "1:2-1:13 reserved-key at /__proto__: `__proto__` cannot be a key | choose another name",
  ],
  [
    "half of a surrogate pair",
    '["\\ud83d"]',
    ["\ud83d"],
    "1:2-1:10 lone-surrogate at /0: `\\ud83d` has half of a surrogate pair | write the whole character, or both halves of its pair",
  ],
  [
    "an identifier written as a number",
    "[9007199254740993]",
    [0],
    "1:2-1:18 inexact-number at /0: `9007199254740993` cannot be kept exactly: it would become `9007199254740992` | whole numbers are exact up to 9007199254740991; write an identifier as a string",
  ],
  ["a number beyond all", "[1e999]", [0], "1:2-1:7 inexact-number at /0: `1e999` is too large a number | write a number below 1.8e308"],
  ["a leading zero", "[007]", [0], `1:2-1:5 syntax-error at /0: \`007\` is not a number | ${NUMBER}`],
  ["a unit", "[24h]", [0], `1:2-1:5 syntax-error at /0: \`24h\` is not a number | ${NUMBER}`],
  ["a bare fraction", "[.5]", [null], `1:2-1:4 syntax-error at /0: \`.5\` is not a number | ${NUMBER}`],
  ["a missing value", '{"a": , "b": 1}', { a: null, b: 1 }, "1:7-1:8 syntax-error at /a: a value is missing before `,` | write a value"],
  ["a missing last value", '{"a":}', { a: null }, "1:6-1:7 syntax-error at /a: a value is missing before `}` | write a value"],
  ["a bare word", "[hello]", [null], '1:2-1:7 syntax-error at /0: `hello` is not JSON | write strings in double quotes: `"hello"`'],
  [
    "no value at all",
    "[undefined]",
    [null],
    "1:2-1:11 syntax-error at /0: `undefined` is not a value | leave the key out, or write a value",
  ],
  [
    "an escape that is none",
    '["C:\\dir"]',
    ["C:ir"],
    '1:5-1:7 syntax-error at /0: `\\d` is no escape | write a backslash as `\\\\`; the others are `\\"`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` and, for any character, `\\u0041`',
  ],
  [
    "several",
    "{a: 1, 'b': [1,], }",
    { a: 1, b: [1] },
    '1:2-1:3 syntax-error: the key `a` is not in double quotes | write `"a"`',
    '1:8-1:11 syntax-error at /a: the key `b` is not in double quotes | write `"b"`',
    "1:15-1:16 trailing-comma at /b/0: a `,` stands before `]` | remove the `,`",
    "1:17-1:18 trailing-comma at /b: a `,` stands before `}` | remove the `,`",
  ],
];

/** Where reading stops, since anything more would be noise. */
const STOPS: readonly (readonly [what: string, text: string, problem: string])[] = [
  [
    "nothing",
    "",
    '1:1-1:1 syntax-error: the document is empty | a policy is one JSON object: `{ "tierpolicy": 1, "name": "…", "services": {} }`',
  ],
  [
    "only blanks",
    " \n ",
    '1:1-1:1 syntax-error: the document is empty | a policy is one JSON object: `{ "tierpolicy": 1, "name": "…", "services": {} }`',
  ],
  [
    "an object that is not closed",
    '{"a": [1],\n "b": 2',
    "2:8-2:8 syntax-error at /b: the document ends before `{` is closed | `{` was opened on line 1",
  ],
  ["brackets that do not match", '{\n"a": [1, 2}', "2:11-2:12 syntax-error at /a/1: `[` is closed by `}` | `[` was opened on line 2"],
  [
    "a bracket too many",
    "{}}",
    "1:3-1:4 syntax-error: expected nothing after the end of the document, found `}` | a document is one JSON object",
  ],
  [
    "two documents",
    "{}\n{}",
    "2:1-2:2 syntax-error: expected nothing after the end of the document, found `{` | a document is one JSON object",
  ],
  [
    "a string that is not closed",
    '{"a": "b\n}',
    '1:7-1:9 syntax-error at /a: a string is not closed on its line | close it with `"`; write a line break inside a string as `\\n`',
  ],
  [
    "a comment that is not closed",
    "{ /* a",
    "1:3-1:5 syntax-error: a comment is not closed | JSON has no comments: say it in a `description`, or remove it",
  ],
  ["a key without a value", '{"a"}', "1:5-1:6 syntax-error at /a: expected `:`, found `}`"],
  ["a number as a key", "{1: 2}", "1:2-1:3 syntax-error: expected a key in double quotes or `}`, found `1`"],
];

describe("reading a text", () => {
  it.each(SLIPS.map(([what, text, value, ...problems]) => ({ what, text, value, problems })))(
    "understands $what, and says so",
    ({ text, value, problems }) => {
      expect(reported(text)).toEqual(problems);
      expect(readDocument(text)).toMatchObject({ value, reliable: true });
    },
  );

  it.each(STOPS)("stops at %s", (_, text, problem) => {
    expect(reported(text)).toEqual([problem]);
    expect(readDocument(text).reliable).toBe(false);
  });

  it("takes a byte order mark for nothing, and -0 for 0", () => {
    expect(readDocument("\ufeff[-0]")).toMatchObject({ value: [0], problems: [] });
  });

  it("knows lines that end in a line feed, a carriage return, or both", () => {
    const { rangeOf } = readDocument('{\r\n"a":\r1,\n"b": 2}');
    expect([rangeOf("/a"), rangeOf("/b")]).toEqual([
      { start: { line: 3, column: 1 }, end: { line: 3, column: 2 } },
      { start: { line: 4, column: 6 }, end: { line: 4, column: 7 } },
    ]);
  });

  it("knows where each value and each key stands", () => {
    const { rangeOf, keyRangeOf } = readDocument('{"a/b": {"~": [1, "保修"]}}');
    expect(rangeOf("/a~1b/~0/1")).toEqual({ start: { line: 1, column: 19 }, end: { line: 1, column: 23 } });
    expect(keyRangeOf("/a~1b/~0")).toEqual({ start: { line: 1, column: 10 }, end: { line: 1, column: 13 } });
    expect(keyRangeOf("/a~1b/~0/1")).toBeUndefined();
    expect(rangeOf("/nowhere")).toBeUndefined();
    expect(rangeOf("")).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 26 } });
  });

  it("does not change the prototype of anything", () => {
    const { value } = readDocument('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.keys(value as object)).toEqual(["constructor"]);
  });
});
