import type { SurpriseDraws } from "@tierpolicy/engine";
/** The chance in everybody's calendars of surprises: by row. */
export declare const surpriseDraws: (seed: number) => ((row: number) => SurpriseDraws);
//# sourceMappingURL=surprise-draws.d.ts.map