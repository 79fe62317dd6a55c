import type { Fact, FactType, FactValue, Policy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { openCsv } from "./csv.js";

const fact = (id: string, type: FactType, defaults?: FactValue): [string, Fact] => [
  id,
  { id, type, ordered: false, merit: true, recurring: false, clock: id === "today", ...(defaults !== undefined && { default: defaults }) },
];

const facts = new Map<string, Fact>([
  fact("spend", { kind: "number" }),
  fact("vip", { kind: "boolean" }, false),
  fact("papers", { kind: "array", items: { kind: "string" } }, []),
  fact("visits", { kind: "array", items: { kind: "integer" } }, []),
  fact("home", { kind: "object", properties: new Map([["city", { type: { kind: "string" } }]]) }, { city: "" }),
  fact("today", { kind: "date" }),
]);
const policy = { facts, clock: "today" } as unknown as Policy;

const open = (text: string, size = 10) => {
  async function* pieces() {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  return openCsv({ name: "c.csv", head: text, chunks: pieces(), bytesRead: () => 0 }, policy);
};

/** Each row as `lines: value or message`. */
const read = async (text: string, size?: number) => {
  const opened = await open(text, size);
  if (isLeft(opened)) return [opened.left.message, opened.left.help];
  const seen: string[] = [];
  for await (const batch of opened.right.rows)
    for (const row of batch) {
      const { start, end } = row.range;
      const lines = end.line - start.line > 1 ? `${start.line}-${end.line - 1}` : `${start.line}`;
      seen.push(row.kind === "customer" ? `${lines}: ${JSON.stringify(row.value)}` : `${lines}! ${row.errors[0].message}`);
    }
  return seen;
};

describe("a table of customers", () => {
  it("has its cells converted by the types of the facts, and other columns ignored", async () => {
    const text = 'id,spend,vip,papers,visits,home.city,nickname\nc1, 12.5 ,YES,a;b,1;2,Paris,Al\nc2,1e3,0,"[""x;y""]",7,,\n';
    expect(await read(text)).toEqual([
      '2: {"id":"c1","spend":12.5,"vip":true,"papers":["a","b"],"visits":[1,2],"home":{"city":"Paris"}}',
      '3: {"id":"c2","spend":1000,"vip":false,"papers":["x;y"],"visits":[7]}',
    ]);
  });

  it("leaves what is not of the type as it is written, for the error to name", async () => {
    expect(await read('spend,vip,visits,papers\n"1,000",maybe,1;x,[a\n')).toEqual([
      '2: {"spend":"1,000","vip":"maybe","visits":[1,"x"],"papers":"[a"}',
    ]);
  });

  it("has the empty array as [], and an empty cell say nothing", async () => {
    expect(await read("spend,papers\n1,[]\n2,\n")).toEqual(['2: {"spend":1,"papers":[]}', '3: {"spend":2}']);
  });

  it.each([
    [";", "spend;vip\r\n1;true\r\n"],
    ["tab", "spend\tvip\r\n1\ttrue\r\n"],
  ])("may be separated by %s and have Windows line ends", async (_, text) => {
    expect(await read(text)).toEqual(['2: {"spend":1,"vip":true}']);
  });

  it("keeps bad rows in their place, with the lines that they stand on", async () => {
    const text = 'spend,home.city\n1,"two\nlines"\n\n2\n3,x"y\n4,5,6\n\uFFFD,7\n8,"open\n9,10\n';
    const expected = [
      '2-3: {"spend":1,"home":{"city":"two\\nlines"}}',
      "5! line 5 has 1 cell, and the first line has 2",
      "6! line 6 has a stray double quote",
      "7! line 7 has 3 cells, and the first line has 2",
      "8! line 8 has bytes that are not UTF-8",
      "9-10! a double quote that opens on line 9 or later is not closed",
    ];
    expect(await read(text, 3)).toEqual(expected);
    expect(await read(text, 1000)).toEqual(expected);
  });

  it("says what its first line lacks", async () => {
    expect(await read("a,b\n1,2\n")).toEqual([
      "the first line of `c.csv` names no fact of the policy: it has `a` and `b`",
      "name the columns after the facts: `spend`, `vip`, `papers`, `visits`, `home` and `today`",
    ]);
    expect(await read("spend,spend\n1,2\n")).toEqual(["`c.csv` has two columns `spend`", "leave one of them"]);
    const opened = await open("Spends,vip\n1,true\n");
    expect(isLeft(opened) ? undefined : opened.right.notes).toEqual([
      "no column is called `spend`, which every customer needs; did you mean it by `Spends`?",
    ]);
  });

  it("ends at a row that is too long to be one", async () => {
    expect(await read(`spend,vip\n1,true\n${"x".repeat(1_100_000)},true\n3,true\n`, 100_000)).toEqual([
      '2: {"spend":1,"vip":true}',
      "3! line 3 is longer than 1,000,000 characters, and nothing after it was read",
    ]);
  });
});
