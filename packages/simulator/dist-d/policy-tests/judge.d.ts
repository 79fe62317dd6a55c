import { type Decision, type News } from "@tierpolicy/engine";
import { type Policy } from "@tierpolicy/schema";
import type { Clause } from "./agreement.js";
import type { Claim } from "./claims.js";
/** All that claims are held against. */
export interface Situation {
    readonly policy: Policy;
    readonly decision: Decision;
    /** What the customer hears of; undefined where that is undecided. */
    readonly news: () => readonly News[] | undefined;
    /** Where a service stands in the agreement; "undecided" where the budget did not suffice. */
    readonly clause: (service: string) => Clause | undefined | "undecided";
}
/** Why a claim does not hold. */
export interface Miss {
    readonly message: string;
    readonly expected: string;
    readonly got: string;
}
/** Whether a claim holds: undefined where it does. */
export declare const judge: (claim: Claim, situation: Situation) => Miss | "undecided" | undefined;
//# sourceMappingURL=judge.d.ts.map