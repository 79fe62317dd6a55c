import type { Facts } from "@tierpolicy/schema";
import type { Goal } from "./goal.js";
import type { Survey } from "./survey.js";
/** A customer, and the goals that are reached by this one and by none chosen before. */
export interface Chosen {
    readonly customer: Facts;
    readonly goals: readonly Goal[];
}
/**
 * Few customers who together reach every goal that others do not reach: one after the other, the plainest customer of a goal that nobody has
 * reached yet; and of these greedily the one who reaches most of what is still missing.
 *
 * @param reachedBy the customers that are there already
 * @param near whom the new ones are to be like; the plain customer where it is left out
 */
export declare const chooseCustomers: (survey: Survey, reachedBy: readonly Facts[], near?: Facts) => readonly Chosen[];
//# sourceMappingURL=choose-customers.d.ts.map