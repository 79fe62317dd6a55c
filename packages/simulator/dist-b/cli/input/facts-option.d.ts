import { type Either } from "fp-ts/lib/Either.js";
import { type Complaint } from "../complaint.js";
/** The customer that `--facts '{…}'` says. */
export declare const readFactsOption: (json: string) => Either<Complaint, object>;
//# sourceMappingURL=facts-option.d.ts.map