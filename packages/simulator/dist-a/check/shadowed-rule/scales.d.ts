import { type LimitRule, type OfferRule, type Service } from "@tierpolicy/schema";
/** One component of a service's levels in numbers, of which the greater is the better. */
export interface Scale {
    /** What an offer gives of it, under the ceiling. */
    readonly given: (rule: OfferRule) => number;
    /** What a limit cuts it to; undefined where that takes nothing from anybody. */
    readonly cut: (rule: LimitRule) => number | undefined;
}
/** Every component of a service's levels. */
export declare const scalesOf: (service: Service) => readonly Scale[];
//# sourceMappingURL=scales.d.ts.map