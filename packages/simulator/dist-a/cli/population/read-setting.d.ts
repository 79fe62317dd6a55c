import { type Either } from "fp-ts/lib/Either.js";
import { type RunningOptions } from "../../population/options/read-options.js";
import type { SimulateOptions } from "../../population/simulation.js";
import { type Complaint } from "../complaint.js";
import { type PopulationOptions } from "./population-options.js";
/** What a simulation starts from, but for the customers of a file. */
export type TypedSetting = SimulateOptions & RunningOptions & {
    readonly start: string;
    readonly runs: number;
};
/** Reads what was typed of a simulation; the day of its start is today, where none was. */
export declare const readSetting: (typed: PopulationOptions) => Promise<Either<readonly Complaint[], TypedSetting>>;
//# sourceMappingURL=read-setting.d.ts.map