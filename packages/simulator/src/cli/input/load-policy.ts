import { type Diagnostic, type Policy, renderDiagnostics } from "@tierpolicy/schema";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import { asDiagnostic, complain } from "../complaint.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import type { Terminal } from "../terminal/screen.js";
import { readPolicy } from "./policy-file.js";

export interface LoadedPolicy {
  readonly policy: Policy;
  /** As messages say it. */
  readonly name: string;
  readonly text: string;
}

/** Why there is no policy; it has been said on the screen for errors. */
export interface NoPolicy {
  readonly exit: ExitCode;
  readonly errors: readonly Diagnostic[];
  /** Absent where the file could not be read. */
  readonly text?: string;
}

/** Reads a policy that a command needs; what is wrong with it, and its warnings, go to the screen for errors. */
export const loadPolicy = async (path: string, { err }: Terminal): Promise<Either<NoPolicy, LoadedPolicy>> => {
  const read = await readPolicy(path);
  if (isLeft(read)) return left({ exit: await complain(err, read.left), errors: [asDiagnostic(read.left)] });
  const { name, text, parsed } = read.right;
  const problems = isLeft(parsed) ? parsed.left : parsed.right.warnings;
  if (problems.length > 0)
    await err.write(`${renderDiagnostics(problems, { text, file: name, color: err.colors.isColorSupported, width: err.wrapAt })}\n`);
  return isLeft(parsed) ? left({ exit: EXIT.invalid, errors: parsed.left, text }) : right({ policy: parsed.right, name, text });
};
