import type { Policy } from "@tierpolicy/schema";
import type { Report } from "../check/report.js";
import type { ReportData, Simulated } from "./report-data.js";
interface Gathering {
    readonly check: Report;
    readonly simulated: Simulated;
    /** The day of the run. */
    readonly today?: string;
    /** How many nodes the diagrams of a question may take. */
    readonly budget?: number;
}
/** Everything that a report says of a policy, of which the checks and the simulations are known. */
export declare const gathered: (policy: Policy, { check, simulated, today, budget }: Gathering) => ReportData;
export {};
//# sourceMappingURL=gathered.d.ts.map