import { type Stored } from "./columns/stored.js";
import type { Phases } from "./recurring/phases.js";
/** What is known of some people: what they always are, and when their own weeks are; by fact. */
export interface Traits {
    readonly columns: ReadonlyMap<string, Stored>;
    readonly phases: ReadonlyMap<string, Phases>;
}
/** Those of some rows. */
export declare const traitsOf: ({ columns, phases }: Traits, rows: Uint32Array) => Traits;
/** Those of some facts. */
export declare const traitsIn: ({ columns, phases }: Traits, facts: {
    readonly has: (fact: string) => boolean;
}) => Traits;
/** The same people, some of them with other facts. What is given is no longer to be used. */
export declare const replaced: (traits: Traits, rows: Uint32Array, by: Traits) => Traits;
//# sourceMappingURL=traits.d.ts.map