import type { Policy } from "@tierpolicy/schema";
/**
 * Asks for something that many questions need. Where it twice exceeded the budget it counts as too hard, and is not tried again:
 * those questions end undecided at once, instead of taking the whole budget each.
 *
 * @param about what it is about, the same for all questions that need it
 * @throws BudgetExceeded as the budget does
 */
export declare const patiently: <Answer>(policy: Policy, about: string, ask: () => Answer) => Answer;
/** Whether it was given up. */
export declare const isHopeless: (policy: Policy, about: string) => boolean;
//# sourceMappingURL=hopeless.d.ts.map