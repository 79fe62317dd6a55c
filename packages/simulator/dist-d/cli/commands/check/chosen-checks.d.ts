import { type Either } from "fp-ts/lib/Either.js";
import { type CheckId } from "../../../check/checks.js";
import { type Complaint } from "../../complaint.js";
/** The checks that `--only` and `--skip` leave; undefined where they leave all. */
export declare const chosenChecks: ({ only, skip, }: {
    readonly only?: readonly string[];
    readonly skip?: readonly string[];
}) => Either<Complaint, readonly CheckId[] | undefined>;
//# sourceMappingURL=chosen-checks.d.ts.map