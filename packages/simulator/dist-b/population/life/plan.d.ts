import type { Coefficients } from "../coefficients/coefficients.js";
import type { Situation, World, WorldService } from "../standing/world.js";
/** What is known of a service before the weeks begin. */
export type PlannedService = Pick<WorldService, "id" | "need" | "delivery" | "kept" | "codes" | "amongEquals" | "calendar">;
/** All that somebody must be told once, who is to live through the weeks with some of the rows: another thread too. */
export interface Plan {
    readonly seed: number;
    readonly coefficients: Coefficients;
    readonly rows: number;
    /** Rows below this are customers from the beginning. */
    readonly customers: number;
    readonly services: readonly PlannedService[];
    /** By segment, 1 where the row is a member. */
    readonly members: readonly Uint8Array[];
    readonly equals: Uint32Array;
}
/** What has come to be known this week. */
export interface News {
    /** By service, the situations that are new. */
    readonly situations: readonly (readonly Situation[])[];
    /** By service, the rows that have come into another situation; undefined where everybody may have. */
    readonly changed: readonly (Uint32Array | undefined)[];
    /** Whether anybody is in other segments, or has other equals. */
    readonly members: boolean;
}
/** The plan of a world that shows week 0 already. */
export declare const planOf: ({ rows, customers, services, segments, equals }: World, { seed, coefficients }: {
    readonly seed: number;
    readonly coefficients: Coefficients;
}) => Plan;
/** Says, week by week, what is new in this world. */
export declare const newsOf: (world: World) => (() => News);
//# sourceMappingURL=plan.d.ts.map