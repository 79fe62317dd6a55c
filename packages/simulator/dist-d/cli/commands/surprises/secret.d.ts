import { type Either } from "fp-ts/lib/Either.js";
import { type Complaint } from "../../complaint.js";
import type { SurprisesOptions } from "./command.js";
/** @returns what the file holds, but for the end of its line, or what the environment says */
export declare const readSecret: ({ secret, secretFile }: Pick<SurprisesOptions, "secret" | "secretFile">, environment: {
    readonly [name: string]: string | undefined;
}) => Promise<Either<Complaint, string>>;
//# sourceMappingURL=secret.d.ts.map