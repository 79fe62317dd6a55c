import type { WriteStream } from "node:tty";
import picocolors from "picocolors";

type Colors = ReturnType<typeof picocolors.createColors>;

/** One of the two places that a command writes to. */
export interface Screen {
  /** Resolves when more can be written without filling the memory. */
  readonly write: (text: string) => Promise<void>;
  /** Identities where there is to be no colour. */
  readonly colors: Colors;
  readonly isTerminal: boolean;
  /** In columns. */
  readonly width: number;
  /** Where sentences are broken, in columns: nowhere in a file, whose reader breaks them. */
  readonly wrapAt: number;
}

/** Results go to `out`; everything else goes to `err`. */
export interface Terminal {
  readonly out: Screen;
  readonly err: Screen;
}

const DEFAULT_WIDTH = 100;

type Environment = { readonly [name: string]: string | undefined };

/** Colour is for terminals only, and https://no-color.org is honoured: any value but the empty one turns it off. */
const wantsColor = (isTerminal: boolean, environment: Environment): boolean =>
  isTerminal && !environment["NO_COLOR"] && environment["TERM"] !== "dumb";

const screenOf = (stream: WriteStream, environment: Environment): Screen => {
  const isTerminal = stream.isTTY === true;
  const stated = isTerminal && stream.columns > 0 ? stream.columns : Number(environment["COLUMNS"]);
  return {
    write: (text) => (stream.write(text) ? Promise.resolve() : new Promise((resolve) => stream.once("drain", () => resolve()))),
    colors: picocolors.createColors(wantsColor(isTerminal, environment)),
    isTerminal,
    width: stated || DEFAULT_WIDTH,
    wrapAt: stated || (isTerminal ? DEFAULT_WIDTH : Number.POSITIVE_INFINITY),
  };
};

export const processTerminal = (): Terminal => ({
  out: screenOf(process.stdout, process.env),
  err: screenOf(process.stderr, process.env),
});
