import { type Comparison, type Condition, type Policy } from "@tierpolicy/schema";
/** What conditions say, themselves and through the segments that they refer to. */
export interface Said {
    readonly comparisons: readonly Comparison[];
    readonly segments: ReadonlySet<string>;
    readonly facts: ReadonlySet<string>;
}
export declare const saidIn: ({ segments }: Policy, conditions: readonly Condition[]) => Said;
/** That somebody is in one of them, each for itself. */
export declare const inEach: (segments: readonly string[]) => readonly Condition[];
//# sourceMappingURL=said.d.ts.map