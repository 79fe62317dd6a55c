import { type Policy } from "@tierpolicy/schema";
import type { Question } from "../property.js";
import type { UsedNames } from "./used-names.js";
/** One question for each fact that nothing looks at; of an object of which something is looked at, for each such property. */
export declare const unusedFacts: ({ facts }: Policy, { leaves }: UsedNames) => readonly Question[];
//# sourceMappingURL=unused-facts.d.ts.map