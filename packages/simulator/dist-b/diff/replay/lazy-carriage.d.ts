import { type Carriage } from "@tierpolicy/engine";
import type { Policy } from "@tierpolicy/schema";
/** What the channels carry, worked out for those services that are asked for. */
export interface LazyCarriage extends Carriage {
    /** Why the channels of a service are not known; undefined where all that was asked of them is. What is not known is answered no. */
    readonly ignorance: (service: string) => string | undefined;
}
/** @param services of all others, nothing is carried */
export declare const lazyCarriage: (policy: Policy, services: ReadonlySet<string>, budget: number) => LazyCarriage;
//# sourceMappingURL=lazy-carriage.d.ts.map