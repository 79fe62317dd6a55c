import type { Facts, Range } from "@tierpolicy/schema";
import { GOAL_KINDS, type Goal, type GoalKind } from "./goal.js";
import type { Survey } from "./survey.js";

/** How many of the goals that can be reached some test reaches. */
export interface Tally {
  readonly reached: number;
  readonly reachable: number;
}

/** A goal that no test reaches, in the author's words. */
export interface MissingGoal {
  readonly kind: GoalKind;
  readonly text: string;
  readonly services: readonly string[];
  /** JSON Pointer into the policy. */
  readonly pointer: string;
  readonly range?: Range;
}

/** What the customers of some tests reach of a policy. Goals that no possible customer reaches do not count. Frozen. */
export interface Coverage {
  readonly policy: string;
  /** From 0 to 100, rounded down to a tenth, so that it is 100 only where nothing is missing; 100 where there is nothing to reach. */
  readonly percent: number;
  readonly byKind: { readonly [kind in GoalKind]: Tally & { readonly percent: number } };
  readonly byService: { readonly [service: string]: Tally };
  readonly missing: readonly MissingGoal[];
  /** Goals of which the budget did not suffice to say who reaches them: they count as not reached. */
  readonly undecided: readonly MissingGoal[];
  /** How many goals no possible customer reaches. */
  readonly unreachable: number;
}

/** @param customers as `readFacts` gives them */
export const coverageOf = ({ formulas, targets, undecided, unreachable }: Survey, customers: readonly Facts[]): Coverage => {
  const { policy, space } = formulas;
  const judged = targets.map(({ goal, customers: who }) => ({ goal, reached: customers.some((customer) => space.has(who, customer)) }));
  const open = undecided.map((goal) => ({ goal, reached: false }));
  const tally = (chosen: (goal: Goal) => boolean) => tallyOf([...judged, ...open].filter(({ goal }) => chosen(goal)));
  const place = (goal: Goal) => missingGoal(goal, policy.rangeOf(goal.pointer));
  return Object.freeze({
    policy: policy.name,
    percent: percentOf(tally(() => true)),
    byKind: Object.fromEntries(
      GOAL_KINDS.map((kind) => {
        const of = tally((goal) => goal.kind === kind);
        return [kind, { ...of, percent: percentOf(of) }];
      }),
    ) as Coverage["byKind"],
    byService: Object.fromEntries(
      [...policy.services.keys()].map((id) => [id, tally((goal) => goal.kind === "outcome" && goal.service === id)]),
    ),
    missing: Object.freeze(judged.filter(({ reached }) => !reached).map(({ goal }) => place(goal))),
    undecided: Object.freeze(undecided.map(place)),
    unreachable: unreachable.length,
  });
};

const tallyOf = (goals: readonly { readonly reached: boolean }[]): Tally => ({
  reached: goals.filter(({ reached }) => reached).length,
  reachable: goals.length,
});

const percentOf = ({ reached, reachable }: Tally): number => (reachable === 0 ? 100 : Math.floor((1000 * reached) / reachable) / 10);

const missingGoal = ({ kind, text, services, pointer }: Goal, range: Range | undefined): MissingGoal =>
  Object.freeze({ kind, text, services, pointer, ...(range && { range }) });
