import { type CustomerSet, formulasOf, readFacts } from "@tierpolicy/engine";
import type { Facts, Policy } from "@tierpolicy/schema";
import { type Either, isLeft, isRight, right } from "fp-ts/lib/Either.js";
import type { Case } from "../../../check/inquiry.js";
import { clockFiller } from "../../clock.js";
import type { Complaint } from "../../complaint.js";
import { openCustomers } from "../../input/customers.js";
import type { Row } from "../../input/row.js";
import { readingProgress } from "../../terminal/progress.js";
import type { Terminal } from "../../terminal/screen.js";
import type { CheckCommandOptions } from "./command.js";

/** How many customers of a file a finding concerns, by the part that they have in it. */
export type Concerned = { readonly [part in "customer" | "insider" | "outsider"]?: number };

/** Real customers, held against what a check found. */
export interface Census {
  readonly read: number;
  /** How many of them could not be read, or cannot exist. */
  readonly invalid: number;
  /** One for each case, in their order; undefined where the case is undecided. */
  readonly concerned: readonly (Concerned | undefined)[];
}

/** Counts whom of a file's customers the cases concern. Reads the file once, whatever its size, in constant memory. */
export const takeCensus = async (
  policy: Policy,
  cases: readonly Case[],
  path: string,
  { input, at }: CheckCommandOptions,
  { err }: Terminal,
): Promise<Either<Complaint, Census>> => {
  const opened = await openCustomers(path, policy, input);
  if (isLeft(opened)) return opened;
  const { rows, notes, source } = opened.right;
  for (const note of notes) await err.write(`${err.colors.yellow("warning")}: ${note}\n`);
  const progress = readingProgress(source, err);
  const fill = clockFiller(policy, at);
  const tallies = cases.map(talliesOf);
  const { space, possible } = cases.find(({ found }) => found)?.found?.formulas ?? formulasOf(policy);
  const isPossible = (facts: Facts) => space.has(possible, facts);
  let [read, invalid] = [0, 0];
  for await (const batch of rows) {
    for (const row of batch) {
      read += 1;
      const facts = factsOf(policy, isPossible, fill, row);
      if (facts === undefined) invalid += 1;
      else for (const tally of tallies.flat()) if (tally.has(facts)) tally.count += 1;
    }
    await progress.tick(read);
  }
  progress.stop();
  const concerned = tallies.map((tallies) => (tallies.length === 0 ? undefined : countsOf(tallies)));
  return right({ read, invalid, concerned });
};

interface Tally {
  readonly part: keyof Concerned;
  readonly has: (facts: Facts) => boolean;
  count: number;
}

const countsOf = (tallies: readonly Tally[]): Concerned => Object.fromEntries(tallies.map(({ part, count }) => [part, count]));

/** Whom to count: nobody where the question is undecided. */
const talliesOf = ({ found }: Case): readonly Tally[] => {
  if (found === undefined) return [];
  const { formulas, violation } = found;
  const { space, atClockOf } = formulas;
  const tally = (part: keyof Concerned, ask: () => CustomerSet): readonly Tally[] => {
    const set = space.within(ask);
    return isRight(set) ? [{ part, has: (facts) => space.has(set.right, facts), count: 0 }] : [];
  };
  if (violation.kind === "nobody") return [];
  if (violation.kind !== "news") return tally("customer", () => violation.customers);
  const { insiders, outsiders, strangers } = violation;
  return [
    ...tally("insider", () => (strangers ? insiders : space.and(insiders, atClockOf(outsiders)))),
    ...tally("outsider", () => space.and(outsiders, atClockOf(insiders))),
  ];
};

/** The facts of a customer who can exist. */
const factsOf = (
  policy: Policy,
  isPossible: (facts: Facts) => boolean,
  fill: (customer: object) => object,
  row: Row,
): Facts | undefined => {
  if (row.kind === "unreadable") return undefined;
  const facts = readFacts(policy, fill(row.value as object));
  return isRight(facts) && isPossible(facts.right) ? facts.right : undefined;
};
