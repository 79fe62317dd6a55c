import { type Complaint } from "../complaint.js";
/** The policies that were named, and what was named in vain. */
export interface Expanded {
    /** Each once: as they were named, and what a pattern or a directory stands for in alphabetical order. */
    readonly paths: readonly string[];
    /** What stands for no file, with why. */
    readonly inVain: readonly {
        readonly path: string;
        readonly complaint: Complaint;
    }[];
    /** Whether there can be several. */
    readonly isList: boolean;
}
/**
 * The files that a command's arguments stand for. What exists is taken as it is; a pattern stands for the files that it matches, and
 * a directory for the policy documents in it. A path that nothing stands at is kept, so that whoever reads it says so.
 */
export declare const expandPaths: (named: readonly string[]) => Promise<Expanded>;
//# sourceMappingURL=expand-paths.d.ts.map