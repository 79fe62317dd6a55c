import type { Insert, Markup } from "@tierpolicy/engine/page";
import type { Band } from "../../population/bands/band.js";
import type { Telling } from "../words/telling.js";
interface Courses {
    readonly caption: string;
    readonly courses: readonly {
        readonly title: Insert;
        readonly bands: readonly Band[];
    }[];
    readonly shown: (value: number) => string;
}
/** What charts show, as figures. */
export declare const coursesTable: ({ caption, courses, shown }: Courses, telling: Telling) => Markup;
export {};
//# sourceMappingURL=courses-table.d.ts.map