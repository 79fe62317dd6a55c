import { wrapWords } from "@tierpolicy/schema";
import { EXIT } from "./exit-code.js";
export const invalid = (message, help) => ({
    exit: EXIT.invalid,
    message,
    ...(help !== undefined && { help }),
});
export const misuse = (message, help) => ({ exit: EXIT.usage, message, ...(help !== undefined && { help }) });
const HANGING = "  ";
const HELP = "  = help: ";
/** Prints it in the form that the diagnostics have, and gives its exit code. */
export const complain = async (screen, { exit, message, help }) => {
    const { colors, wrapAt } = screen;
    const [first = "", ...rest] = wrapWords(`error: ${message}`, wrapAt, HANGING.length);
    const helpLines = help === undefined ? [] : wrapWords(help, wrapAt, HELP.length);
    const lines = [
        colors.bold(`${colors.red("error")}${first.slice("error".length)}`),
        ...rest.map((line) => HANGING + colors.bold(line)),
        ...helpLines.map((line, at) => (at === 0 ? `  ${colors.blue("=")} ${colors.bold("help")}: ${line}` : " ".repeat(HELP.length) + line)),
    ];
    await screen.write(`${lines.join("\n")}\n`);
    return exit;
};
/** A complaint about a file, as the JSON of a command says it in the file's place. */
export const asDiagnostic = ({ message, help }) => ({
    code: "unreadable-file",
    severity: "error",
    message,
    pointer: "",
    ...(help !== undefined && { help }),
});
//# sourceMappingURL=complaint.js.map