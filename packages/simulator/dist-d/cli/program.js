import { Command } from "commander";
import { agreementCommand } from "./commands/agreement/command.js";
import { bundleCommand } from "./commands/bundle/command.js";
import { checkCommand } from "./commands/check/command.js";
import { coefficientsCommand } from "./commands/coefficients/command.js";
import { compareCommand } from "./commands/compare/command.js";
import { compileCommand } from "./commands/compile/command.js";
import { decideCommand } from "./commands/decide/command.js";
import { demandCommand } from "./commands/demand/command.js";
import { diffCommand } from "./commands/diff/command.js";
import { explainCommand } from "./commands/explain/command.js";
import { initCommand } from "./commands/init/command.js";
import { matrixCommand } from "./commands/matrix/command.js";
import { reportCommand } from "./commands/report/command.js";
import { simulateCommand } from "./commands/simulate/command.js";
import { surprisesCommand } from "./commands/surprises/command.js";
import { testCommand } from "./commands/test/command.js";
import { validateCommand } from "./commands/validate/command.js";
import { version } from "./version.js";
const COMMANDS = [
    validateCommand,
    checkCommand,
    decideCommand,
    explainCommand,
    matrixCommand,
    agreementCommand,
    surprisesCommand,
    testCommand,
    diffCommand,
    bundleCommand,
    compileCommand,
    demandCommand,
    simulateCommand,
    compareCommand,
    coefficientsCommand,
    reportCommand,
    initCommand,
];
/** @param finish is told what the command ends with */
export const programOf = (terminal, finish) => {
    const program = new Command("tierpolicy")
        .description("Manage what customers expect: decide who gets which service, and prove that no perk leaks")
        .version(version())
        .exitOverride()
        .showHelpAfterError("--help says how it is used")
        .configureOutput({
        writeOut: (text) => void terminal.out.write(text),
        writeErr: (text) => void terminal.err.write(text),
        getOutHelpWidth: () => terminal.out.width,
        getErrHelpWidth: () => terminal.err.width,
        outputError: (text, write) => write(`${terminal.err.colors.red("error")}${text.replace(/^error/, "")}`),
    })
        .addHelpText("after", EXIT_CODES);
    for (const define of COMMANDS)
        define(program, terminal, finish);
    return program;
};
const EXIT_CODES = `
Exit codes:
  0 proved, or done   1 refuted   2 undecided   3 invalid input   64 wrong usage

Examples:
  $ tierpolicy init policy.json
  $ tierpolicy check policy.json
  $ tierpolicy decide policy.json customers.csv`;
//# sourceMappingURL=program.js.map