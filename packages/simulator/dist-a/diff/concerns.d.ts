import type { DiffReport } from "./report.js";
/** What a change can be a cause for concern as. */
export declare const CONCERNS: readonly ["promise", "publicity"];
export type Concern = (typeof CONCERNS)[number];
/** How often a report gives cause for each concern. */
export declare const concernsOf: ({ changes, hearing, customers }: DiffReport) => { readonly [concern in Concern]: number; };
//# sourceMappingURL=concerns.d.ts.map