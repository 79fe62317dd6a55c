import { type Diagnostic, quote, type Range, suggest } from "@tierpolicy/schema";

/** A place in a file of tests: of a value, or, where a key is what is wrong, of its key. */
export interface Place {
  readonly pointer: string;
  readonly isKey?: boolean;
}

/** Notes what is wrong with a file of tests. */
export type Note = (code: string, place: Place | string, message: string, help?: string | (() => string)) => void;

/** So many problems get a suggestion, which is dear to find: a hostile file can have a million of them, and nobody reads so many. */
const MOST_SUGGESTIONS = 500;

interface Ranges {
  readonly rangeOf: (pointer: string) => Range | undefined;
  readonly keyRangeOf: (pointer: string) => Range | undefined;
}

/** Where a place stands in the text; where it is missing, what it is missing from. */
export const rangeAt = (place: Place | string, { rangeOf, keyRangeOf }: Ranges): Range | undefined => {
  const { pointer, isKey = false } = typeof place === "string" ? { pointer: place } : place;
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const range = (isKey && at === pointer ? keyRangeOf(at) : undefined) ?? rangeOf(at);
    if (range !== undefined || at === "") return range;
  }
};

/** Collects problems, each with its place in the text. */
export const collectProblems = (ranges: Ranges): { readonly found: readonly Diagnostic[]; readonly note: Note } => {
  const found: Diagnostic[] = [];
  const note: Note = (code, place, message, help) => {
    const range = rangeAt(place, ranges);
    const pointer = typeof place === "string" ? place : place.pointer;
    const text = typeof help === "function" ? (found.length < MOST_SUGGESTIONS ? help() : undefined) : help;
    found.push({ code, severity: "error", message, pointer, ...(range && { range }), ...(text !== undefined && { help: text }) });
  };
  return { found, note };
};

/** Notes a name that the policy does not have. */
export const unknown = (note: Note, kind: string, name: string, known: Iterable<string>, place: Place | string): void =>
  note(`unknown-${kind}`, place, `there is no ${kind} ${quote(name)}`, () => suggest(name, [...known], `${kind}s`));
