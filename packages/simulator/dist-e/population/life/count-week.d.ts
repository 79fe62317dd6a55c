import type { Life } from "./life.js";
/** What a thread has counted in a week, as `tally.ts` has it. */
export declare const countWeek: ({ running, services, layout }: Life) => Float64Array<ArrayBuffer>;
//# sourceMappingURL=count-week.d.ts.map