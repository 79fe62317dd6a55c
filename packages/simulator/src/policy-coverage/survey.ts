import { type CustomerSet, type Formulas, formulasOf } from "@tierpolicy/engine";
import { type Condition, type Policy, quote } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { atomText, decisiveAtoms } from "./condition-goals.js";
import { decidedBy } from "./effects.js";
import type { Goal, Owner } from "./goal.js";
import { outcomesOf, outcomeText } from "./outcome-sets.js";

/** A goal, and the customers who reach it. */
export interface Target {
  readonly goal: Goal;
  readonly customers: CustomerSet;
}

/** Everything that tests of a policy can aim at. */
export interface Survey {
  readonly formulas: Formulas;
  /** Those that some possible customer reaches, in the order of the policy. */
  readonly targets: readonly Target[];
  /** Those that no possible customer reaches. */
  readonly unreachable: readonly Goal[];
  /** Those of which the budget did not suffice to say who reaches them. */
  readonly undecided: readonly Goal[];
}

const DEFAULT_BUDGET = 1_000_000;

/** Each question in vain may cost as much as the whole budget: after so many of them nothing more is asked. */
const MOST_IN_VAIN = 8;

/**
 * Finds the goals of a policy, each with the exact set of customers who reach it.
 *
 * @param budget how many diagram nodes all of it may take; a million where it is left out
 */
export const surveyOf = (policy: Policy, budget = DEFAULT_BUDGET): Survey => {
  const formulas = formulasOf(policy, { budget });
  const { space } = formulas;
  const targets: Target[] = [];
  const unreachable: Goal[] = [];
  const undecided: Goal[] = [];
  const add = (goal: Goal, find: () => CustomerSet) => {
    const found = undecided.length < MOST_IN_VAIN ? space.within(find) : undefined;
    if (found === undefined || isLeft(found)) undecided.push(goal);
    else if (space.isEmpty(found.right)) unreachable.push(goal);
    else targets.push({ goal, customers: found.right });
  };
  addRules(formulas, add);
  for (const { owner, condition, services } of conditionsOf(formulas)) addConditions(formulas, owner, condition, services, add);
  addOutcomes(formulas, add, undecided);
  return { formulas, targets, unreachable, undecided };
};

type Add = (goal: Goal, find: () => CustomerSet) => void;

const addRules = (formulas: Formulas, add: Add): void => {
  const { policy, space, matches } = formulas;
  for (const rule of policy.rules) {
    const { name, pointer, services } = rule;
    const about = { rule: name, pointer, services };
    add({ ...about, kind: "rule", key: `rule ${pointer}`, text: `${quote(name)} matches` }, () =>
      space.or(space.nobody, ...services.map((service) => matches(rule, service))),
    );
    add({ ...about, kind: "effect", key: `effect ${pointer}`, text: `${quote(name)} changes the decision` }, () =>
      decidedBy(formulas, rule),
    );
  }
};

interface Conditional {
  readonly owner: Owner;
  readonly condition: Condition;
  readonly services: readonly string[];
}

const conditionsOf = ({ policy, space, toldOn }: Formulas): readonly Conditional[] => [
  ...policy.rules.map(({ name, condition, services }): Conditional => ({ owner: { kind: "rule", rule: name }, condition, services })),
  ...[...policy.segments.values()].map(
    ({ id, condition }): Conditional => ({ owner: { kind: "segment", segment: id }, condition, services: [] }),
  ),
  ...[...policy.channels.values()].flatMap(({ id, except }): readonly Conditional[] => {
    if (except === undefined) return [];
    const told = space.within(() => [...policy.services.keys()].filter((service) => !space.isEmpty(toldOn(id, service))));
    return [{ owner: { kind: "channel", channel: id }, condition: except, services: isLeft(told) ? [] : told.right }];
  }),
];

const ownerText = (owner: Owner): string => {
  switch (owner.kind) {
    case "rule":
      return quote(owner.rule);
    case "segment":
      return quote(owner.segment);
    case "channel":
      return `the \`except\` of ${quote(owner.channel)}`;
  }
};

const addConditions = (formulas: Formulas, owner: Owner, condition: Condition, services: readonly string[], add: Add): void => {
  const { space } = formulas;
  for (const { atom, customers } of decisiveAtoms(formulas, condition))
    for (const value of [true, false]) {
      const { pointer } = atom;
      const text = `${atomText(atom)} is ${value}, and decides on ${ownerText(owner)}`;
      add({ kind: "condition", owner, value, key: `condition ${pointer} ${value}`, text, pointer, services }, () =>
        value ? space.and(customers(), space.of(atom)) : space.minus(customers(), space.of(atom)),
      );
    }
};

const addOutcomes = (formulas: Formulas, add: Add, undecided: Goal[]): void => {
  const { policy, space } = formulas;
  for (const { id: service, pointer } of policy.services.values()) {
    const about = { kind: "outcome", service, pointer, services: [service] } as const;
    const outcomes = undecided.length < MOST_IN_VAIN ? space.within(() => outcomesOf(formulas, service)) : undefined;
    if (outcomes === undefined || isLeft(outcomes)) {
      undecided.push({ ...about, key: `outcome ${service}`, text: `${quote(service)}: what can be got of it`, said: { kind: "offered" } });
      continue;
    }
    for (const { said, customers } of outcomes.right) {
      const text = outcomeText(said);
      add({ ...about, said, key: `outcome ${service} ${text}`, text: `${quote(service)}: ${text}` }, () => customers);
    }
  }
};
