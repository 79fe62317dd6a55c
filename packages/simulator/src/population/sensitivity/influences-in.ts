import type { Diagnostic, Policy } from "@tierpolicy/schema";
import { type Either, isLeft, map, right } from "fp-ts/lib/Either.js";
import { mapWithIndex, type NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { type Band, bandAround } from "../bands/band.js";
import { everyRun, type RunsOptions } from "../bands/every-run.js";
import { COEFFICIENTS, type CoefficientName, type Coefficients } from "../coefficients/coefficients.js";
import { alike } from "../compare/alike.js";
import type { Measure } from "../compare/measures.js";
import { readOptions, type Setting } from "../options/read-options.js";
import type { ParallelOptions } from "../simulate.js";
import type { SimulateOptions } from "../simulation.js";
import { byMoves, type Influence, influenceOf, trialOf } from "./influence.js";

/** What moves the difference of two policies in one measure. */
export interface Influences {
  readonly runs: number;
  /** With the coefficients as they are, b less a. */
  readonly difference: Band;
  /** Those that move the difference furthest come first. */
  readonly influences: readonly Influence[];
}

type Of = Measure["of"];

interface Change {
  readonly coefficient: CoefficientName;
  readonly value: number;
}

/** Of one run: by measure, the difference as it is, then with each change. */
type Differences = readonly (readonly number[])[];

/**
 * What moves the difference of two policies, b less a, in several measures at once, since it is the simulations that take time.
 *
 * @param tried the coefficients that are set to their plausible low and high, one at a time
 * @returns in the order of the measures
 */
export const influencesIn = async (
  measures: NonEmptyArray<Of>,
  [a, b]: readonly [a: Policy, b: Policy],
  options: SimulateOptions & RunsOptions,
  tried: readonly CoefficientName[],
): Promise<Either<NonEmptyArray<Diagnostic>, NonEmptyArray<Influences>>> => {
  const setting = readOptions(options);
  if (isLeft(setting)) return setting;
  const { coefficients } = setting.right;
  const changes = tried.flatMap((coefficient) => changesOf(coefficient, coefficients));
  const runs = await everyRun(options, 2 * (1 + changes.length), (one, living) => differencesIn(measures, [a, b], one, changes, living));
  return map((done: readonly Differences[]) =>
    mapWithIndex((measure: number) => {
      const differences = done.map((one) => one[measure] ?? []);
      return influencesOf(differences, changes, coefficients);
    })(measures),
  )(runs);
};

const changesOf = (coefficient: CoefficientName, usual: Coefficients): readonly Change[] =>
  COEFFICIENTS[coefficient].plausible.filter((value) => value !== usual[coefficient]).map((value) => ({ coefficient, value }));

const differencesIn = async (
  measures: readonly Of[],
  [a, b]: readonly [Policy, Policy],
  setting: Setting,
  changes: readonly Change[],
  living: ParallelOptions,
): Promise<Either<NonEmptyArray<Diagnostic>, Differences>> => {
  const differences: number[][] = measures.map(() => []);
  const settings = changes.map(({ coefficient, value }) => ({
    ...setting,
    coefficients: { ...setting.coefficients, [coefficient]: value },
  }));
  for (const one of [setting, ...settings]) {
    const pair = await alike(a, b, one, living);
    if (isLeft(pair)) return pair;
    for (const [measure, of] of measures.entries()) differences[measure]?.push(of(pair.right.b) - of(pair.right.a));
  }
  return right(differences);
};

/** @param runs by run, the difference as it is, then with each change */
const influencesOf = (runs: readonly (readonly number[])[], changes: readonly Change[], coefficients: Coefficients): Influences => {
  const differencesAt = (place: number) => runs.map((differences) => differences[place] ?? Number.NaN);
  const usual = differencesAt(0);
  const tried = new Map<CoefficientName, Influence["trials"]>();
  for (const [at, { coefficient, value }] of changes.entries())
    tried.set(coefficient, [...(tried.get(coefficient) ?? []), trialOf(value, usual, differencesAt(at + 1))]);
  const influences = [...tried].map(([coefficient, trials]) => influenceOf(coefficient, coefficients[coefficient], trials));
  return Object.freeze({ runs: runs.length, difference: bandAround(usual), influences: Object.freeze(influences.sort(byMoves)) });
};
