import { Option } from "commander";
import { atOption, budgetOption, formatOption } from "../options.js";
export const explainCommand = (program, terminal, finish) => {
    program
        .command("explain")
        .description("say why a customer gets what, what a rule does, or what a check, a diagnostic or a coefficient means")
        .argument("<policy|code>", "a policy file, or - for standard input; or the id of a check, the code of a diagnostic, or a coefficient")
        .addOption(new Option("--facts <json>", "the customer").conflicts("rule"))
        .addOption(new Option("--rule <name>", "the rule: whom it matches, and for whom it changes what").conflicts("service"))
        .option("--service <id>", "with --facts: this service only")
        .addOption(formatOption(["text", "json"]))
        .addOption(atOption())
        .addOption(budgetOption())
        .addHelpText("after", EXAMPLES)
        .action(async (subject, { facts, rule, ...options }) => {
        if (facts !== undefined) {
            const { explainCustomer } = await import("./explain-customer.js");
            finish(await explainCustomer(subject, { ...options, facts }, terminal));
        }
        else if (rule !== undefined) {
            const { explainRule } = await import("./rule/explain-rule.js");
            finish(await explainRule(subject, { ...options, rule }, terminal));
        }
        else {
            const { explainCode } = await import("./page/explain-code.js");
            finish(await explainCode(subject, options, terminal));
        }
    });
};
const EXAMPLES = `
Examples:
  $ tierpolicy explain policy.json --facts '{"contractValue": 6000000}'
  $ tierpolicy explain policy.json --facts '{"contractValue": 6000000}' --service hotline
  $ tierpolicy explain policy.json --rule 'owners may rent the van'
  $ tierpolicy explain publicity-leak`;
//# sourceMappingURL=command.js.map