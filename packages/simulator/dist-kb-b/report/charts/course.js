import { areaY, axisX, axisY, dot, gridY, lineY, ruleY, text } from "@observablehq/plot";
import { hasInterval } from "../words/numbers.js";
import { svgOf } from "./svg.js";
import { ticksOf } from "./ticks.js";
/** In the units of the picture, which grows with the page. */
const SIZE = { width: 320, height: 168 };
const pointsOf = (dates, bands) => dates.flatMap((date, at) => {
    const band = bands[at];
    return band && Number.isFinite(band.mean) ? [{ x: new Date(date), ...band }] : [];
});
/** How something goes week by week: a line with its 95 % interval, and the figure in the end beside it. */
export const courseChart = ({ label, dates, bands, beside = [], domain, ticks, shown, tick, tickX }) => {
    const points = pointsOf(dates, bands);
    const other = pointsOf(dates, beside);
    const last = points.slice(-1);
    const clamp = (value) => Math.min(domain[1], Math.max(domain[0], value));
    const marks = [
        gridY({ ticks, stroke: "var(--grid)", strokeOpacity: 1 }),
        ruleY([0], { stroke: "var(--axis)" }),
        axisY({ ticks, tickSize: 0, tickPadding: 4, label: null, tickFormat: tick }),
        axisX({ ticks: ticksOf(dates), tickSize: 4, tickPadding: 2, label: null, tickFormat: tickX }),
        areaY(points.filter(hasInterval), {
            x: "x",
            y1: ({ low }) => clamp(low),
            y2: ({ high }) => clamp(high),
            fill: "var(--series)",
            fillOpacity: 0.22,
        }),
        lineY(other, { x: "x", y: "mean", stroke: "var(--beside)", strokeWidth: 1.25, strokeDasharray: "3 2" }),
        lineY(points, { x: "x", y: "mean", stroke: "var(--series)", strokeWidth: 2 }),
        dot(last, { x: "x", y: "mean", r: 2.75, fill: "var(--series)" }),
        text(last, { x: "x", y: "mean", text: ({ mean }) => shown(mean), dx: 7, textAnchor: "start", fill: "var(--ink)", fontWeight: 600 }),
    ];
    return svgOf(label, {
        ...SIZE,
        marginTop: 10,
        marginBottom: 22,
        marginLeft: 38,
        marginRight: 46,
        x: { type: "utc", domain: [new Date(dates[0] ?? 0), new Date(dates.at(-1) ?? 0)] },
        y: { domain },
        marks,
    });
};
/** The same at the size of a line of text: no axes, and from 0 to 1. */
export const sparkline = (label, dates, bands) => {
    const points = pointsOf(dates, bands);
    return svgOf(label, {
        width: 120,
        height: 28,
        marginTop: 3,
        marginBottom: 3,
        marginLeft: 1,
        marginRight: 4,
        x: { type: "utc", domain: [new Date(dates[0] ?? 0), new Date(dates.at(-1) ?? 0)], axis: null },
        y: { domain: [0, 1], axis: null },
        marks: [
            ruleY([0], { stroke: "var(--grid)" }),
            areaY(points.filter(hasInterval), { x: "x", y1: "low", y2: "high", fill: "var(--series)", fillOpacity: 0.22 }),
            lineY(points, { x: "x", y: "mean", stroke: "var(--series)", strokeWidth: 1.75 }),
            dot(points.slice(-1), { x: "x", y: "mean", r: 2.25, fill: "var(--series)" }),
        ],
    });
};
//# sourceMappingURL=course.js.map