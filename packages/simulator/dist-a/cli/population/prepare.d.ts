import type { Policy } from "@tierpolicy/schema";
import { type Either } from "fp-ts/lib/Either.js";
import { type ExitCode } from "../exit-code.js";
import type { Terminal } from "../terminal/screen.js";
import type { PopulationOptions } from "./population-options.js";
import { type TypedSetting } from "./read-setting.js";
/** All that a simulation needs. */
export interface Prepared {
    readonly setting: TypedSetting;
    /** What the command ends with, if all goes well: customers may have been left out. */
    readonly exit: ExitCode;
}
/**
 * Reads what was typed of a simulation, and the customers of a file.
 *
 * @param path of the customers, if there is one
 * @returns what the command ends with where nothing can be simulated: why, has been said on the screen for errors
 */
export declare const prepare: (policies: readonly [Policy, ...Policy[]], path: string | undefined, options: PopulationOptions, terminal: Terminal) => Promise<Either<ExitCode, Prepared>>;
//# sourceMappingURL=prepare.d.ts.map