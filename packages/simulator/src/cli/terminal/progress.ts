import type { SingleBar } from "cli-progress";
import type { TextSource } from "../input/text-source.js";
import type { Screen } from "./screen.js";

/** Shows how far some work has come. */
export interface Progress {
  /** To be called now and then; costs next to nothing. */
  readonly tick: (count: number) => Promise<void>;
  readonly stop: () => void;
}

/** Shorter work needs no bar. */
const PATIENCE_MS = 500;

export const SILENT: Progress = { tick: () => Promise.resolve(), stop: () => {} };

interface Work {
  /** What the bar says before and after itself, with the placeholders of cli-progress. */
  readonly format: string;
  /** Unknown of a pipe. */
  readonly total?: number;
  readonly done: () => number;
}

/** A bar on a terminal, nothing elsewhere. It is loaded and drawn only when the work turns out to be long. */
const progressOf = ({ format, total, done }: Work, screen: Screen): Progress => {
  if (!screen.isTerminal) return SILENT;
  const started = Date.now();
  let bar: SingleBar | undefined;
  return {
    tick: async (count) => {
      if (Date.now() - started < PATIENCE_MS) return;
      const payload = { count: count.toLocaleString("en") };
      if (bar === undefined) {
        const { default: progress } = await import("cli-progress");
        bar = new progress.SingleBar({ format, clearOnComplete: true, hideCursor: true, barsize: 30, stream: process.stderr });
        bar.start(total ?? 0, done(), payload);
      }
      bar.update(done(), payload);
    },
    stop: () => bar?.stop(),
  };
};

/** How much of a file has been read, and of what: customers, most often. */
export const readingProgress = ({ name, bytesTotal, bytesRead }: TextSource, screen: Screen, what = "customers"): Progress => {
  const format =
    bytesTotal === undefined ? `${name}  {count} ${what}` : `${name} [{bar}] {percentage}%  {count} ${what}  {eta_formatted} left`;
  return progressOf({ format, done: bytesRead, ...(bytesTotal !== undefined && { total: bytesTotal }) }, screen);
};

/** How many of a number of questions have been answered. */
export const answeringProgress = (screen: Screen): ((answered: number, of: number) => Promise<void>) & { readonly stop: () => void } => {
  let progress: Progress | undefined;
  let answered = 0;
  const tell = async (count: number, of: number) => {
    answered = count;
    progress ??= progressOf({ format: `[{bar}] {count} of ${of} questions answered`, total: of, done: () => answered }, screen);
    await progress.tick(count);
  };
  return Object.assign(tell, { stop: () => progress?.stop() });
};
