import { type Complaint } from "../../complaint.js";
/** The files of tests that were named, and what was named in vain. */
export interface Found {
    /** Each once, in alphabetical order where a directory or a pattern stands for them. */
    readonly files: readonly string[];
    readonly inVain: readonly Complaint[];
}
/**
 * The files of tests that the arguments of the command stand for; without any, those below the working directory, and of a policy that is
 * named only those that are about it.
 *
 * @param mayBeNone whether it is no complaint that there are none, since something else is asked of the policy
 */
export declare const findTests: (named: readonly string[], policy: string | undefined, mayBeNone: boolean) => Promise<Found>;
//# sourceMappingURL=find-tests.d.ts.map