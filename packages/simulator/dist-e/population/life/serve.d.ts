import type { Life, LivingService } from "./life.js";
/** The customers of the block from `from` on have to do with a service that comes on occasions. */
export declare const serveOnOccasions: (life: Life, service: LivingService, week: number, from: number) => void;
/** A service comes to those of the block from `from` on whose offer begins this week, or in whose calendar it stands; and is missed where it should have come. */
export declare const serveInTime: (life: Life, service: LivingService, week: number, from: number) => void;
//# sourceMappingURL=serve.d.ts.map