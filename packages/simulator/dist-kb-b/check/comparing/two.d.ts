import { type ServiceDecision } from "@tierpolicy/engine";
import type { Replay } from "../property.js";
/** What the two of a pair get of one service. */
export interface Two {
    readonly worse: ServiceDecision;
    readonly better: ServiceDecision;
}
/** @throws InvariantError where the replay is not of a pair */
export declare const twoOn: (service: string, { customer, other }: Replay) => Two;
//# sourceMappingURL=two.d.ts.map