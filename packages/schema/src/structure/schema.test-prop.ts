import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkForm } from "./check.js";
import { publicSchema } from "./json-schema.js";
import validate from "./validator.generated.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const TEXT = readFileSync(new URL("./specimen.json", import.meta.url), "utf8");
const specimen = (): Json => JSON.parse(TEXT);

const isContainer = (value: Json): value is Json[] | { [key: string]: Json } => typeof value === "object" && value !== null;

/** Every container of a document with each of its keys. */
const places = (value: Json): { readonly container: Json[] | { [key: string]: Json }; readonly key: string }[] =>
  isContainer(value) ? Object.entries(value).flatMap(([key, inner]) => [{ container: value, key }, ...places(inner)]) : [];

const valueAtPlace = (place: ReturnType<typeof places>[number] | undefined): Json =>
  place === undefined ? null : ((place.container as { [key: string]: Json })[place.key] ?? null);

const WORDS = [
  "all",
  "any",
  "not",
  "fact",
  "need",
  "type",
  "enum",
  "format",
  "from",
  "everyone",
  "public",
  "delight",
  "basic",
  "offer",
  "date",
  "x",
  "Aa",
  "",
  "__proto",
];
const word = fc.constantFrom(...WORDS);
const replacement: fc.Arbitrary<Json> = fc.oneof(
  word,
  fc.constantFrom<Json>(null, true, false, 0, 1, -1, 0.5, 1e300),
  fc.constantFrom<Json>([], {}, [1], ["x"], ["x", "x"], { all: [] }, { from: "x" }, { fact: "x" }, { need: "basic" }, { type: "number" }),
);

const mutation = fc.record({
  where: fc.nat(),
  how: fc.constantFrom("replace", "remove", "add", "rename", "copy"),
  word,
  replacement,
  other: fc.nat(),
});

/** The specimen with a few things wrong with it. */
const mutated = fc.array(mutation, { minLength: 0, maxLength: 3 }).map((mutations) => {
  const document = specimen();
  for (const { where, how, word: name, replacement: value, other } of mutations) {
    const all = places(document);
    const place = all[where % all.length];
    if (place === undefined) continue;
    const container = place.container as { [key: string]: Json };
    const old = valueAtPlace(place);
    if (how === "replace") container[place.key] = structuredClone(value);
    else if (how === "copy") container[place.key] = structuredClone(valueAtPlace(all[other % all.length]));
    else if (Array.isArray(place.container))
      place.container.splice(Number(place.key), how === "remove" ? 1 : 0, ...(how === "remove" ? [] : [value]));
    else {
      if (how !== "add") delete container[place.key];
      if (how !== "remove") container[name] = how === "rename" ? old : structuredClone(value);
    }
  }
  return document;
});

type Schema = { [keyword: string]: Json };

/** Every key that the schema names, with what the schema says of it; tests (`if`) and other mere conditions left out. */
const maps = (schema: Schema, path: string): { readonly name: string; readonly path: string; readonly node: Json }[] =>
  Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword === "if" || !isContainer(value)) return [];
    if (keyword !== "properties" && keyword !== "definitions") return maps(value as Schema, `${path}/${keyword}`);
    return Object.entries(value).flatMap(([name, node]) => {
      const inner = isContainer(node) ? maps(node as Schema, `${path}/${keyword}/${name}`) : [];
      return keyword === "properties" ? [{ name, path: `${path}/${keyword}/${name}`, node }, ...inner] : inner;
    });
  });

const isDescribed = (node: Json): boolean => {
  if (!isContainer(node) || Array.isArray(node)) return false;
  const reference = node["$ref"];
  const definitions = publicSchema["definitions"] as Schema;
  return (
    typeof node["description"] === "string" ||
    (typeof reference === "string" && isDescribed(definitions[reference.slice("#/definitions/".length)] ?? null))
  );
};

const ofEditors = new Ajv({ allErrors: false, strict: true, strictTypes: false, strictRequired: false }).compile(publicSchema);

describe("the form of a document", () => {
  it("is what policy.schema.json says, for valid and invalid documents alike", () => {
    fc.assert(
      fc.property(mutated, (document) => {
        expect(validate(document)).toBe(ofEditors(document));
      }),
      { numRuns: 400 },
    );
  });

  it("is reported as wrong exactly where the schema rejects the document", () => {
    fc.assert(
      fc.property(mutated, (document) => {
        const { problems, unseen } = checkForm(document);
        expect(unseen).toBe(0);
        expect(problems.length > 0).toBe(!ofEditors(document));
        for (const { message, help, broken } of problems) {
          expect(message).not.toMatch(/undefined|\.$/);
          expect(help() ?? "").not.toMatch(/undefined|\.$/);
          expect(broken.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("is not reported as wrong twice in one place", () => {
    fc.assert(
      fc.property(mutated, (document) => {
        const seen = checkForm(document).problems.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`);
        expect(new Set(seen).size).toBe(seen.length);
      }),
      { numRuns: 200 },
    );
  });

  it("is that of the specimen, which holds every key of the language", () => {
    expect(checkForm(specimen()).problems).toEqual([]);
    const used = new Set(places(specimen()).map(({ key }) => key));
    const keys = maps(publicSchema as Schema, "").filter(({ path }) => !path.includes("/checks/"));
    expect(keys.filter(({ name }) => !used.has(name)).map(({ path }) => path)).toEqual([]);
  });
});

describe("policy.schema.json", () => {
  it("holds only keywords of JSON Schema, so that strict tools accept it", () => {
    expect(JSON.stringify(publicSchema)).not.toMatch(/"x-|"~/);
  });

  it("describes every key, so that an editor's completion teaches the language", () => {
    expect(
      maps(publicSchema as Schema, "")
        .filter(({ node }) => !isDescribed(node))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
