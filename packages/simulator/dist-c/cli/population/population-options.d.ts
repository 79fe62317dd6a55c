import { type Command } from "commander";
import { type CustomerFormat } from "../input/customer-format.js";
/** What is typed of a simulation, as it was typed but for numbers: whether it can be, whoever reads the setting says, all at once. */
export interface PopulationOptions {
    readonly customers?: number | string;
    readonly weeks?: number | string;
    readonly runs: number | string;
    readonly seed?: number | string;
    readonly start?: string;
    readonly set?: readonly Assignment[];
    readonly coefficients?: string;
    readonly threads?: number | string;
    readonly input?: CustomerFormat;
}
export type Assignment = readonly [coefficient: string, value: number | string];
/** A quick answer that says how sure it is. */
export declare const DEFAULT_CUSTOMERS = 10000;
/** Adds to a command what every command has that simulates. */
export declare const addPopulationOptions: (command: Command) => Command;
//# sourceMappingURL=population-options.d.ts.map