import { type Decision } from "@tierpolicy/engine";
import type { Facts } from "@tierpolicy/schema";
import { type Decider } from "./decider.js";
/** A customer, and what was decided. */
export interface Met {
    readonly facts: Facts;
    readonly decision: Decision;
}
/** Whether, by what is decided on two customers who meet, the one hears of a service on a channel because of the other (spec §3). */
export declare const hearsBecauseOf: ({ policy, carriage }: Decider, channel: string, service: string, hearer: Met, because: Met) => boolean;
//# sourceMappingURL=hears-because.d.ts.map