import { saidIn } from "./said.js";
/** The segments by which customers tell whether others are in the same position: those that look at no fact without merit. */
export const segmentsOfMerit = (policy) => {
    const meritless = [...policy.facts.values()].filter(({ merit }) => !merit).map(({ id }) => id);
    return [...policy.segments.values()].flatMap(({ id, condition }) => {
        const { facts } = saidIn(policy, [condition]);
        return meritless.some((fact) => facts.has(fact)) ? [] : [id];
    });
};
//# sourceMappingURL=equals.js.map