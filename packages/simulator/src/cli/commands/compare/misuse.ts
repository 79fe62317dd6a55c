import { quote, suggest } from "@tierpolicy/schema";
import { COEFFICIENT_NAMES } from "../../../population/coefficients/coefficients.js";
import { MEASURE_IDS, MEASURES } from "../../../population/compare/measures.js";
import { unknownCoefficient } from "../../../population/options/read-coefficients.js";
import { type Complaint, misuse } from "../../complaint.js";
import { stdinTwice } from "../../input/stdin-once.js";
import type { CompareCommandOptions } from "./command.js";

/** What was typed and cannot be meant. */
export const misuseOf = (
  paths: readonly (string | undefined)[],
  { failIfWorse = [], sensitivity, try: tried = [] }: CompareCommandOptions,
): Complaint | undefined => {
  const twice = stdinTwice(paths);
  if (twice) return twice;
  if (tried.length > 0 && sensitivity === undefined) return misuse("`--try` says what `--sensitivity` tries", "add `--sensitivity`");
  const ranked: readonly string[] = MEASURE_IDS.filter((id) => "better" in MEASURES[id]);
  const named = [...failIfWorse, ...(typeof sensitivity === "string" ? [sensitivity] : [])];
  const measure = named.find((one) => !ranked.includes(one));
  if (measure !== undefined)
    return misuse(`nothing is better or worse in a measure ${quote(measure)}`, suggest(measure, ranked, "measures"));
  const coefficient = tried.find((one) => !(COEFFICIENT_NAMES as readonly string[]).includes(one));
  if (coefficient === undefined) return undefined;
  const { message, help } = unknownCoefficient(coefficient, "");
  return misuse(message, help);
};
