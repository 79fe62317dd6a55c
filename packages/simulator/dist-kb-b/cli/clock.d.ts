import type { Policy } from "@tierpolicy/schema";
/** Now as the person at this computer says it: the day by the local calendar. */
export declare const today: (at?: string) => string;
/**
 * Fills in the clock fact where a customer does not say it (spec §1): the engine never reads a clock, the command line does, once a run.
 * It writes into the customer, who was read from a file and belongs to nobody else.
 *
 * @param at a day or moment to take for now
 */
export declare const clockFiller: (policy: Policy, at?: string) => ((customer: object) => object);
/**
 * Now, as the policy's clock fact has it; undefined where there is no clock.
 *
 * @param at a day or moment to take for now
 */
export declare const nowOf: ({ clock, facts }: Policy, at?: string) => string | undefined;
//# sourceMappingURL=clock.d.ts.map