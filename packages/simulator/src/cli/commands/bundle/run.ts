import { isLeft } from "fp-ts/lib/Either.js";
import { complain } from "../../complaint.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { loadPolicy } from "../../input/load-policy.js";
import { STDIN } from "../../input/text-source.js";
import { kilobytes } from "../../output/kilobytes.js";
import { writeWhole } from "../../output/write-whole.js";
import type { Terminal } from "../../terminal/screen.js";
import { bundled } from "./bundled.js";
import type { BundleCommandOptions } from "./command.js";

/** The one name that stands for standard input where something is read, and for standard output where something is written. */
const STDOUT = STDIN;

export const writeBundle = async (
  path: string,
  { audience, budget, out: file = STDOUT }: BundleCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { out, err } = terminal;
  const loaded = await loadPolicy(path, terminal);
  if (isLeft(loaded)) return loaded.left.exit;
  const bundle = await bundled(loaded.right.policy, audience, budget, err);
  if (typeof bundle === "number") return bundle;
  const text = `${JSON.stringify(bundle.document)}\n`;
  if (file === STDOUT) {
    await out.write(text);
    return EXIT.proved;
  }
  const written = await writeWhole(file, text, { force: true, inDirectory: "name a file in it" });
  if (isLeft(written)) return complain(err, written.left);
  await err.write(`wrote ${file} (${kilobytes(text)})\n`);
  return EXIT.proved;
};
