import { type CheckId } from "../check/checks.js";
import { type Answer, type MatcherContext } from "./answer.js";
import type { CheckMatcherOptions } from "./types.js";
export declare function toBeLeakFree(this: MatcherContext, received: unknown, options?: CheckMatcherOptions): Promise<Answer>;
export declare function toKeepExclusive(this: MatcherContext, received: unknown, service: string, options?: CheckMatcherOptions): Promise<Answer>;
export declare function toBeProved(this: MatcherContext, received: unknown, id?: CheckId, options?: CheckMatcherOptions): Promise<Answer>;
//# sourceMappingURL=check-matchers.d.ts.map