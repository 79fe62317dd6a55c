import type { Policy } from "@tierpolicy/schema";
import type { CheckOptions } from "./check.js";
import { type Case } from "./inquiry.js";
import type { Report } from "./report.js";
/** Looks on while a policy is checked. */
export interface Observer {
    /** Told before each question how many have been answered, of how many. */
    readonly asked?: (answered: number, of: number) => void | Promise<void>;
    /** Given each case that becomes a finding, in the order of the findings. A case holds on to its space: keep it only where it is needed. */
    readonly found?: (found: Case) => void;
}
/** What `check` does, with somebody who looks on. */
export declare const investigate: (policy: Policy, options: CheckOptions, { asked, found }?: Observer) => Promise<Report>;
//# sourceMappingURL=investigate.d.ts.map