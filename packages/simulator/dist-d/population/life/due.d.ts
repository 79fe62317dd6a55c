import type { PlannedService } from "./plan.js";
/** Of a scheduled delight, the places in a share at which it comes, week by week: those from `starts[week]` up to, not including, `starts[week + 1]`. */
export interface Due {
    readonly starts: Uint32Array;
    readonly places: Uint32Array;
}
/**
 * Turns a calendar by rows into one by weeks.
 *
 * @param rows by place
 */
export declare const dueOf: ({ offsets, weeks }: Required<PlannedService>["calendar"], rows: Int32Array) => Due;
/** Those of a week. */
export declare const dueIn: ({ starts, places }: Due, week: number) => Uint32Array;
//# sourceMappingURL=due.d.ts.map