import { left, right } from "fp-ts/lib/Either.js";
import { invalid } from "../complaint.js";
/** The customer that `--facts '{…}'` says. */
export const readFactsOption = (json) => {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (error) {
        // JSON.parse throws nothing else.
        return left(invalid(`\`--facts\` is not JSON: ${error.message}`, HELP));
    }
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return right(value);
    return left(invalid("`--facts` is not an object of facts", HELP));
};
const HELP = `write an object in single quotes, such as --facts '{"contractValue": 6000000}'`;
//# sourceMappingURL=facts-option.js.map