import type { Check } from "./property.js";
/** Every check, by its id, in the order in which reports list them. Each is a folder: its violation, its test, and its page docs/checks/<id>.md. */
export declare const CHECKS: {
    readonly overreach: Check;
    readonly "publicity-leak": Check;
    readonly "broken-assertion": Check;
    readonly "uninformed-member": Check;
    readonly "empty-promise": Check;
    readonly "over-commitment": Check;
    readonly "over-publicity": Check;
    readonly "vague-basic": Check;
    readonly "baseline-gap": Check;
    readonly "perverse-incentive": Check;
    readonly "tier-inversion": Check;
    readonly "unequal-twins": Check;
    readonly "predictable-delight": Check;
    readonly "dead-rule": Check;
    readonly "shadowed-rule": Check;
    readonly "empty-segment": Check;
    readonly "identical-segments": Check;
    readonly "unreachable-level": Check;
    readonly unused: Check;
    readonly "uncovered-customer": Check;
};
export type CheckId = keyof typeof CHECKS;
export declare const CHECK_IDS: readonly CheckId[];
//# sourceMappingURL=checks.d.ts.map