import { parsePolicy, renderDiagnostics } from "@tierpolicy/schema";
import { left, right } from "fp-ts/lib/Either.js";
/**
 * The policy that is expected to be some way: a `Policy`, what `parsePolicy` or `definePolicy` returned, a compiled policy, or a policy's text.
 *
 * @returns left, as a person reads it, what is wrong with the policy, or that it is none
 */
export const policyIn = (received) => {
    if (typeof received === "string")
        return parsed(parsePolicy(received), received);
    if (isPolicy(received))
        return right(received);
    if (isEither(received))
        return parsed(received);
    if (isObject(received) && isPolicy(received["policy"]))
        return right(received["policy"]);
    return left(`what is expected to be some way must be a policy, and is ${typeInWords(received)}\n  = help: give what \`parsePolicy\` or \`definePolicy\` returns, or the policy's text`);
};
const parsed = (result, text) => result._tag === "Right"
    ? result
    : left(`the policy is not valid\n\n${renderDiagnostics(result.left, text === undefined ? {} : { text })}`);
const isObject = (value) => typeof value === "object" && value !== null;
const isPolicy = (value) => isObject(value) && isObject(value["services"]) && Array.isArray(value["rules"]) && typeof value["rangeOf"] === "function";
const isEither = (value) => isObject(value) && (value["_tag"] === "Left" ? Array.isArray(value["left"]) : value["_tag"] === "Right" && isPolicy(value["right"]));
const typeInWords = (value) => (value === null ? "null" : Array.isArray(value) ? "a list" : `of type \`${typeof value}\``);
//# sourceMappingURL=subject.js.map