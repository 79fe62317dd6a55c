import { languageOfPage } from "@tierpolicy/engine/agreement";
import { isLeft, right } from "fp-ts/lib/Either.js";
import { complain, misuse } from "../../complaint.js";
import { gravest } from "../../exit-code.js";
import { loadPolicy } from "../../input/load-policy.js";
import { readText, STDIN } from "../../input/text-source.js";
import { deliver } from "../../output/deliver.js";
import { sayLanguage } from "../../output/say-language.js";
import { agreementText, publicText } from "./agreement-text.js";
import { formatOf } from "./format.js";
/** In characters; a company's fonts and its emblem may be in it. */
const LONGEST_CSS = 10_000_000;
export const writeAgreement = async (path, options, terminal) => {
    const { err } = terminal;
    const format = formatOf(options);
    const misused = misuseOf(path, options, format);
    if (misused)
        return complain(err, misused);
    const loaded = await loadPolicy(path, terminal);
    if (isLeft(loaded))
        return loaded.left.exit;
    const { policy } = loaded.right;
    const css = options.css === undefined ? right({ text: "" }) : await readText(options.css, LONGEST_CSS);
    if (isLeft(css))
        return complain(err, css.left);
    const made = format === "jsonld" ? publicText(policy, options) : await agreementText(policy, format, css.right.text, options);
    if (isLeft(made)) {
        for (const complaint of made.left)
            await complain(err, complaint);
        return gravest(made.left.map(({ exit }) => exit));
    }
    if (format === "html" || format === "markdown")
        await sayLanguage(options.lang, languageOfPage(options.lang), err);
    return deliver(made.right, options.out, terminal);
};
const misuseOf = (path, options, format) => {
    const { segment, facts, customers, id, to, css } = options;
    const whom = segment ?? facts ?? customers ?? id;
    if (format === "jsonld" && whom !== undefined)
        return misuse("`jsonld` says what everybody may know, and is for nobody in particular", "leave out the segment or the customer");
    if (format !== "jsonld" && whom === undefined)
        return misuse("say for whom the agreement is", "a segment, as in `--segment vip`, or a customer, as in `--facts '{…}'`");
    if ((customers === undefined) !== (id === undefined))
        return misuse(id === undefined ? "say which of the customers is meant" : "say which file the customer is in", CUSTOMER_HELP);
    if (path === STDIN && customers === STDIN)
        return misuse("standard input cannot be both the policy and the customers", "name a file for one of them");
    if (css !== undefined && format !== "html")
        return misuse("only a page takes a style sheet", "add `--format html`");
    if (to !== undefined && format !== "html" && format !== "markdown")
        return misuse(`\`${format}\` is addressed to nobody`, "leave out `--to`");
    return undefined;
};
const CUSTOMER_HELP = "write both, as in `--customers customers.csv --id 4711`";
//# sourceMappingURL=run.js.map