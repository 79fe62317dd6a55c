import { compile, decide, formulasOf, NEVER } from "@tierpolicy/engine";
/** Policies whose facts are so entangled that a witness takes more get no customer, rather than hold up a test. */
const BUDGET = 100_000;
/** Whether a customer can exist does not depend on channels. */
const SILENT = { named: () => NEVER, byDefault: () => NEVER };
/** What is not asked for is not worked out. */
export const possibleIn = (policy) => {
    const compiled = once(() => compile(policy, { carriage: SILENT }));
    const formulas = once(() => formulasOf(policy, { budget: BUDGET }));
    return {
        formulas,
        accepts: (customer) => policy.invariants.length === 0 || decide(compiled(), customer)._tag === "Right",
        nearest: (facts) => {
            const { space } = formulas();
            const witness = space.within(() => space.witness(formulas().possible, { near: facts }));
            return witness._tag === "Right" ? witness.right : undefined;
        },
    };
};
export const nobodyCanExist = ({ name }) => `no customer of the policy \`${name}\` can exist: its invariants exclude everybody`;
const once = (make) => {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
};
//# sourceMappingURL=possible.js.map