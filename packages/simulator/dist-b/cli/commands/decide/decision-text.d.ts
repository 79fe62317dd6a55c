import type { Policy } from "@tierpolicy/schema";
import type { Screen } from "../../terminal/screen.js";
import type { DecidedRow } from "./decided-row.js";
/** A customer as a reader wants it: who it is, what is offered, what can be arranged, and what there is not. */
export declare const decisionText: (row: DecidedRow, place: string, { currency }: Policy, screen: Screen) => string;
/** An `id` as the customer says it, on one line and harmless to a terminal. */
export declare const nameOf: (id: unknown) => string;
/** In the policy's currency, if it has one. */
export declare const money: (fee: number, currency: string | undefined) => string;
//# sourceMappingURL=decision-text.d.ts.map