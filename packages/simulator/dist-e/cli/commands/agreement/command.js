import { Option } from "commander";
import { atOption, budgetOption } from "../options.js";
export const AGREEMENT_FORMATS = ["markdown", "html", "json", "jsonld"];
export const agreementCommand = (program, terminal, finish) => {
    program
        .command("agreement")
        .description("write what a customer can rely on: what we provide, what we can arrange, what we do not provide")
        .argument("<policy>", "a policy file, or - for standard input")
        .addOption(new Option("--segment <id>", "for every member of this segment").conflicts(["facts", "customers"]))
        .addOption(new Option("--facts <json>", "for this customer").conflicts("customers"))
        .option("--customers <file>", "for one customer of a file (JSON array, JSONL or CSV)")
        .option("--id <id>", "with --customers: which of them")
        .addOption(new Option("-f, --format <format>", "how it is written (default: by the ending of --out, else markdown)").choices(AGREEMENT_FORMATS))
        .option("--lang <tag>", "in which language: en or zh", "en")
        .option("--to <name>", "the name of the customer, for the head of the page")
        .option("--css <file>", "with --format html: a style sheet of your own, which comes after the page's")
        .option("-o, --out <file>", "where to write it (default: standard output)")
        .addOption(atOption("--date, --at <moment>"))
        .addOption(budgetOption())
        .addHelpText("after", EXAMPLES)
        .action(async (policy, options) => {
        const { writeAgreement } = await import("./run.js");
        finish(await writeAgreement(policy, options, terminal));
    });
};
const EXAMPLES = `
It holds what the customer may see, and nothing else: it may be handed over as it is. The page is one
file without scripts, for a screen and for paper. The policy's clock fact is filled with now, or --date.

jsonld is for everybody: what the policy says to the public, as schema.org's MemberProgram.

Examples:
  $ tierpolicy agreement policy.json --facts '{"contractValue": 6000000}'
  $ tierpolicy agreement policy.json --segment vip --lang zh --out vip.html
  $ tierpolicy agreement policy.json --customers customers.csv --id 4711 --to 'Ms Lin' --out 4711.html
  $ tierpolicy agreement policy.json --segment vip --format json --date 2026-05-01
  $ tierpolicy agreement policy.json --format jsonld`;
//# sourceMappingURL=command.js.map