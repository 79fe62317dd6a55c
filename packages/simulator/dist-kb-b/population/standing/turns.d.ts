import type { Policy } from "@tierpolicy/schema";
import type { People } from "../people/people.js";
import type { Carried } from "./carried.js";
import type { Places } from "./columns.js";
import type { Concerns } from "./concerns.js";
/** What is to be decided again. */
export interface Turn {
    /** On whom. */
    readonly places: Places;
    readonly services: readonly string[];
    readonly segments: readonly string[];
}
export type TurnsIn = (week: number) => readonly Turn[];
export interface TurnsOptions {
    readonly policy: Policy;
    readonly people: People;
    readonly carried: Carried;
    readonly concerns: Concerns;
}
/**
 * What is to be decided again in a week, from 1 on. On everybody, what can tell the clock from what it said a week before. What else there is, on
 * those whose own facts have changed, or to whom the clock has come to say something else: a contract has run out.
 */
export declare const turnsOf: ({ policy, people, carried, concerns }: TurnsOptions) => TurnsIn;
//# sourceMappingURL=turns.d.ts.map