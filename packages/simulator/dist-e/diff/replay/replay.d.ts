import { type Decision } from "@tierpolicy/engine";
import type { Facts } from "@tierpolicy/schema";
import type { Alignment } from "../alignment.js";
import type { Pair } from "../groups/parts-of.js";
import type { Step } from "../groups/refine.js";
import type { Overheard } from "../hearing/heard.js";
import type { OneSidedGroup } from "../one-sided.js";
import type { Change, HearingChange, OneSided } from "../report.js";
import { type Decider } from "./decider.js";
/**
 * Shows what was found in a joint space to be so, by deciding on its witnesses with each of the policies by itself,
 * once by `decide` and once by the reference on json-rules-engine.
 */
export declare class Replay {
    #private;
    readonly before: Decider;
    readonly after: Decider;
    /** @param pairs the services that are held against each other */
    constructor(alignment: Alignment, pairs: readonly Pair[], budget: number);
    /** Why what channels carry of a service could not be worked out in a policy's own space; undefined where it could. */
    ignorance(pair: Pair): string | undefined;
    /** @throws InvariantError where the decisions on the witness of a group do not change as the group does */
    group(pair: Pair, { steps, witness }: {
        readonly steps: readonly Step[];
        readonly witness: Facts;
    }): Promise<Change["witness"]>;
    /** @throws InvariantError where the decisions do not show that somebody hears by one of the policies only */
    overheard({ service, channel, by, hearer, because }: Overheard): Promise<HearingChange["witness"]>;
    /** @throws InvariantError where the policies do not take and refuse the witness as the group says */
    oneSided({ witness, ...group }: OneSidedGroup): OneSided;
    /** What changes of a service between two decisions, in joint words. */
    stepsBetween(pair: Pair, before: Decision, after: Decision): readonly Step[];
}
//# sourceMappingURL=replay.d.ts.map