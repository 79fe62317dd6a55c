import { formulasOf, NEVER } from "@tierpolicy/engine";
/** @param services of all others, nothing is carried */
export const lazyCarriage = (policy, services, budget) => {
    let formulas;
    const ignorance = new Map();
    const answers = new Map();
    const attempt = (ask) => {
        formulas ??= formulasOf(policy, { budget });
        const { space } = formulas;
        const asked = formulas;
        const answer = space.within(() => ask(asked));
        if (answer._tag === "Left")
            formulas = undefined;
        return answer._tag === "Left" ? answer.left.reason : (facts) => space.has(answer.right, facts);
    };
    const work = (service, ask) => {
        const wasWorn = formulas !== undefined;
        const first = attempt(ask);
        const answer = typeof first === "string" && wasWorn ? attempt(ask) : first;
        if (typeof answer === "function")
            return answer;
        ignorance.set(service, answer);
        return () => false;
    };
    const when = (question) => (channel, service) => {
        if (!services.has(service))
            return NEVER;
        const key = JSON.stringify([question, channel, service]);
        const holdsAt = (facts) => {
            const known = answers.get(key) ?? work(service, (formulas) => formulas[question](channel, service));
            answers.set(key, known);
            return known(facts);
        };
        return { kind: "judged", holdsAt };
    };
    return {
        named: when("mayCarry"),
        byDefault: when("carriesByDefault"),
        ignorance: (service) => ignorance.get(service),
    };
};
//# sourceMappingURL=lazy-carriage.js.map