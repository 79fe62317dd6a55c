import type { Commitment, Policy, Publicity, Service, TermValue } from "@tierpolicy/schema";
import { COMMITMENTS, PUBLICITIES } from "@tierpolicy/schema";
import type { Either } from "fp-ts/lib/Either.js";
import type { BudgetExceeded } from "../cells/budget.js";
import type { CustomerSet } from "../cells/space.js";
import { type Formulas, formulasOf } from "../formulas/formulas.js";
import { termValues } from "../formulas/term-values.js";

/** The lowest and the highest level that some member of a segment who is offered the service gets. */
export interface LevelRange<Level> {
  readonly lowest: Level;
  readonly highest: Level;
}

/** What the members of a segment get of one service (spec §3). */
export interface MatrixCell {
  readonly service: string;
  /** To how many of the segment's possible members it is offered. A segment that nobody can be in has `never`. */
  readonly offered: "always" | "sometimes" | "never";
  /** Over the members to whom it is offered; absent where it never is. `lowest` is the worst, `highest` the best. */
  readonly commitment?: LevelRange<Commitment>;
  readonly publicity?: LevelRange<Publicity>;
  readonly terms?: { readonly [term: string]: LevelRange<TermValue> };
  /**
   * The facts on which `sometimes` depends, in the policy's order; empty for the others. Each of them tells two members apart who
   * differ in nothing else; where an invariant leaves no such pair, they are the facts in which the two members differ that are most alike.
   */
  readonly dependsOn: readonly string[];
}

export interface MatrixRow {
  readonly segment: string;
  /** One for each service, in the policy's order. */
  readonly services: readonly MatrixCell[];
}

/**
 * What the possible members of one segment get, exactly.
 *
 * @param segment the id of a segment of the policy
 * @param formulas the policy's formulas, where the caller has them already or wants another budget
 * @returns the row; or left, where the budget of the formulas does not suffice
 */
export const decideSegment = (
  policy: Policy,
  segment: string,
  formulas: Formulas = formulasOf(policy),
): Either<BudgetExceeded, MatrixRow> => formulas.space.within(() => rowOf(formulas, segment));

/**
 * Segments × services, in the policy's order.
 *
 * @returns the rows; or left, where the budget of the formulas does not suffice
 * @example
 * const rows = matrix(policy);
 * if (isRight(rows)) for (const { segment, services } of rows.right)
 *   console.log(segment, services.filter(({ offered }) => offered === "always").map(({ service }) => service));
 */
export const matrix = (policy: Policy, formulas: Formulas = formulasOf(policy)): Either<BudgetExceeded, readonly MatrixRow[]> =>
  formulas.space.within(() => [...policy.segments.keys()].map((segment) => rowOf(formulas, segment)));

const rowOf = (formulas: Formulas, segment: string): MatrixRow => ({
  segment,
  services: [...formulas.policy.services.values()].map((service) => cellOf(formulas, service, formulas.segment(segment))),
});

const cellOf = (formulas: Formulas, service: Service, members: CustomerSet): MatrixCell => {
  const { space } = formulas;
  const { id } = service;
  const offered = space.and(members, formulas.offered(id));
  if (space.isEmpty(offered)) return { service: id, offered: "never", dependsOn: [] };
  const range = <Level>(levels: readonly Level[], atLeast: (level: Level) => CustomerSet) => rangeOf(formulas, offered, levels, atLeast);
  const always = space.implies(members, offered);
  return {
    service: id,
    offered: always ? "always" : "sometimes",
    commitment: range(COMMITMENTS, (level) => formulas.commitmentAtLeast(id, level)),
    publicity: range(PUBLICITIES, (level) => formulas.publicityAtLeast(id, level)),
    ...(service.terms.size > 0 && {
      terms: Object.fromEntries(
        [...service.terms.keys()].map((term) => [
          term,
          range(termValues(formulas.rulesOf(id), service, term), (value) => formulas.termAtLeast(id, term, value)),
        ]),
      ),
    }),
    dependsOn: always ? [] : factsThatDecide(formulas, offered, members),
  };
};

const factsThatDecide = ({ space, policy }: Formulas, offered: CustomerSet, members: CustomerSet): readonly string[] => {
  const alone = space.dependsOn(offered, members);
  if (alone.length > 0) return alone;
  const insider = space.witness(offered);
  const outsider = insider && space.witness(space.minus(members, offered), { near: insider });
  const differ = (fact: string) => JSON.stringify(insider?.[fact]) !== JSON.stringify(outsider?.[fact]);
  return [...policy.facts.keys()].filter(differ);
};

/** `levels` from worst to best, the first of which everyone in `offered` has. */
const rangeOf = <Level>(
  { space }: Formulas,
  offered: CustomerSet,
  levels: readonly Level[],
  atLeast: (level: Level) => CustomerSet,
): LevelRange<Level> => {
  const lowest = levels.findLast((level) => space.implies(offered, atLeast(level)));
  const highest = levels.findLast((level) => !space.isEmpty(space.and(offered, atLeast(level))));
  // Everyone who is offered a service has at least the worst of the levels that any rule states.
  return { lowest: lowest ?? (levels[0] as Level), highest: highest ?? (levels[0] as Level) };
};
