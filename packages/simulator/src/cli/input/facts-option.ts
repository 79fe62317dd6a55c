import { type Either, left, right } from "fp-ts/lib/Either.js";
import { type Complaint, invalid } from "../complaint.js";

/** The customer that `--facts '{…}'` says. */
export const readFactsOption = (json: string): Either<Complaint, object> => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    // JSON.parse throws nothing else.
    return left(invalid(`\`--facts\` is not JSON: ${(error as SyntaxError).message}`, HELP));
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return right(value);
  return left(invalid("`--facts` is not an object of facts", HELP));
};

const HELP = `write an object in single quotes, such as --facts '{"contractValue": 6000000}'`;
