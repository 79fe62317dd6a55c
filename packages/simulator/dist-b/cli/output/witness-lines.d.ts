import type { Facts } from "@tierpolicy/schema";
import type { Finding, Witness } from "../../check/report.js";
/** A part that somebody plays in a finding, and who it is. */
export interface Person {
    readonly part: keyof Witness;
    readonly facts: Facts;
    /** The facts in which this one differs from the first, who is told in full; absent of the first. */
    readonly differing?: readonly string[];
}
/** Who shows a finding; nobody where it is undecided, or is that there is nobody. */
export declare const peopleOf: ({ witness }: Finding) => readonly Person[];
/** In what the second differs from the first. */
export declare const differingFacts: (one: Facts, other: Facts) => readonly string[];
/** Somebody's facts as JSON, to be copied, in lines of at most so many columns, broken where a reader would. */
export declare const personLines: ({ facts, differing }: Pick<Person, "facts" | "differing">, width: number) => readonly string[];
/** A line for each person: `customer: {…}`, then `other: the same, but {…}`. */
export declare const witnessLines: (finding: Finding) => readonly string[];
//# sourceMappingURL=witness-lines.d.ts.map