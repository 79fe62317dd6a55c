import { type Condition } from "@tierpolicy/schema";
/** A condition in words, an outline of one line for each comparison. */
export declare const conditionWords: (condition: Condition) => readonly string[];
/** The segments that a condition names, and those that these name, in the order in which a reader meets them. */
export declare const segmentsIn: (condition: Condition, definitionOf: (segment: string) => Condition | undefined) => readonly string[];
//# sourceMappingURL=condition-words.d.ts.map