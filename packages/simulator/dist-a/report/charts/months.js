import { axisX, axisY, gridY, rectY, ruleX, ruleY, text } from "@observablehq/plot";
import { hasInterval } from "../words/numbers.js";
import { svgOf } from "./svg.js";
import { ticksOf } from "./ticks.js";
const nextMonth = (month) => {
    const day = new Date(month);
    return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1));
};
/** A bar for each month with its 95 % interval, and the budget as a line across. */
export const monthsChart = ({ label, months, budget, tick, tickX }) => {
    const bars = months.map(({ month, cost }) => ({ from: new Date(month), until: nextMonth(month), ...cost }));
    const greatest = Math.max(...bars.map(({ mean, high }) => (Number.isFinite(high) ? high : mean)), budget?.amount ?? 0);
    const middle = ({ from, until }) => new Date((from.getTime() + until.getTime()) / 2);
    return svgOf(label, {
        width: 640,
        height: 230,
        marginTop: 22,
        marginBottom: 24,
        marginLeft: 64,
        marginRight: 12,
        x: { type: "utc", domain: [bars[0]?.from, bars.at(-1)?.until] },
        y: { domain: [0, greatest === 0 ? 1 : greatest * 1.04], nice: true },
        marks: [
            gridY({ ticks: 4, stroke: "var(--grid)", strokeOpacity: 1 }),
            axisY({ ticks: 4, tickSize: 0, tickPadding: 6, label: null, tickFormat: tick }),
            axisX({ ticks: ticksOf(months.flatMap(({ month }) => weeksIn(month))), tickSize: 4, tickPadding: 2, label: null, tickFormat: tickX }),
            rectY(bars, { x1: "from", x2: "until", y: "mean", fill: "var(--series)", fillOpacity: 0.85, insetLeft: 1.5, insetRight: 1.5 }),
            ruleX(bars.filter(hasInterval), { x: middle, y1: "low", y2: "high", stroke: "var(--ink)", strokeWidth: 1.25 }),
            ruleY([0], { stroke: "var(--axis)" }),
            ...(budget
                ? [
                    ruleY([budget.amount], { stroke: "var(--limit)", strokeWidth: 2, strokeDasharray: "6 4" }),
                    text([budget], {
                        x: () => bars.at(-1)?.until,
                        y: "amount",
                        text: () => budget.label,
                        dy: -5,
                        textAnchor: "end",
                        lineAnchor: "bottom",
                        fill: "var(--limit)",
                        fontWeight: 600,
                    }),
                ]
                : []),
        ],
    });
};
/** As many weeks as a month has, roughly: the marks on the axis go by them. */
const weeksIn = (month) => [1, 8, 15, 22].map((day) => `${month}-${String(day).padStart(2, "0")}`);
//# sourceMappingURL=months.js.map