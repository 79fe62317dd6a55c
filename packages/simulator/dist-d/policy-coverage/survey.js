import { formulasOf } from "@tierpolicy/engine";
import { quote } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { atomText, decisiveAtoms } from "./condition-goals.js";
import { decidedBy } from "./effects.js";
import { outcomesOf, outcomeText } from "./outcome-sets.js";
const DEFAULT_BUDGET = 1_000_000;
/** Each question in vain may cost as much as the whole budget: after so many of them nothing more is asked. */
const MOST_IN_VAIN = 8;
/**
 * Finds the goals of a policy, each with the exact set of customers who reach it.
 *
 * @param budget how many diagram nodes all of it may take; a million where it is left out
 */
export const surveyOf = (policy, budget = DEFAULT_BUDGET) => {
    const formulas = formulasOf(policy, { budget });
    const { space } = formulas;
    const targets = [];
    const unreachable = [];
    const undecided = [];
    const add = (goal, find) => {
        const found = undecided.length < MOST_IN_VAIN ? space.within(find) : undefined;
        if (found === undefined || isLeft(found))
            undecided.push(goal);
        else if (space.isEmpty(found.right))
            unreachable.push(goal);
        else
            targets.push({ goal, customers: found.right });
    };
    addRules(formulas, add);
    for (const { owner, condition, services } of conditionsOf(formulas))
        addConditions(formulas, owner, condition, services, add);
    addOutcomes(formulas, add, undecided);
    return { formulas, targets, unreachable, undecided };
};
const addRules = (formulas, add) => {
    const { policy, space, matches } = formulas;
    for (const rule of policy.rules) {
        const { name, pointer, services } = rule;
        const about = { rule: name, pointer, services };
        add({ ...about, kind: "rule", key: `rule ${pointer}`, text: `${quote(name)} matches` }, () => space.or(space.nobody, ...services.map((service) => matches(rule, service))));
        add({ ...about, kind: "effect", key: `effect ${pointer}`, text: `${quote(name)} changes the decision` }, () => decidedBy(formulas, rule));
    }
};
const conditionsOf = ({ policy, space, toldOn }) => [
    ...policy.rules.map(({ name, condition, services }) => ({ owner: { kind: "rule", rule: name }, condition, services })),
    ...[...policy.segments.values()].map(({ id, condition }) => ({ owner: { kind: "segment", segment: id }, condition, services: [] })),
    ...[...policy.channels.values()].flatMap(({ id, except }) => {
        if (except === undefined)
            return [];
        const told = space.within(() => [...policy.services.keys()].filter((service) => !space.isEmpty(toldOn(id, service))));
        return [{ owner: { kind: "channel", channel: id }, condition: except, services: isLeft(told) ? [] : told.right }];
    }),
];
const ownerText = (owner) => {
    switch (owner.kind) {
        case "rule":
            return quote(owner.rule);
        case "segment":
            return quote(owner.segment);
        case "channel":
            return `the \`except\` of ${quote(owner.channel)}`;
    }
};
const addConditions = (formulas, owner, condition, services, add) => {
    const { space } = formulas;
    for (const { atom, customers } of decisiveAtoms(formulas, condition))
        for (const value of [true, false]) {
            const { pointer } = atom;
            const text = `${atomText(atom)} is ${value}, and decides on ${ownerText(owner)}`;
            add({ kind: "condition", owner, value, key: `condition ${pointer} ${value}`, text, pointer, services }, () => value ? space.and(customers(), space.of(atom)) : space.minus(customers(), space.of(atom)));
        }
};
const addOutcomes = (formulas, add, undecided) => {
    const { policy, space } = formulas;
    for (const { id: service, pointer } of policy.services.values()) {
        const about = { kind: "outcome", service, pointer, services: [service] };
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
//# sourceMappingURL=survey.js.map