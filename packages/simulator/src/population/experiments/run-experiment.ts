import { InvariantError } from "@tierpolicy/engine";
import { type Policy, parsePolicy } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { type Band, bandAround } from "../bands/band.js";
import { everyRun, type RunsOptions } from "../bands/every-run.js";
import type { Coefficients } from "../coefficients/coefficients.js";
import { alike } from "../compare/alike.js";
import { differenceIn } from "../compare/paired.js";
import type { Experiment, Prediction } from "./experiment.js";

export interface ExperimentOptions extends RunsOptions {
  readonly customers: number;
  readonly seed?: number;
  readonly coefficients?: Partial<Coefficients>;
}

/** What came of one prediction. */
export interface Outcome extends Omit<Prediction, "of"> {
  readonly advised: Band;
  readonly warned: Band;
  /** Warned less advised, run by run. */
  readonly difference: Band;
  /** Whether it came out: `no` where the opposite did, `undecided` where the interval contains 0; left out where nothing was claimed. */
  readonly cameOut?: "yes" | "no" | "undecided";
}

export interface ExperimentResult {
  readonly id: string;
  readonly claim: string;
  readonly customers: number;
  readonly weeks: number;
  readonly runs: number;
  readonly outcomes: readonly Outcome[];
}

/** Lets the same people, with the same luck, live under both policies, several times. */
export const runExperiment = async (
  { id, claim, advised, warned, customers, weeks, predictions }: Experiment,
  options: ExperimentOptions,
): Promise<ExperimentResult> => {
  const [a, b] = [policyOf(advised), policyOf(warned)];
  const pairs = await everyRun({ ...options, customers: customers(options.customers), weeks }, 2, (setting, living) =>
    alike(a, b, setting, living),
  );
  if (isLeft(pairs)) throw new InvariantError(pairs.left.map(({ message }) => message).join("; "));
  const outcomes = predictions.map(({ measure, unit, of, claimed }) => {
    const difference = differenceIn(pairs.right, of);
    return {
      measure,
      unit,
      advised: bandAround(pairs.right.map((pair) => of(pair.a))),
      warned: bandAround(pairs.right.map((pair) => of(pair.b))),
      difference,
      ...(claimed !== undefined && { claimed, cameOut: cameOut(difference, claimed) }),
    };
  });
  return { id, claim, customers: options.customers, weeks, runs: pairs.right.length, outcomes };
};

export const cameOut = ({ low, high }: Band, claimed: "more" | "less"): NonNullable<Outcome["cameOut"]> =>
  low > 0 ? (claimed === "more" ? "yes" : "no") : high < 0 ? (claimed === "less" ? "yes" : "no") : "undecided";

/** @throws InvariantError where it is none: it is written in this house */
export const policyOf = (document: object): Policy => {
  const parsed = parsePolicy(document);
  if (isLeft(parsed)) throw new InvariantError(parsed.left.map(({ message }) => message).join("; "));
  return parsed.right;
};
