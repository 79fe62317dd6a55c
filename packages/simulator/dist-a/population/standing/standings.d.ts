import type { Diagnostic, Policy, Service } from "@tierpolicy/schema";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Coefficients } from "../coefficients/coefficients.js";
import type { People } from "../people/people.js";
import type { Carried } from "./carried.js";
import type { Decider } from "./decider.js";
import { ServiceStanding } from "./service-standing.js";
import type { TurnsIn } from "./turns.js";
export interface StandingsOptions {
    readonly policy: Policy;
    readonly people: People;
    readonly carried: Carried;
    readonly decider: Decider;
    readonly turnsIn: TurnsIn;
    readonly coefficients: Coefficients;
}
interface ServiceOf {
    readonly service: Service;
    readonly standing: ServiceStanding;
}
/** Where everybody stands in a week, by segment and service. */
export declare class Standings {
    #private;
    /** By segment of the policy, 1 where the row is a member; in shared memory. */
    readonly members: ReadonlyMap<string, Uint8Array>;
    /** By row, in shared memory. */
    readonly equals: Uint32Array;
    /** In the order of the policy. */
    readonly services: ReadonlyMap<string, ServiceOf>;
    /** Another number whenever memberships or equals have changed. */
    edition: number;
    constructor(options: StandingsOptions);
    /** Finds out where everybody stands in week 0. */
    start(): NonEmptyArray<Diagnostic> | undefined;
    /** @returns whether anybody stands elsewhere than before */
    advance(week: number): boolean;
}
export {};
//# sourceMappingURL=standings.d.ts.map