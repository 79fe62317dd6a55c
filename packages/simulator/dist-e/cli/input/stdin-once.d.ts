import { type Complaint } from "../complaint.js";
/** Why these files cannot all be read, if standard input is meant more than once. */
export declare const stdinTwice: (paths: readonly (string | undefined)[]) => Complaint | undefined;
//# sourceMappingURL=stdin-once.d.ts.map