import { type Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { type Complaint } from "../../complaint.js";
import type { AgreementCommandOptions, AgreementFormat } from "./command.js";
type Made<A> = Either<NonEmptyArray<Complaint>, A>;
/** The agreement that was asked for, in the form that was asked for. */
export declare const agreementText: (policy: Policy, format: Exclude<AgreementFormat, "jsonld">, css: string, options: AgreementCommandOptions) => Promise<Made<string>>;
/** What everybody may know. */
export declare const publicText: (policy: Policy, { lang, at, budget }: AgreementCommandOptions) => Made<string>;
export {};
//# sourceMappingURL=agreement-text.d.ts.map