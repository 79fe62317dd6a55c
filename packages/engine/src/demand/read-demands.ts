import { canonicalDateTime, type Diagnostic, isDate, quote, quoteAll } from "@tierpolicy/schema";
import { isNonEmpty } from "fp-ts/lib/Array.js";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import { DEMAND_CODES, type DemandCode } from "./codes.js";
import { DEMAND_ANSWERS, type Demand, type DemandAnswer } from "./demand.js";

/** What a demand log says. */
export interface ReadDemands {
  readonly demands: readonly Demand[];
  /** Everything that is wrong with the other lines; `range` says which. */
  readonly problems: readonly Diagnostic[];
}

/**
 * Reads a demand log. Empty lines are skipped, and a bad line, such as one that a crash has torn, spoils none but itself.
 *
 * @param text of the whole log
 * @example
 * const { demands, problems } = readDemands(readFileSync("demand.jsonl", "utf8"));
 */
export const readDemands = (text: string): ReadDemands => {
  const lines = text.split("\n");
  const demands: Demand[] = [];
  const problems: Diagnostic[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const read = readDemand(line, { number: at + 1, isLast: at + 1 === lines.length });
    if (isLeft(read)) problems.push(...read.left);
    else demands.push(read.right);
  }
  return { demands, problems };
};

/** Where a line stands. */
export interface LinePlace {
  /** From 1. */
  readonly number: number;
  /** Whether the log ends with it, without a line break. */
  readonly isLast: boolean;
}

/** What a line of a demand log says, or everything that is wrong with it: `demand-line`. */
export const readDemand = (line: string, { number, isLast }: LinePlace): Either<NonEmptyArray<Diagnostic>, Demand> => {
  const wrong = (message: string, help?: string) => demandProblem(number, message, help);
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch (error) {
    // JSON.parse throws nothing else.
    const why = (error as SyntaxError).message;
    return left([
      isLast
        ? wrong(
            `line ${number} is torn: the log ends within it`,
            "whoever wrote it was interrupted; what was asked is lost, and nothing else",
          )
        : wrong(`line ${number} is not JSON: ${why}`),
    ]);
  }
  if (typeof entry !== "object" || entry === null || Array.isArray(entry))
    return left([wrong(`line ${number} is not a request`, `write an object, such as ${EXAMPLE}`)]);

  const { at, request, answer, customer } = entry as { readonly [key: string]: unknown };
  const problems: Diagnostic[] = [];
  if (typeof at !== "string" || momentOf(at) === undefined)
    problems.push(wrong(said(number, "at", at), "write a day such as `2026-05-01`, or a moment such as `2026-05-01T09:30:00Z`"));
  if (typeof request !== "string")
    problems.push(wrong(said(number, "request", request), "write what was asked for, in the customer's words"));
  if (!isAnswer(answer)) problems.push(wrong(said(number, "answer", answer), `write ${quoteAll(DEMAND_ANSWERS, "or")}`));
  if (customer !== undefined && typeof customer !== "string")
    problems.push(wrong(said(number, "customer", customer), "write the customer's id as a string, or leave `customer` out"));
  if (isNonEmpty(problems)) return left(problems);
  return right(
    Object.freeze({
      at: at as string,
      request: request as string,
      answer: answer as DemandAnswer,
      ...(customer !== undefined && { customer: customer as string }),
    }),
  );
};

const EXAMPLE = '{"at": "2026-05-01", "request": "printer repair", "answer": "unlisted"}';

const isAnswer = (value: unknown): value is DemandAnswer => DEMAND_ANSWERS.some((answer) => answer === value);

const said = (line: number, key: string, value: unknown): string =>
  value === undefined
    ? `line ${line} has no ${quote(key)}`
    : `line ${line} has no ${quote(key)} that can be read: it is ${quote(JSON.stringify(value))}`;

/** @param line from 1 */
export const demandProblem = (line: number, message: string, help?: string): Diagnostic => {
  const code: DemandCode = "demand-line";
  return Object.freeze({
    code,
    severity: DEMAND_CODES[code].severity,
    message,
    pointer: "",
    range: { start: { line, column: 1 }, end: { line: line + 1, column: 1 } },
    ...(help !== undefined && { help }),
  });
};

/** A day or a moment in a form in which texts compare as the moments do; undefined where it is neither. A day is its first moment in UTC. */
export const momentOf = (at: string): string | undefined => (isDate(at) ? `${at}T00:00:00.000Z` : canonicalDateTime(at));
