import type { Fact } from "@tierpolicy/schema";
/** How a fact comes round: by their numbers or codes, the usual value and those that have own weeks. */
export interface Round {
    readonly usual: number;
    readonly others: readonly number[];
}
/** Undefined where the fact stays as it is. */
export declare const roundOf: ({ type, recurring, default: given }: Fact) => Round | undefined;
//# sourceMappingURL=round.d.ts.map