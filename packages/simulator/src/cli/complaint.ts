import type { Diagnostic } from "@tierpolicy/schema";
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

/** Prints it in the form that the diagnostics have, and gives its exit code. */
export const complain = async (screen: Screen, { exit, message, help }: Complaint): Promise<ExitCode> => {
  const { colors } = screen;
  const lines = [
    colors.bold(`${colors.red("error")}: ${message}`),
    ...(help === undefined ? [] : [`  ${colors.blue("=")} ${colors.bold("help")}: ${help}`]),
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
