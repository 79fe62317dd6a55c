import type { TextSource } from "../input/text-source.js";
import type { Screen } from "./screen.js";

/** Shows how far the reading of a file has come. */
export interface Progress {
  /** To be called now and then; costs next to nothing. */
  readonly tick: (rows: number) => Promise<void>;
  readonly stop: () => void;
}

/** Shorter work needs no bar. */
const PATIENCE_MS = 500;

export const SILENT: Progress = { tick: () => Promise.resolve(), stop: () => {} };

/** A bar on a terminal, nothing elsewhere. It is loaded and drawn only when the work turns out to be long. */
export const progressOf = (source: TextSource, screen: Screen): Progress => {
  if (!screen.isTerminal) return SILENT;
  const started = Date.now();
  let bar: { readonly update: (value: number, payload: object) => void; readonly stop: () => void } | undefined;
  return {
    tick: async (rows) => {
      if (Date.now() - started < PATIENCE_MS) return;
      bar ??= await barFor(source);
      bar.update(source.bytesRead(), { rows: rows.toLocaleString("en") });
    },
    stop: () => bar?.stop(),
  };
};

const barFor = async ({ name, bytesTotal, bytesRead }: TextSource) => {
  const { default: progress } = await import("cli-progress");
  const format =
    bytesTotal === undefined ? `${name}  {rows} customers` : `${name} [{bar}] {percentage}%  {rows} customers  {eta_formatted} left`;
  const bar = new progress.SingleBar({ format, clearOnComplete: true, hideCursor: true, barsize: 30, stream: process.stderr });
  bar.start(bytesTotal ?? 0, bytesRead(), { rows: "0" });
  return bar;
};
