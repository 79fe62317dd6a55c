import { type Diagnostic, renderDiagnostics } from "@tierpolicy/schema";
import { EXIT, type ExitCode } from "../exit-code.js";
import type { Screen } from "../terminal/screen.js";

/** Says why nothing can be simulated, and gives what the command ends with. */
export const refuse = async (problems: readonly Diagnostic[], { write, colors, wrapAt }: Screen): Promise<ExitCode> => {
  await write(`${renderDiagnostics(problems, { color: colors.isColorSupported, width: wrapAt })}\n`);
  return EXIT.invalid;
};
