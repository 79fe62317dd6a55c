import type { Life, LivingService } from "./life.js";
/**
 * The end of the week for a service and the rows [from, to): its grade follows what they expect of it, and what the customers among them
 * expect is summed up by their memberships in each group of segments.
 */
export declare const settle: (life: Life, place: number, service: LivingService, from: number, to: number, [numbered, ...others]: readonly Uint8Array[]) => void;
//# sourceMappingURL=settle.d.ts.map