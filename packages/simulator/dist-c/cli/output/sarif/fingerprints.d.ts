import type { Problem } from "../outcome.js";
/** The version stands for what goes into it. */
export declare const FINGERPRINT = "tierpolicySubject/v1";
/** Gives each problem of a policy a fingerprint of its own: what is about the same is counted. */
export declare const fingerprinter: (policy: string) => ((problem: Problem) => string);
//# sourceMappingURL=fingerprints.d.ts.map