import { Option } from "commander";
import { CUSTOMER_FORMATS } from "../../input/customer-format.js";
import { atOption, formatOption } from "../options.js";
export const decideCommand = (program, terminal, finish) => {
    program
        .command("decide")
        .description("say what each customer gets")
        .argument("<policy>", "a policy file, or - for standard input")
        .argument("[customers]", "a file of customers (JSON array, JSONL or CSV), or - for standard input")
        .option("--facts <json>", "one customer, in place of a file")
        .addOption(formatOption(["text", "jsonl", "json"]))
        .addOption(new Option("--input <format>", "the form of the customers, if their file's name does not say it").choices(CUSTOMER_FORMATS))
        .addOption(atOption())
        .addHelpText("after", EXAMPLES)
        .action(async (policy, customers, options) => {
        const { decideAll } = await import("./run.js");
        finish(await decideAll(policy, customers, options, terminal));
    });
};
const EXAMPLES = `
Customers are flat objects of facts. An "id" is kept as it is, and other keys are ignored. Where a
customer does not say the policy's clock fact, it is filled with now. A bad row yields its errors in
its place, and the exit code is 3.

In CSV the first line names the facts; "home.city" is a property of an object. Write true or false,
yes or no, 1 or 0 for a boolean, and a;b or ["a","b"] for an array. An empty cell says nothing, so that
the fact's default holds; [] is the empty array. Cells are separated by whichever of comma, semicolon
and tab the first line has most of; a cell with that character in it stands in double quotes.

Examples:
  $ tierpolicy decide policy.json customers.csv
  $ tierpolicy decide policy.json --facts '{"contractValue": 6000000}'
  $ zcat customers.jsonl.gz | tierpolicy decide policy.json - --format jsonl
  $ tierpolicy decide policy.json customers.jsonl --format jsonl --at 2026-05-01 > decisions.jsonl`;
//# sourceMappingURL=command.js.map