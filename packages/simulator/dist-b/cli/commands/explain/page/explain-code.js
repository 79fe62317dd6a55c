import { stat } from "node:fs/promises";
import { nearest, quote } from "@tierpolicy/schema";
import { COEFFICIENTS } from "../../../../population/coefficients/coefficients.js";
import { complain, misuse } from "../../../complaint.js";
import { EXIT } from "../../../exit-code.js";
import { STDIN } from "../../../input/text-source.js";
import { asJson } from "../../../output/as-json.js";
import { pagePaths, readPage } from "../../../pages/pages.js";
import { markdownText } from "./markdown-text.js";
/** Prints the page of a check or of a diagnostic, for a terminal as a text, else as the Markdown that it is; or what a coefficient of the population model is. */
export const explainCode = async (code, { format, service }, { out, err }) => {
    const page = await readPage(code);
    if (page === undefined && isCoefficient(code)) {
        const { coefficientsWritten } = await import("../../coefficients/run.js");
        await out.write(coefficientsWritten([code], format, out));
        return EXIT.proved;
    }
    if (page === undefined)
        return complain(err, await unknown(code, service));
    if (format === "json")
        await out.write(asJson([page], format, false));
    else
        await out.write(Number.isFinite(out.wrapAt) ? markdownText(page.text, out) : page.text);
    return EXIT.proved;
};
const isCoefficient = (code) => Object.hasOwn(COEFFICIENTS, code);
const unknown = async (code, service) => {
    const isPolicy = code === STDIN || (await isFile(code));
    if (isPolicy && service !== undefined)
        return misuse("`--service` says of what, and not for whom", `add the customer, as in \`--facts '{"member": true}'\``);
    if (isPolicy)
        return misuse(`say what is to be explained of ${quote(code)}`, `a customer, as in \`--facts '{"member": true}'\`, or a rule, as in \`--rule 'members get delivery'\``);
    const near = nearest(code, (await pagePaths()).keys());
    return misuse(`there is no check, no diagnostic and no file ${quote(code)}`, near === undefined
        ? "name a check or a code as a message does in brackets, such as `publicity-leak` or `unknown-key`"
        : `did you mean ${quote(near)}?`);
};
const isFile = async (path) => {
    try {
        await stat(path);
        return true;
    }
    catch {
        return false;
    }
};
//# sourceMappingURL=explain-code.js.map