import { parsePolicy } from "@tierpolicy/schema";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
/**
 * Understands an expectation as an assertion of the policy: names are looked up, conditions and levels checked, just as if the policy itself said it.
 *
 * @returns left, as a person reads it, all that is wrong with it
 */
export const assertionOf = (policy, { service, where, must }) => {
    // No rule has a part in what the words of an assertion mean, and there may be thousands.
    const { rules: _, ...document } = policy.document;
    const condition = conditionOf(where);
    const assertion = { name: "expectation", ...(condition !== undefined && { where: condition }), service, must };
    const understood = parsePolicy({ ...document, assertions: [assertion] });
    if (isLeft(understood))
        return left(understood.left
            .filter(({ severity }) => severity === "error")
            .map(problemText)
            .join("\n"));
    return right(understood.right.assertions[0]);
};
/** At its root, a condition of the language is a group; here a comparison may stand alone. */
const conditionOf = (where) => {
    if (typeof where === "string")
        return { condition: where };
    return typeof where === "object" && where !== null && "fact" in where ? { all: [where] } : where;
};
const problemText = ({ message, help }) => (help === undefined ? message : `${message}\n  = help: ${help}`);
//# sourceMappingURL=expectation.js.map