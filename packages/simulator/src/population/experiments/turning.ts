import { InvariantError } from "@tierpolicy/engine";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { isLeft } from "fp-ts/lib/Either.js";
import type { Band } from "../bands/band.js";
import { COEFFICIENT_NAMES, type CoefficientName } from "../coefficients/coefficients.js";
import { influencesIn } from "../sensitivity/influences-in.js";
import type { Experiment, Prediction } from "./experiment.js";
import { cameOut, type ExperimentOptions, type Outcome, policyOf } from "./run-experiment.js";

type CameOut = NonNullable<Outcome["cameOut"]>;

/** A value of one coefficient, within what is plausible, under which a prediction fares otherwise than usually. */
export interface Turn {
  readonly coefficient: CoefficientName;
  readonly value: number;
  readonly difference: Band;
  readonly cameOut: CameOut;
}

/** What one prediction depends on. */
export interface Turning {
  readonly measure: string;
  readonly usually: { readonly difference: Band; readonly cameOut: CameOut };
  readonly turns: readonly Turn[];
  /** What moves the difference most, whether it turns anything or not. */
  readonly strongest: readonly { readonly coefficient: CoefficientName; readonly value: number; readonly difference: Band }[];
}

type Claimed = Prediction & { readonly claimed: "more" | "less" };

const isClaimed = (prediction: Prediction): prediction is Claimed => prediction.claimed !== undefined;

/** Under which plausible coefficients, one at a time, the predictions of an experiment come out and under which they do not. */
export const turningOf = async (
  { advised, warned, customers, weeks, predictions }: Experiment,
  options: ExperimentOptions,
): Promise<readonly Turning[]> => {
  const claimed = predictions.filter(isClaimed);
  const measures = claimed.map(({ of }) => of);
  if (!isNonEmpty(measures)) return [];
  const policies = [policyOf(advised), policyOf(warned)] as const;
  const people = customers(options.customers);
  const found = await influencesIn(measures, policies, { ...options, customers: people, weeks }, COEFFICIENT_NAMES);
  if (isLeft(found)) throw new InvariantError(found.left.map(({ message }) => message).join("; "));
  return found.right.map(({ difference, influences }, at) => {
    const { measure, claimed: direction } = claimed[at] as Claimed;
    const usually = cameOut(difference, direction);
    const trials = influences.flatMap(({ coefficient, trials }) => trials.map((trial) => ({ coefficient, ...trial })));
    const turns = trials.map(({ coefficient, value, difference }) => ({
      coefficient,
      value,
      difference,
      cameOut: cameOut(difference, direction),
    }));
    return {
      measure,
      usually: { difference, cameOut: usually },
      turns: turns.filter((turn) => turn.cameOut !== usually),
      strongest: turns.slice(0, 6),
    };
  });
};
