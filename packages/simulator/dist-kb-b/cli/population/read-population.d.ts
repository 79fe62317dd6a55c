import { type Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import type { CustomerRecord } from "../../population/simulation.js";
import { type Complaint } from "../complaint.js";
import type { CustomerFormat } from "../input/customer-format.js";
import type { Terminal } from "../terminal/screen.js";
/** The customers of a file who can be simulated. */
export interface Population {
    readonly customers: readonly CustomerRecord[];
    /** How many of the file are not among them; each was named, with what is wrong, on the screen for errors. */
    readonly invalid: number;
}
interface Reading {
    readonly path: string;
    readonly input?: CustomerFormat | undefined;
    /** The day on which the simulation starts: until then the clock has not moved. */
    readonly start: string;
}
/** Reads a file of customers, who must be valid customers of each of the policies; the others are left out, and named. */
export declare const readPopulation: (policies: readonly [Policy, ...Policy[]], { path, input, start }: Reading, { err }: Terminal) => Promise<Either<Complaint, Population>>;
export {};
//# sourceMappingURL=read-population.d.ts.map