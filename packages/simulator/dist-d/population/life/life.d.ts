import type { Grade } from "../model/grade.js";
import type { Situation } from "../standing/world.js";
import { type Due } from "./due.js";
import { type Address, type Running } from "./kernel.js";
import type { Plan, PlannedService } from "./plan.js";
import { type Ring } from "./ring.js";
import type { Share } from "./share.js";
import { type Layout } from "./tally.js";
/** A service, as one thread needs it. */
export interface LivingService {
    readonly planned: PlannedService;
    readonly need: Grade;
    readonly due: Due | undefined;
    /** By code. */
    readonly situations: Situation[];
    /** Where the kernel has what situations come to, and by number of equals, whether some of them are offered it; */
    readonly at: {
        situations: Address;
        equals: Address;
    };
    /** and for how many of each there is room. */
    readonly room: {
        situations: number;
        equals: number;
    };
}
/** What one thread has at hand while weeks go by. */
export interface Life {
    readonly plan: Plan;
    readonly share: Share;
    readonly running: Running;
    readonly ring: Ring;
    /** So many places on either side of somebody are neighbours. */
    readonly margin: number;
    readonly services: readonly LivingService[];
    readonly layout: Layout;
    /** By group of segments, where the kernel has its memberships. */
    readonly memberships: readonly Address[];
    /** How many numbers of equals there are: the greatest, and one more. */
    positions: number;
}
/** What is known of everybody and one service: from `first` on, and again after each `step`. */
export declare const standingsOf: ({ running, share }: Pick<Life, "running" | "share">, place: number) => {
    view: Uint8Array<ArrayBuffer>;
    first: number;
    step: number;
};
/** The rows of a share, by place; so many places beyond its ends as well. */
export declare const rowsOf: ({ running, share }: Pick<Life, "running" | "share">, beyond?: number) => Int32Array;
/** Everybody in a share at the start. */
export declare const lifeOf: (plan: Plan, share: Share) => Life;
//# sourceMappingURL=life.d.ts.map