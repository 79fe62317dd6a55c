import { policyDefinition } from "./document.js";
import { definitions } from "./language/nodes.js";

/** The annotations that only the diagnostics read (see language/nodes.ts). */
export const NOTES = ["x-code", "x-kind", "x-help", "x-empty", "x-unknown", "x-misplaced", "x-form", "x-by", "x-told"];

/** The whole language with the annotations: the source of the compiled validator. */
export const annotatedSchema: JsonSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "tierpolicy",
  ...policyDefinition,
  definitions,
};

type JsonSchema = { readonly [keyword: string]: unknown };

/** The keywords whose value is a map from the author's names to schemas. */
const MAPS = ["properties", "definitions"];

const isObject = (node: unknown): node is JsonSchema => typeof node === "object" && node !== null && !Array.isArray(node);

const mapValues = (map: JsonSchema, change: (value: unknown) => unknown): JsonSchema =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));

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

/** `policy.schema.json`: draft 7, which every editor understands, and nothing but its own keywords. */
export const publicSchema = without(NOTES, annotatedSchema) as JsonSchema;

/** What the diagnostics need to know of a node of the language: its notes, and what an author could have written there. */
export const notes: JsonSchema[] = [];

const descriptionOf = (node: unknown): unknown => {
  if (!isObject(node)) return "";
  const reference = node["$ref"];
  return node["description"] ?? (typeof reference === "string" ? descriptionOf(definitions[reference.slice("#/definitions/".length)]) : "");
};

const isSchema = (node: JsonSchema): boolean => "type" in node || "enum" in node || "const" in node || "properties" in node;

/** Leaves in a schema only what decides, and numbers the nodes, so that an error can say which node's notes belong to it. */
const numbered = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(numbered);
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
    bare[keyword] = MAPS.includes(keyword) && isObject(value) ? mapValues(value, numbered) : numbered(value);
  }
  return bare;
};

/** What the validator is compiled from. */
export const bareSchema = numbered(annotatedSchema) as JsonSchema;
