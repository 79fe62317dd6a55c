import { quote } from "@tierpolicy/schema";
import { arrangedFor } from "./unused-services.js";
/** One question for each term: whether it ever has a value. A service that nobody gets at all is told of as such, not by its terms. */
export const unusedTerms = ({ services }) => [...services.values()].flatMap((service) => [...service.terms.keys()].map((term) => question(service, term)));
const question = ({ id, pointer }, term) => ({
    subject: { service: id, rules: [] },
    pointer,
    topic: `whether the term ${quote(term)} of ${quote(id)} ever has a value`,
    violation: (formulas) => {
        const { space, offered } = formulas;
        const isUnusedAltogether = () => space.isEmpty(arrangedFor(formulas, id));
        const isUnused = space.isEmpty(offered(id)) && !isUnusedAltogether();
        return { kind: "nobody", customers: isUnused ? space.nobody : space.everyone };
    },
    isShownBy: () => true,
    tell: () => ({
        message: `the term ${quote(term)} of ${quote(id)} never has a value: nobody is offered ${quote(id)}`,
        help: `remove the term, or offer ${quote(id)}`,
        pointers: [`${pointer}/terms/${term}`, pointer],
    }),
});
//# sourceMappingURL=unused-terms.js.map