import type { Change, Example } from "../../../diff/report.js";
import type { Counts } from "../../../diff/tally.js";
import type { Screen } from "../../terminal/screen.js";
/** A change, with how many real customers it concerns, if they were counted. */
export type CountedChange = Change & {
    readonly customers?: number;
};
/** What a table is drawn on, and with. */
export interface View {
    readonly screen: Screen;
    /** In columns. */
    readonly width: number;
    readonly currency: string | undefined;
    readonly counts: Counts | undefined;
}
/** A line for each respect in which a group changes; for whom, stands beside the first, where there is room. */
export declare const changesTable: (changes: readonly CountedChange[], view: View) => string;
/** A customer as JSON, to be copied. */
export declare const exampleLines: ({ customer, was }: Example, label: string, margin: number, { screen, width }: View) => readonly string[];
//# sourceMappingURL=changes-table.d.ts.map