import type { Life, LivingService } from "./life.js";
/**
 * Those of a block with whom a service has something to do this week, as rows of the block. The others rest: it is neither offered to them
 * nor told, nothing is expected of it, it is what it is in the catalogue, and nothing of its rhythm is open; so a week leaves everything as it is. Most
 * people rest with most services, which is why everything else goes through this list.
 */
export interface Stirred {
    readonly rows: Uint16Array;
    count: number;
}
/** Lists them: without a branch, since no processor foresees who is offered what. */
export declare const listStirred: ({ everybody }: Life, { planned, state, circumstances, need, steady, stirred }: LivingService, from: number, to: number) => void;
//# sourceMappingURL=stirred.d.ts.map