import { BudgetExceeded } from "@tierpolicy/engine";
/** What exceeded the budget, by what it was about. */
const setbacks = new WeakMap();
/** The second time a question is asked, it is in a space of its own: see `searchOf`. */
const PATIENCE = 2;
/**
 * Asks for something that many questions need. Where it twice exceeded the budget it counts as too hard, and is not tried again:
 * those questions end undecided at once, instead of taking the whole budget each.
 *
 * @param about what it is about, the same for all questions that need it
 * @throws BudgetExceeded as the budget does
 */
export const patiently = (policy, about, ask) => {
    const past = setbacksOf(policy, about);
    if (past[0] !== undefined && isHopeless(policy, about))
        throw past[0];
    try {
        return ask();
    }
    catch (error) {
        if (error instanceof BudgetExceeded)
            past.push(error);
        throw error;
    }
};
/** Whether it was given up. */
export const isHopeless = (policy, about) => setbacksOf(policy, about).length >= PATIENCE;
const setbacksOf = (policy, about) => {
    const ofPolicy = setbacks.get(policy) ?? new Map();
    setbacks.set(policy, ofPolicy);
    const past = ofPolicy.get(about) ?? [];
    ofPolicy.set(about, past);
    return past;
};
//# sourceMappingURL=hopeless.js.map