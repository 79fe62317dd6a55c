import type { DecidedRow } from "./decided-row.js";
/** One line of JSON, as spec §9 lays it down. The ids of services need no escapes. */
export declare const decisionJson: (row: DecidedRow) => string;
//# sourceMappingURL=decision-json.d.ts.map