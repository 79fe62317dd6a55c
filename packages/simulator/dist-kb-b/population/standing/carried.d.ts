import type { BudgetExceeded, Formulas } from "@tierpolicy/engine";
import type { Channel } from "@tierpolicy/schema";
import type { Either } from "fp-ts/lib/Either.js";
/** Which channels carry a service, because of some possible customer (spec §3). */
export interface Carried {
    /** At some clock at least. */
    readonly channelsOf: (service: string) => readonly Channel[];
    readonly channelsAt: (service: string, clock: string | undefined) => readonly Channel[];
}
/** @returns left, where the budget of the formulas does not suffice */
export declare const carriedBy: ({ policy, space, carriedBecauseOf }: Formulas) => Either<BudgetExceeded, Carried>;
//# sourceMappingURL=carried.d.ts.map