import type { Life, LivingService } from "./life.js";
/** Those of the block from `from` on whom a service stirs forget a little of what they expect of it, and are reminded where channels tell of it. */
export declare const remind: (life: Life, service: LivingService, from: number) => void;
//# sourceMappingURL=remind.d.ts.map