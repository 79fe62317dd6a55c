import { InvalidArgumentError, Option } from "commander";
import { atOption, budgetOption, formatOption, watchOption } from "../options.js";
export const testCommand = (program, terminal, finish) => {
    program
        .command("test")
        .description("run policy tests: customers, and what must hold of them")
        .argument("[tests...]", "files, patterns in quotes, directories, or - for standard input; default: every *.policy-test.json below here")
        .addOption(formatOption(["text", "json", "junit"]))
        .addOption(new Option("--policy <file>", "test this policy, whatever the tests say"))
        .addOption(new Option("--coverage", "say which rules, conditions and outcomes of the policy the tests reach"))
        .addOption(new Option("--coverage-threshold <percent>", "fail where they reach less of what can be reached").argParser(percentOf))
        .addOption(new Option("--suggest", "write the missing customers as ready tests, that say what is decided now"))
        .addOption(new Option("-o, --out <file>", "where to write the suggested tests").implies({ suggest: true }))
        .addOption(new Option("--force", "replace that file if it is there"))
        .addOption(atOption())
        .addOption(budgetOption())
        .addOption(watchOption().conflicts("suggest"))
        .addHelpText("after", EXAMPLES)
        .action(async (paths, options) => {
        const { testPolicies } = await import("./run.js");
        finish(await testPolicies(paths, options, terminal));
    });
};
const percentOf = (text) => {
    const percent = Number(text.replace(/%$/, ""));
    if (text.trim() !== "" && percent >= 0 && percent <= 100)
        return percent;
    throw new InvalidArgumentError("write a number from 0 to 100.");
};
const EXAMPLES = `
Tests stand beside their policy: those of shop.json in shop.policy-test.json, those of policy.json in
any other *.policy-test.json of its directory, unless they name a policy. A test that says no day or
moment is decided on as of now, or as of --at.

Exit codes:
  0 all hold   1 some fail, or the coverage is below the threshold   2 undecided   3 invalid   64 usage

Examples:
  $ tierpolicy test
  $ tierpolicy test policy.policy-test.json --coverage
  $ tierpolicy test --watch
  $ tierpolicy test 'policies/**/*.policy-test.json' --format junit > policy-tests.xml
  $ tierpolicy test --coverage-threshold 90
  $ tierpolicy test --suggest --policy policy.json --out policy.policy-test.json`;
//# sourceMappingURL=command.js.map