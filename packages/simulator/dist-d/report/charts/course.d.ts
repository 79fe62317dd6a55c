import type { Markup } from "@tierpolicy/engine/page";
import type { Band } from "../../population/bands/band.js";
interface Course {
    /** What somebody hears who does not see it. */
    readonly label: string;
    /** The days on which the weeks begin. */
    readonly dates: readonly string[];
    readonly bands: readonly Band[];
    /** Drawn thin behind it, to compare with. */
    readonly beside?: readonly Band[];
    readonly domain: readonly [least: number, greatest: number];
    readonly ticks: readonly number[];
    readonly shown: (value: number) => string;
    readonly tick: (value: number) => string;
    readonly tickX: (day: Date) => string;
}
/** How something goes week by week: a line with its 95 % interval, and the figure in the end beside it. */
export declare const courseChart: ({ label, dates, bands, beside, domain, ticks, shown, tick, tickX }: Course) => Markup;
/** The same at the size of a line of text: no axes, and from 0 to 1. */
export declare const sparkline: (label: string, dates: readonly string[], bands: readonly Band[]) => Markup;
export {};
//# sourceMappingURL=course.d.ts.map