import { type Insert, type Markup } from "@tierpolicy/engine/page";
import type { Heading } from "../wording/wording.js";
/** A part of the report, which the contents link to. */
export interface Section {
    readonly id: string;
    readonly heading: string;
    readonly body: Markup;
}
/** @param wide whether it has tables that want a sheet of paper across */
export declare const section: (id: string, { heading, note }: Heading, body: Insert, wide?: boolean) => Section;
/** @param kind whether it is for paper too, where nobody can open it */
export declare const details: (label: string, body: Insert, kind?: "printed") => Markup;
/** A chart under its title. */
export declare const figure: (title: Insert, chart: Markup) => Markup;
/** Nothing where there are none. */
export declare const charts: (figures: readonly Markup[]) => Insert;
//# sourceMappingURL=section.d.ts.map