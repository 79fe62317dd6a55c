import type { Policy } from "@tierpolicy/schema";
import type { Carried } from "./carried.js";
import type { Leaf } from "./moments.js";
/** What can change where somebody stands, while the person stays what he or she is. */
export interface Concern {
    /** Moments that can make a difference have different regions. */
    readonly regionOf: (clock: string | undefined) => string;
    /** What is compared with the clock: it matters to each person in a week of their own. */
    readonly comparedWithClock: readonly Leaf[];
    /** Whether something that comes round with the calendar can. */
    readonly comesRound: boolean;
}
/** By id: what can change who is in a segment, and the situations of people with a service. */
export interface Concerns {
    readonly segments: ReadonlyMap<string, Concern>;
    readonly services: ReadonlyMap<string, Concern>;
}
export declare const concernsOf: (policy: Policy, carried: Carried) => Concerns;
//# sourceMappingURL=concerns.d.ts.map