import { GOAL_KINDS } from "./goal.js";
/** @param customers as `readFacts` gives them */
export const coverageOf = ({ formulas, targets, undecided, unreachable }, customers) => {
    const { policy, space } = formulas;
    const judged = targets.map(({ goal, customers: who }) => ({ goal, reached: customers.some((customer) => space.has(who, customer)) }));
    const open = undecided.map((goal) => ({ goal, reached: false }));
    const tally = (chosen) => tallyOf([...judged, ...open].filter(({ goal }) => chosen(goal)));
    const place = (goal) => missingGoal(goal, policy.rangeOf(goal.pointer));
    return Object.freeze({
        policy: policy.name,
        percent: percentOf(tally(() => true)),
        byKind: Object.fromEntries(GOAL_KINDS.map((kind) => {
            const of = tally((goal) => goal.kind === kind);
            return [kind, { ...of, percent: percentOf(of) }];
        })),
        byService: Object.fromEntries([...policy.services.keys()].map((id) => [id, tally((goal) => goal.kind === "outcome" && goal.service === id)])),
        missing: Object.freeze(judged.filter(({ reached }) => !reached).map(({ goal }) => place(goal))),
        undecided: Object.freeze(undecided.map(place)),
        unreachable: unreachable.length,
    });
};
const tallyOf = (goals) => ({
    reached: goals.filter(({ reached }) => reached).length,
    reachable: goals.length,
});
const percentOf = ({ reached, reachable }) => (reachable === 0 ? 100 : Math.floor((1000 * reached) / reachable) / 10);
const missingGoal = ({ kind, text, services, pointer }, range) => Object.freeze({ kind, text, services, pointer, ...(range && { range }) });
//# sourceMappingURL=coverage.js.map