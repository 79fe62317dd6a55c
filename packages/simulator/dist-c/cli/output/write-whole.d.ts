import { type Either } from "fp-ts/lib/Either.js";
import { type Complaint } from "../complaint.js";
interface Writing {
    /** Whether a file that is there may be replaced. */
    readonly force: boolean;
    /** What to say where the name is that of a directory. */
    readonly inDirectory: string;
}
/**
 * Writes a file: it is there whole or not at all, and without `force` none is ever replaced, not even one that appears in the meantime.
 * What is no file of its own, such as a pipe or `/dev/null`, is written into.
 */
export declare const writeWhole: (file: string, text: string, { force, inDirectory }: Writing) => Promise<Either<Complaint, void>>;
export {};
//# sourceMappingURL=write-whole.d.ts.map