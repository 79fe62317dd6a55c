import { formatOption } from "../options.js";
export const demandCommand = (program, terminal, finish) => {
    program
        .command("demand")
        .description("sum up what customers asked for that is not provided, the most wanted first")
        .argument("<log...>", "demand logs (JSONL), or - for standard input")
        .option("--policy <file>", "a policy file, to say which service is meant, and of which secrets customers heard")
        .addOption(formatOption(["text", "json", "jsonl"]))
        .addHelpText("after", EXAMPLES)
        .action(async (logs, options) => {
        const { sumUpDemand } = await import("./run.js");
        finish(await sumUpDemand(logs, options, terminal));
    });
};
const EXAMPLES = `
A line of a log is an object: {"at": "2026-05-01", "request": "printer repair", "answer": "unlisted"},
with the id of the "customer" where it is known. Requests that differ in case and white space only are
one. A bad line, such as the last one after a crash, is named, the others count, and the exit code is 3.

Examples:
  $ tierpolicy demand demand.jsonl
  $ tierpolicy demand demand.jsonl --policy policy.json
  $ zcat demand-*.jsonl.gz | tierpolicy demand - --format json`;
//# sourceMappingURL=command.js.map