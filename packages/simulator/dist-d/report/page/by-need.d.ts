import type { ReportedService } from "../report-data.js";
import type { Telling } from "../words/telling.js";
import type { Row, Table } from "./table.js";
/** The rows of all services, those of one need under its name. */
export declare const byNeed: ({ data: { services }, wording: { needs } }: Telling, rowsOf: (service: ReportedService, at: number) => readonly Row[]) => Table["groups"];
//# sourceMappingURL=by-need.d.ts.map