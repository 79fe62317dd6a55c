import { quote } from "@tierpolicy/schema";
/** Every atom of a condition with those for whom it decides: the masking form of MC/DC. */
export const decisiveAtoms = (formulas, condition) => {
    const { space } = formulas;
    const below = (part, customers) => {
        switch (part.kind) {
            case "not":
                return below(part.of, customers);
            case "all":
            case "any": {
                const passes = (other) => (part.kind === "all" ? space.of(other) : space.not(space.of(other)));
                return part.of.flatMap((one) => below(one, () => space.and(customers(), ...part.of.filter((other) => other !== one).map(passes))));
            }
            default:
                return [{ atom: part, customers }];
        }
    };
    return below(condition, () => formulas.possible);
};
/** An atom in the author's words. */
export const atomText = (atom) => (atom.kind === "segment" ? `in ${quote(atom.segment)}` : comparisonText(atom));
const comparisonText = ({ fact, operator, value }) => {
    const left = [fact.fact, ...fact.path].join(".");
    const right = value.kind === "fact" ? [value.fact, ...value.path].join(".") : shown(value.value);
    return quote(`${left} ${[...operator.decorators, operator.name].join(":")} ${right}`);
};
const shown = (value) => (typeof value === "string" ? value : JSON.stringify(value));
//# sourceMappingURL=condition-goals.js.map