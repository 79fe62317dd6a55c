import { InvalidArgumentError, Option } from "commander";
import { CUSTOMER_FORMATS } from "../../input/customer-format.js";
import { formatOption } from "../options.js";
const LONGEST_SPAN = 366;
export const surprisesCommand = (program, terminal, finish) => {
    program
        .command("surprises")
        .description("say who is to be surprised today, and with what")
        .argument("<policy>", "a policy file, or - for standard input")
        .argument("<customers>", "a file of customers (JSON array, JSONL or CSV), or - for standard input")
        .option("--date <day>", "the day, such as 2026-05-01 (default: today)")
        .addOption(new Option("--days <number>", "so many days from then on").argParser(days).default(1))
        .option("--secret-file <file>", "a file that holds the secret (default: the environment variable TIERPOLICY_SECRET)")
        .option("--delivered <file>", "a record of what was delivered: lines of --format jsonl from earlier days")
        .addOption(formatOption(["text", "jsonl", "json"]))
        .addOption(new Option("--input <format>", "the form of the customers, if their file's name does not say it").choices(CUSTOMER_FORMATS))
        // Known only so that whoever tries it is told why not.
        .addOption(new Option("--secret <text>").hideHelp())
        .addHelpText("after", EXAMPLES)
        .action(async (policy, customers, options) => {
        const { listSurprises } = await import("./run.js");
        finish(await listSurprises(policy, customers, options, terminal));
    });
};
const days = (text) => {
    const number = Number(text);
    if (Number.isSafeInteger(number) && number >= 1 && number <= LONGEST_SPAN)
        return number;
    throw new InvalidArgumentError(`write a whole number from 1 to ${LONGEST_SPAN}.`);
};
const EXAMPLES = `
Each customer needs an "id", which stays the same for good. Facts are what they are on the first of the
days; the policy's clock goes with the days, so leave it out of the file.

The secret has at least 16 bytes, and stays the same for good too: whoever knows it can foresee every
surprise, and under another one other surprises come on other days. It is not taken from the command
line, which everybody on this computer can read.

Examples:
  $ openssl rand -hex 32 > secret.txt
  $ tierpolicy surprises policy.json customers.csv --secret-file secret.txt
  $ tierpolicy surprises policy.json customers.jsonl --secret-file secret.txt --date 2026-05-01 --days 7
  $ tierpolicy surprises policy.json customers.jsonl --secret-file secret.txt --format jsonl \\
      --delivered delivered.jsonl > today.jsonl ; cat today.jsonl >> delivered.jsonl`;
//# sourceMappingURL=command.js.map