import { type Complaint } from "../../complaint.js";
import type { CompareCommandOptions } from "./command.js";
/** What was typed and cannot be meant. */
export declare const misuseOf: (paths: readonly (string | undefined)[], { failIfWorse, sensitivity, try: tried }: CompareCommandOptions) => Complaint | undefined;
//# sourceMappingURL=misuse.d.ts.map