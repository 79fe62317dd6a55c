import { audienceOption } from "../bundle/audience-option.js";
import { budgetOption } from "../options.js";
export const compileCommand = (program, terminal, finish) => {
    program
        .command("compile")
        .description("write a policy as a JavaScript module that depends on nothing and decides by itself")
        .argument("<policy>", "a policy file, or - for standard input")
        .option("-o, --out <file>", "where to write the module, as policy.js; its types go beside it, as policy.d.ts (default: standard output)")
        .addOption(audienceOption("only what every member of these segments may know, such as vip,gold (see tierpolicy bundle)"))
        .addOption(budgetOption())
        .addHelpText("after", EXAMPLES)
        .action(async (policy, options) => {
        const { compilePolicy } = await import("./run.js");
        finish(await compilePolicy(policy, options, terminal));
    });
};
const EXAMPLES = `
The module exports decide(customer), which says what \`decide\` of @tierpolicy/engine says, and policy,
what the policy is called and has. It reads the facts and checks them, imports nothing and generates no
code when it runs: it is made for browsers and edge runtimes, under the strictest content security
policy. Files that are there are replaced; the same policy gives the same files.

Examples:
  $ tierpolicy compile policy.json --out policy.js
  $ tierpolicy compile policy.json --out src/policy.mjs
  $ tierpolicy compile policy.json > policy.mjs
  $ tierpolicy compile policy.json --audience vip,gold --out policy.js
  $ node -e 'import("./policy.js").then(({ decide }) => console.log(decide({ spend: 1200 })))'`;
//# sourceMappingURL=command.js.map