import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const base = `tierpolicy: 1, name: "tea-house",
  facts: {
    visits: { type: "integer" },
    tier: { type: "string", enum: ["guest", "friend"] },
    likes: { type: "array", items: { type: "string", enum: ["green", "black"] } },
    born: { type: "string", format: "date" },
    home: { type: "object", properties: { size: { type: "integer" } } },
  },
  services: { tea: { need: "basic", control: "high" } },
  channels: { board: { reach: "public" } },`;

const comparison = (node: string) => `segments: { regular: { conditions: { all: [${node}] } } },`;
const offer = (params: string) => `rules: [{ conditions: { all: [] }, event: { type: "offer", params: ${params} } }],`;

/** What is written, and the sentence that the compiler says of it. */
const CASES: readonly (readonly [source: string, sentence: string])[] = [
  [comparison('{ fact: "visit", operator: "equal", value: 1 }'), "there is no fact `visit`"],
  [comparison('{ fact: "visits", operator: "equal", value: { fact: "bron" } }'), "there is no fact `bron`"],
  [comparison('{ fact: "home", path: "$.sise", operator: "equal", value: 1 }'), "the fact `home` has no property `sise`"],
  [comparison('{ fact: "visits", path: "$.size", operator: "equal", value: 1 }'), "the fact `visits` has no properties"],
  [comparison('{ condition: "regulars" }'), "there is no segment `regulars`"],
  [comparison('{ fact: "visits", operator: "equals", value: 1 }'), "there is no operator `equals`"],
  [
    comparison('{ fact: "tier", operator: "greaterThan", value: "guest" }'),
    "`greaterThan` compares numbers and dates, but the fact `tier` is a string",
  ],
  [comparison('{ fact: "likes", operator: "equal", value: "green" }'), "`equal` compares single values, but the fact `likes` is a list"],
  [comparison('{ fact: "tier", operator: "contains", value: "guest" }'), "`contains` looks into a list, but the fact `tier` is a string"],
  [comparison('{ fact: "tier", operator: "in", value: "guest" }'), "`in` looks into a list, but the value is a single value"],
  [
    comparison('{ fact: "tier", operator: "someFact:equal", value: "guest" }'),
    "`someFact` looks into a list, but the fact `tier` is a string",
  ],
  [comparison('{ fact: "home", operator: "equal", value: 1 }'), "the fact `home` is an object: say which property with `path`"],
  [comparison('{ fact: "tier", operator: "equal", value: "gest" }'), "the fact `tier` has no value `gest`"],
  [comparison('{ fact: "tier", operator: "in", value: ["guest", "frend"] }'), "the fact `tier` has no value `frend`"],
  [comparison('{ fact: "visits", operator: "equal", value: "1" }'), "the fact `visits` is a number"],
  [
    comparison('{ fact: "visits", operator: "lessThan", value: { fact: "born" } }'),
    "the fact `visits` is a number, but the fact `born` is a date",
  ],
  [offer('{ service: "te" }'), "there is no service `te`"],
  [offer('{ service: ["tea", "te"] }'), "there is no service `te`"],
  [offer('{ service: "tea", channels: ["bord"] }'), "there is no channel `bord`"],
  ['tiers: [["friends"]],', "there is no segment `friends`"],
  ['monotone: { visit: "increasing" },', "there is no fact `visit`"],
  ['assertions: [{ name: "kept", service: "te", must: { offered: true } }],', "there is no service `te`"],
  ["rulez: [],", "there is no key `rulez` here"],
];

/** A policy as a large firm has it: 100 rules, each with two comparisons. */
const largePolicy = `definePolicy({ ${base}
  segments: { regular: { conditions: { all: [] } } },
  rules: [${Array.from(
    { length: 100 },
    (_, index) => `{ name: "rule number ${index}", conditions: { all: [{ condition: "regular" },
      { fact: "visits", operator: "greaterThanInclusive", value: ${index} }, { fact: "tier", operator: "in", value: ["friend"] }] },
      event: { type: "offer", params: { service: "tea", channels: ["board"] } } }`,
  ).join(",\n")}],
});`;

const schema = fileURLToPath(new URL("../index.js", import.meta.url));
const require = createRequire(import.meta.url);
const compiler = join(require.resolve("typescript/package.json"), "../bin/tsc");

const folder = mkdtempSync(join(tmpdir(), "tierpolicy-types-"));
afterAll(() => rmSync(folder, { recursive: true }));

const compile = (name: string, source: string, ...options: readonly string[]): string => {
  const file = join(folder, name);
  writeFileSync(file, `import { definePolicy } from ${JSON.stringify(schema)};\n${source}\n`);
  const settings = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--module", "nodenext", "--target", "es2023", "--skipLibCheck"];
  return spawnSync(process.execPath, [compiler, ...settings, "--types", "", ...options, file], { encoding: "utf8" }).stdout;
};

describe("the compiler", () => {
  let lines: readonly string[] = [];
  beforeAll(() => {
    const output = compile("errors.mts", CASES.map(([source]) => `definePolicy({ ${base.replaceAll("\n", " ")} ${source} });`).join("\n"));
    lines = output.split("\n");
  });

  it.each(CASES.map(([source, sentence], index) => [index + 2, sentence, source] as const))("says in line %i: %s", (line, sentence) => {
    const about = lines.filter((each) => each.includes(`errors.mts(${line},`));
    expect(about).toHaveLength(1);
    expect(about[0]).toContain(sentence);
  });

  it("takes work in proportion to the rules: 100 of them stay below a million instantiations", () => {
    const output = compile("large.mts", largePolicy, "--extendedDiagnostics");
    expect(output).not.toContain("error");
    expect(Number(/Instantiations:\s+(\d+)/.exec(output)?.[1])).toBeLessThan(1_000_000);
  });
});
