import type { CoefficientName } from "../../population/coefficients/coefficients.js";
/** What each coefficient is. */
export declare const ZH_COEFFICIENTS: {
    readonly [name in CoefficientName]: string;
};
//# sourceMappingURL=zh-coefficients.d.ts.map