import type { Formulas } from "@tierpolicy/engine";
import type { Service } from "@tierpolicy/schema";
import type { Coefficients } from "../coefficients/coefficients.js";
import type { Delivery } from "./world.js";
/**
 * How the deliveries of a service come about.
 *
 * @param isTimely whether what comes round with the calendar can change who is offered it; or, of a delight, the clock
 */
export declare const deliveryOf: ({ need, surprise }: Service, isTimely: boolean, coefficients: Coefficients) => Delivery;
/**
 * The services of which a fact that comes round with the calendar can change who is offered them, and the delights of which the clock can:
 * what else has a season is there to be asked for while it lasts. Ask within `space.within`.
 */
export declare const timelyServices: ({ policy, space, possible, offered }: Formulas) => ReadonlySet<string>;
/** How often a service comes as it should, 0 to 1. */
export declare const keptOf: ({ need, control, evidence }: Service, coefficients: Coefficients) => number;
//# sourceMappingURL=delivery.d.ts.map