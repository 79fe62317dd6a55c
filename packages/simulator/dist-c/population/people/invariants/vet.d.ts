import { type ColumnDecisions } from "@tierpolicy/engine/columns";
import type { Crowd } from "../crowd.js";
import { type LookedAt } from "../regions/looked-at.js";
import type { Bond } from "./bonds.js";
/** What became of some people in a week. */
export interface Vetted {
    readonly week: number;
    /** By place among `rows`: 0 where somebody breaks an invariant. */
    readonly valid: Uint8Array;
    /** All where it is left out. */
    readonly rows?: Uint32Array;
    /** What is wrong at a place, in words. */
    readonly at: ColumnDecisions["at"];
}
/** Looks whether people satisfy the invariants of a bond, week by week; goes on for as long as what is reported wants to know more. */
export type Vet = (crowd: Crowd, report: (vetted: Vetted) => "go on" | "enough") => void;
/**
 * @param looked what policies ask of the clock
 * @param weeks how many
 */
export declare const vetterOf: ({ facts, comparisons, policy }: Bond, looked: ReadonlyMap<string, LookedAt>, weeks: number) => Vet;
//# sourceMappingURL=vet.d.ts.map