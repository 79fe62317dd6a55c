import type { Json } from "./json.js";

/** A condition without what has no effect on its answer: names for people, and priorities. */
export const cutCondition = (condition: unknown): Json =>
  Object.fromEntries(
    Object.entries(condition as Json).flatMap(([key, value]) => {
      if (key === "name" || key === "priority") return [];
      if (key === "all" || key === "any") return [[key, (value as readonly unknown[]).map(cutCondition)]];
      return [[key, key === "not" ? cutCondition(value) : value]];
    }),
  );
