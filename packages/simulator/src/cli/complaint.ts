import { type Diagnostic, wrapWords } from "@tierpolicy/schema";
import type { SimulatorCode } from "../diagnostics/codes.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import type { Screen } from "./terminal/screen.js";

/** Why a command cannot do what it was asked, for the person who asked. */
export interface Complaint {
  readonly exit: ExitCode;
  /** Lower case, no full stop, the person's own words in backticks. */
  readonly message: string;
  readonly help?: string;
}

export const invalid = (message: string, help?: string): Complaint => ({
  exit: EXIT.invalid,
  message,
  ...(help !== undefined && { help }),
});

export const misuse = (message: string, help?: string): Complaint => ({ exit: EXIT.usage, message, ...(help !== undefined && { help }) });

const HANGING = "  ";
const HELP = "  = help: ";

/** Prints it in the form that the diagnostics have, and gives its exit code. */
export const complain = async (screen: Screen, { exit, message, help }: Complaint): Promise<ExitCode> => {
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
export const asDiagnostic = ({ message, help }: Complaint): Diagnostic => ({
  code: "unreadable-file" satisfies SimulatorCode,
  severity: "error",
  message,
  pointer: "",
  ...(help !== undefined && { help }),
});
