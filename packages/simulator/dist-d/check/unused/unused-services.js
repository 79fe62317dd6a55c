import { arrangementsOf } from "@tierpolicy/engine";
import { quote } from "@tierpolicy/schema";
/** One question for each service: whether somebody gets it, if only for a fee. */
export const unusedServices = ({ services }) => [...services.values()].map(question);
const question = ({ id, pointer }) => ({
    subject: { service: id, rules: [] },
    pointer,
    topic: `whether ${quote(id)} is offered to anybody, or arranged for anybody`,
    violation: (formulas) => {
        const { space, offered } = formulas;
        return { kind: "nobody", customers: space.isEmpty(offered(id)) ? arrangedFor(formulas, id) : offered(id) };
    },
    isShownBy: () => true,
    tell: ({ formulas: { rulesOf } }) => {
        const isSpokenOf = rulesOf(id).some(({ type }) => type === "offer" || type === "arrange");
        return {
            message: isSpokenOf ? `nobody is offered ${quote(id)}, and it is arranged for nobody` : `no rule offers or arranges ${quote(id)}`,
            help: "offer or arrange it, or remove it; if it is listed so that customers read that they do not get it, `allow` it with that reason",
            pointers: [pointer],
        };
    },
});
/** For whom a service is arranged. */
export const arrangedFor = (formulas, service) => {
    const { space } = formulas;
    return space.or(space.nobody, ...arrangementsOf(formulas, service).map(({ customers }) => customers));
};
//# sourceMappingURL=unused-services.js.map