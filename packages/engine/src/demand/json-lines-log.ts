import { type FileHandle, open } from "node:fs/promises";
import type { Demand, DemandLog } from "./demand.js";

/**
 * A demand log in a file: a line of JSON for each request, appended as a whole, so that several processes can write to one file.
 * A line that a crash has torn spoils none but itself: the next one begins on a line of its own. Whoever can write to the file can
 * rename it away at any time; the next request begins a new one.
 *
 * @param path of the file, which is made where there is none, readable to its owner alone; its folder must be there
 * @example
 * const log = jsonLinesLog("/var/lib/desk/demand.jsonl");
 * await log.record({ at: "2026-05-01", request: "printer repair", answer: "unlisted" });
 */
export const jsonLinesLog = (path: string): DemandLog => {
  let last: Promise<void> = Promise.resolve();
  return {
    record: (demand) => {
      const line = lineOf(demand);
      const written = last.then(() => append(path, line));
      // In the order of the calls; that one line could not be written keeps none after it from being written.
      last = written.catch(() => undefined);
      return written;
    },
  };
};

const lineOf = ({ at, request, answer, customer }: Demand): string => `${JSON.stringify({ at, request, answer, customer })}\n`;

/** Opened anew for each line, since whoever rotates logs may have renamed the file. */
const append = async (path: string, line: string): Promise<void> => {
  const file = await open(path, "a+", 0o600);
  try {
    const bytes = Buffer.from((await endsWithinLine(file)) ? `\n${line}` : line);
    // One call of the system, which appends it in one piece. A second one would only be made where the disk is full.
    const { bytesWritten } = await file.write(bytes);
    if (bytesWritten < bytes.length) throw new Error(`\`${path}\` took ${bytesWritten} of the ${bytes.length} bytes of a line`);
  } finally {
    await file.close();
  }
};

const NEWLINE = 0x0a;

/** Whether somebody crashed while writing. That another process is just writing looks the same, and makes an empty line, which is no harm. */
const endsWithinLine = async (file: FileHandle): Promise<boolean> => {
  const { size } = await file.stat();
  if (size === 0) return false;
  const byte = new Uint8Array(1);
  const { bytesRead } = await file.read(byte, 0, 1, size - 1);
  return bytesRead === 1 && byte[0] !== NEWLINE;
};
