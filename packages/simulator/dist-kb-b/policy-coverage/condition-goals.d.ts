import type { CustomerSet, Formulas } from "@tierpolicy/engine";
import { type Condition } from "@tierpolicy/schema";
/** A comparison or a reference to a segment, as it stands in a condition. */
export type Atom = Extract<Condition, {
    readonly kind: "segment" | "compare";
}>;
/** An atom, and whose answer to the whole condition turns with it. */
export interface Decisive {
    readonly atom: Atom;
    /** Those for whom flipping the atom flips the condition: all that stands beside it on the way down lets it through. */
    readonly customers: () => CustomerSet;
}
/** Every atom of a condition with those for whom it decides: the masking form of MC/DC. */
export declare const decisiveAtoms: (formulas: Formulas, condition: Condition) => readonly Decisive[];
/** An atom in the author's words. */
export declare const atomText: (atom: Atom) => string;
//# sourceMappingURL=condition-goals.d.ts.map