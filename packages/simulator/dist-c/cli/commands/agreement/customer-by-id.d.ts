import { type Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import { type Complaint } from "../../complaint.js";
/** The first customer of a file who has the id. Rows that cannot be read are passed over. */
export declare const customerById: (path: string, id: string, policy: Policy) => Promise<Either<Complaint, object>>;
//# sourceMappingURL=customer-by-id.d.ts.map