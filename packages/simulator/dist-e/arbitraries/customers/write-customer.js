import { chooser, pick } from "../choices.js";
import { valuesFor } from "./leaf-values.js";
/** Well-typed customers of the policy by their drafts; whether they break an invariant is not looked at. */
export const customerWriter = (policy) => {
    const valuesOf = valuesFor(policy);
    const valueAt = (type, next) => {
        if (type.kind === "object")
            return propertiesOf(type.properties, next);
        if (type.kind !== "array")
            return pick(valuesOf(type), next());
        const candidates = valuesOf(type.items);
        return Array.from({ length: next() % 4 }, () => pick(candidates, next()));
    };
    const propertiesOf = (properties, next) => Object.fromEntries([...properties].flatMap(([name, property]) => {
        const absent = next() % 4 === 0 && property.default !== undefined;
        return absent ? [] : [[name, valueAt(property.type, next)]];
    }));
    return (draft) => propertiesOf(policy.facts, chooser(draft));
};
//# sourceMappingURL=write-customer.js.map