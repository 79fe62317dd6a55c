import { setTimeout as sleep } from "node:timers/promises";
import { EXIT, type ExitCode } from "../exit-code.js";
import { counted } from "../output/counted.js";
import type { Terminal } from "../terminal/screen.js";
import { signatureOfAll } from "./signature.js";

/** Some work that is done again whenever one of its files changes. */
export interface Watched {
  /** The files, as paths; asked again now and then, so that new ones that a pattern matches are noticed. */
  readonly files: () => Promise<readonly string[]>;
  readonly run: () => Promise<ExitCode>;
}

/**
 * How often the files are looked at. They are looked at rather than listened to: that works on network drives and in containers too,
 * whether an editor writes in place or renames, and for a file that is gone for a while.
 */
const INTERVAL_MS = 150;

/** After how many looks the files are asked for again. */
const LOOKS_PER_LISTING = 6;

const CLEAR = "\u001b[2J\u001b[3J\u001b[H";

/**
 * Does the work, and again after each change of its files, until the process is interrupted. Changes in quick succession count as one.
 * A terminal is cleared before each run, nothing else is.
 *
 * @returns the exit code of the last run
 */
export const watch = async ({ files, run }: Watched, { out, err }: Terminal): Promise<ExitCode> => {
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  // A second interruption finds no listener, and ends the process at once.
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  try {
    let exit: ExitCode = EXIT.proved;
    while (!interruption.signal.aborted) {
      const watched = await files();
      const before = await signatureOfAll(watched);
      if (out.isTerminal) await out.write(CLEAR);
      exit = await run();
      if (interruption.signal.aborted) break;
      await err.write(err.colors.dim(`watching ${counted(watched.length, "file")}; Ctrl-C ends\n`));
      await change(files, watched, before, interruption.signal);
    }
    return exit;
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  }
};

/** Resolves when something has changed, and nothing has for a moment; or when the process is interrupted. */
const change = async (files: Watched["files"], watched: readonly string[], before: string, signal: AbortSignal): Promise<void> => {
  let current = watched;
  let last = before;
  for (let look = 1; !signal.aborted; look++) {
    await sleep(INTERVAL_MS, undefined, { signal }).catch(() => {});
    if (look % LOOKS_PER_LISTING === 0) current = await files();
    const now = await signatureOfAll(current);
    if (now !== before && now === last) return;
    last = now;
  }
};
