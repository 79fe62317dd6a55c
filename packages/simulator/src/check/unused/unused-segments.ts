import { type Policy, quote } from "@tierpolicy/schema";
import type { Question } from "../property.js";
import { neverUsed } from "./never-used.js";
import type { UsedNames } from "./used-names.js";

/** One question for each segment that nothing names. */
export const unusedSegments = ({ segments }: Policy, used: UsedNames): readonly Question[] =>
  [...segments.values()]
    .filter(({ id }) => !used.segments.has(id))
    .map(({ id, pointer }) =>
      neverUsed({ segment: id }, pointer, {
        message: `nothing refers to ${quote(id)}`,
        help: "remove it, or refer to it; if it stands for reports, `allow` it with that reason",
      }),
    );
