import type { Markup } from "@tierpolicy/engine/page";
import type { MonthlyCost } from "../report-data.js";
interface Months {
    readonly label: string;
    readonly months: readonly MonthlyCost[];
    readonly budget?: {
        readonly amount: number;
        readonly label: string;
    };
    readonly tick: (value: number) => string;
    readonly tickX: (day: Date) => string;
}
/** A bar for each month with its 95 % interval, and the budget as a line across. */
export declare const monthsChart: ({ label, months, budget, tick, tickX }: Months) => Markup;
export {};
//# sourceMappingURL=months.d.ts.map