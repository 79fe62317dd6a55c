import { type Diagnostic, type Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { Complaint } from "../complaint.js";
export interface PolicyFile {
    /** As messages say it. */
    readonly name: string;
    readonly text: string;
    /** The policy, or every problem of the document. */
    readonly parsed: Either<readonly Diagnostic[], Policy>;
}
export declare const readPolicy: (path: string) => Promise<Either<Complaint, PolicyFile>>;
//# sourceMappingURL=policy-file.d.ts.map