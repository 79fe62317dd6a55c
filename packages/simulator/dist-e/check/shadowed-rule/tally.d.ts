import type { CustomerSet, Space } from "@tierpolicy/engine";
/** Of several sets: who is in any of them, and who is in more than one. */
export interface Tally {
    readonly some: CustomerSet;
    readonly several: CustomerSet;
}
/** The tally of the sets of two tallies together. */
export declare const joined: (space: Space, one: Tally, other: Tally) => Tally;
/** In halves, since small diagrams are joined more cheaply than one that grows. */
export declare const tallyOf: (space: Space, sets: readonly CustomerSet[]) => Tally;
/** Those who are in just one of the sets: whom the set that they are in makes a difference to. */
export declare const inOneOf: (space: Space, { some, several }: Tally) => CustomerSet;
//# sourceMappingURL=tally.d.ts.map