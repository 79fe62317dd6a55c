import { compile, explain, renderExplanation } from "@tierpolicy/engine";
import { suggest, wrapWords } from "@tierpolicy/schema";
import { isLeft } from "fp-ts/lib/Either.js";
import { clockFiller } from "../../clock.js";
import { complain, invalid, misuse } from "../../complaint.js";
import { EXIT } from "../../exit-code.js";
import { readFactsOption } from "../../input/facts-option.js";
import { loadPolicy } from "../../input/load-policy.js";
import { asJson } from "../../output/as-json.js";
export const explainCustomer = async (path, options, terminal) => {
    const { out, err } = terminal;
    const customer = readFactsOption(options.facts);
    if (isLeft(customer))
        return complain(err, customer.left);
    const loaded = await loadPolicy(path, terminal);
    if (isLeft(loaded))
        return loaded.left.exit;
    const { policy } = loaded.right;
    const { service, format, at } = options;
    const misused = unknownService(policy, service);
    if (misused)
        return complain(err, misused);
    const explained = explain(compile(policy), clockFiller(policy, at)(customer.right), service === undefined ? {} : { service });
    if (isLeft(explained)) {
        for (const { message, help } of explained.left)
            await complain(err, invalid(message, help));
        return EXIT.invalid;
    }
    await out.write(format === "json"
        ? asJson([explained.right], format, false)
        : `${renderExplanation(explained.right)
            .flatMap((line) => wrapped(line, out))
            .join("\n")}\n`);
    return EXIT.proved;
};
const unknownService = ({ services }, service) => {
    if (service === undefined || services.has(service))
        return undefined;
    return misuse(`the policy has no service \`${service}\``, suggest(service, [...services.keys()], "services"));
};
/** Services stand out, and what does not apply steps back. */
const wrapped = (line, { colors, wrapAt }) => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    const hanging = `${indent}  `;
    const style = indent === "" ? colors.bold : /^ +\w+ `.*` does not match/.test(line) ? colors.dim : String;
    return wrapWords(line.slice(indent.length), wrapAt, hanging.length).map((part, at) => style((at === 0 ? indent : hanging) + part));
};
//# sourceMappingURL=explain-customer.js.map