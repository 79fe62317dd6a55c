import { definitions } from "./language/nodes.js";

/** The annotations that only the diagnostics read (see language/nodes.ts). */
const NOTES = ["x-code", "x-kind", "x-help", "x-empty", "x-unknown", "x-misplaced", "x-form", "x-by", "x-told", "x-called"];

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What is made of a definition of a document. */
export interface Emission {
  /** For editors: draft 7, which all of them understand, and nothing but its own keywords. */
  readonly publicSchema: JsonSchema;
  /** What the validator is compiled from. */
  readonly bareSchema: JsonSchema;
  /** What the diagnostics need to know of a node of the language: its notes, and what an author could have written there. */
  readonly notes: readonly JsonSchema[];
}

/** The keywords whose value is a map from the author's names to schemas. */
const MAPS = ["properties", "definitions"];

const isObject = (node: unknown): node is JsonSchema => typeof node === "object" && node !== null && !Array.isArray(node);

const mapValues = (map: JsonSchema, change: (value: unknown) => unknown): JsonSchema =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));

const PREFIX = "#/definitions/";

const referencesIn = (node: unknown): readonly string[] => {
  if (Array.isArray(node)) return node.flatMap(referencesIn);
  if (!isObject(node)) return [];
  const reference = node["$ref"];
  const own = typeof reference === "string" && reference.startsWith(PREFIX) ? [reference.slice(PREFIX.length)] : [];
  return [...own, ...Object.values(node).flatMap(referencesIn)];
};

/** The definitions that a node uses, in the order in which they were made: two documents share some, and none needs all. */
const usedBy = (root: unknown): JsonSchema => {
  const used = new Set<string>();
  const pending = [...referencesIn(root)];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    pending.push(...referencesIn(definitions[name]));
  }
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name)));
};

const without = (keywords: readonly string[], node: unknown): unknown => {
  if (Array.isArray(node)) return node.map((item) => without(keywords, item));
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([keyword]) => !keywords.includes(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => [
      keyword,
      MAPS.includes(keyword) && isObject(value) ? mapValues(value, (inner) => without(keywords, inner)) : without(keywords, value),
    ]),
  );
};

const descriptionOf = (node: unknown): unknown => {
  if (!isObject(node)) return "";
  const reference = node["$ref"];
  return node["description"] ?? (typeof reference === "string" ? descriptionOf(definitions[reference.slice(PREFIX.length)]) : "");
};

const isSchema = (node: JsonSchema): boolean => "type" in node || "enum" in node || "const" in node || "properties" in node;

/** Leaves in a schema only what decides, and numbers the nodes, so that an error can say which node's notes belong to it. */
const numbered = (node: unknown, notes: JsonSchema[]): unknown => {
  if (Array.isArray(node)) return node.map((item) => numbered(item, notes));
  if (!isObject(node)) return node;
  const bare: { [keyword: string]: unknown } = {};
  if (isSchema(node)) {
    const { properties, description, ...rest } = node;
    const keys = isObject(properties) ? { keys: mapValues(properties, descriptionOf) } : {};
    const kept = Object.entries(rest).filter(([keyword]) => NOTES.includes(keyword) || keyword === "type");
    bare["$comment"] = String(notes.push({ description, ...keys, ...Object.fromEntries(kept) }) - 1);
  }
  for (const [keyword, value] of Object.entries(node)) {
    if (NOTES.includes(keyword) || keyword === "description" || keyword === "examples") continue;
    bare[keyword] =
      MAPS.includes(keyword) && isObject(value) ? mapValues(value, (inner) => numbered(inner, notes)) : numbered(value, notes);
  }
  return bare;
};

/** Makes of the definition of a document what editors, the validator and the diagnostics need. */
export const emissionOf = (title: string, definition: JsonSchema): Emission => {
  const annotated = { $schema: "http://json-schema.org/draft-07/schema#", title, ...definition, definitions: usedBy(definition) };
  const notes: JsonSchema[] = [];
  return {
    publicSchema: without(NOTES, annotated) as JsonSchema,
    bareSchema: numbered(annotated, notes) as JsonSchema,
    notes,
  };
};
