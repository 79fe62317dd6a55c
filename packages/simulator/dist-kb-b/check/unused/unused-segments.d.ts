import { type Policy } from "@tierpolicy/schema";
import type { Question } from "../property.js";
import type { UsedNames } from "./used-names.js";
/** One question for each segment that nothing names. */
export declare const unusedSegments: ({ segments }: Policy, used: UsedNames) => readonly Question[];
//# sourceMappingURL=unused-segments.d.ts.map