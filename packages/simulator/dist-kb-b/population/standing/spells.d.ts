import type { People } from "../people/people.js";
import type { Decider } from "./decider.js";
import type { TurnsIn } from "./turns.js";
/** From a week on, somebody is offered just these of some services. */
export interface Spell {
    readonly from: number;
    /** A place in `sets`. */
    readonly set: number;
}
/** Who is offered which of some services, from when on. */
export interface Spells {
    /** The sets of services that anybody is offered. */
    readonly sets: readonly (readonly string[])[];
    /** By row, the set in week 0. */
    readonly first: Uint32Array;
    /** What changes after that: ascending by week. */
    readonly changesOf: (row: number) => readonly Spell[];
}
export interface SpellsOptions {
    readonly people: People;
    readonly decider: Decider;
    readonly turnsIn: TurnsIn;
}
/**
 * @param services their ids
 * @param areTimely whether the clock, or what comes round with the calendar, can change who is offered them
 */
export declare const spellsOf: (services: readonly string[], areTimely: boolean, { people, decider, turnsIn }: SpellsOptions) => Spells;
//# sourceMappingURL=spells.d.ts.map