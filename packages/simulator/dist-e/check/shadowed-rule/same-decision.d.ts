import type { ServiceDecision } from "@tierpolicy/engine";
/** Whether two decisions on a service say the same, the rules that they list aside. */
export declare const sameButRules: (one: ServiceDecision | undefined, other: ServiceDecision | undefined) => boolean;
//# sourceMappingURL=same-decision.d.ts.map