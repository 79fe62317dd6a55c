import type { Policy } from "@tierpolicy/schema";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import { type Complaint, complain, misuse } from "../complaint.js";
import { EXIT, type ExitCode, gravest } from "../exit-code.js";
import type { Terminal } from "../terminal/screen.js";
import type { PopulationOptions } from "./population-options.js";
import { readPopulation } from "./read-population.js";
import { readSetting, type TypedSetting } from "./read-setting.js";

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
export const prepare = async (
  policies: readonly [Policy, ...Policy[]],
  path: string | undefined,
  options: PopulationOptions,
  terminal: Terminal,
): Promise<Either<ExitCode, Prepared>> => {
  const { err } = terminal;
  const setting = await readSetting(options);
  const complaints: readonly Complaint[] = [
    ...(path !== undefined && options.customers !== undefined
      ? [misuse("a file of customers and `--customers` are given", "leave one of them")]
      : []),
    ...(isLeft(setting) ? setting.left : []),
  ];
  for (const complaint of complaints) await complain(err, complaint);
  if (complaints.length > 0 || isLeft(setting)) return left(gravest(complaints.map(({ exit }) => exit)));
  if (path === undefined) return right({ setting: setting.right, exit: EXIT.proved });
  const population = await readPopulation(policies, { path, input: options.input, start: setting.right.start }, terminal);
  if (isLeft(population)) return left(await complain(err, population.left));
  const { customers, invalid } = population.right;
  return right({ setting: { ...setting.right, customers }, exit: invalid > 0 ? EXIT.invalid : EXIT.proved });
};
