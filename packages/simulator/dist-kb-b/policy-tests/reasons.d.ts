import { type CompiledPolicy, type Decision } from "@tierpolicy/engine";
import { type Facts } from "@tierpolicy/schema";
import type { Claim } from "./claims.js";
/** What the reasons are looked for in. */
export interface Scene {
    readonly compiled: CompiledPolicy;
    readonly facts: Facts;
    readonly decision: Decision;
    /** Why the customer hears of a service or does not, a line each. */
    readonly hearsay: (service: string) => readonly string[];
    readonly isSurprise: (service: string) => boolean;
}
/** The rules, cuts and channels that are why a claim does not hold, a line each. */
export declare const reasonsOf: (claim: Claim, scene: Scene) => readonly string[];
//# sourceMappingURL=reasons.d.ts.map