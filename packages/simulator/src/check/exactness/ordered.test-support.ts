import type { Json, JsonObject } from "../../arbitraries/documents/json.js";

/** The same policy with every leaf that can have an order in `monotone`, and all segments in one chain: more to compare customers by. */
export const orderedThroughout = (document: JsonObject): JsonObject => {
  const leaves = Object.entries(document["facts"] as JsonObject).flatMap(([fact, declared]) => orderedLeaves(fact, declared as JsonObject));
  const segments = Object.keys(document["segments"] as JsonObject).slice(0, 4);
  return {
    ...document,
    ...(leaves.length > 0 && {
      monotone: Object.fromEntries(leaves.map((leaf, at): [string, Json] => [leaf, at % 3 === 2 ? "decreasing" : "increasing"])),
    }),
    ...(segments.length > 1 && document["tiers"] === undefined && { tiers: [segments] }),
  };
};

const orderedLeaves = (name: string, declared: JsonObject): readonly string[] => {
  const { type, ordered, clock, properties = {} } = declared;
  if (clock === true) return [];
  if (type === "integer" || type === "boolean" || ordered === true) return [name];
  return Object.entries(properties as JsonObject).flatMap(([id, property]) => orderedLeaves(`${name}.${id}`, property as JsonObject));
};
