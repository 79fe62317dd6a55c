import { distance } from "fastest-levenshtein";

const LONGEST_QUOTE = 60;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** The author's word as messages show it: in backticks, on one line, cut where it is long. */
export const quote = (word: string): string => {
  const shown = word.length > LONGEST_QUOTE ? `${word.slice(0, LONGEST_QUOTE)}…` : word;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters and lone surrogates would garble a terminal
  return `\`${shown.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{Cs}/gu, escaped)}\``;
};

/** Several words as a sentence lists them: `a`, `b` and `c`; a long list ends in a count of the rest. */
export const quoteAll = (words: readonly string[], conjunction: "and" | "or" = "and", most = 8): string => {
  const shown = words.slice(0, words.length > most ? most - 1 : most).map(quote);
  const rest = words.length - shown.length;
  const last = rest > 0 ? `${rest} more` : (shown.pop() ?? "nothing");
  return shown.length === 0 ? last : `${shown.join(", ")} ${conjunction} ${last}`;
};

/** Words longer than this are no slip of the pen, and comparing them would cost more than a suggestion is worth. */
const LONGEST_SUGGESTION = 64;
const MOST_CANDIDATES = 2000;

const fold = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, "");

/** Whether two words differ by two neighbouring letters that changed places, the commonest slip of all. */
const isSwapped = (word: string, other: string): boolean => {
  if (word.length !== other.length) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  return word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2);
};

const stepsBetween = (word: string, other: string): number => (isSwapped(word, other) ? 1 : distance(word, other));

/** A word that is cut off, as `commit` for `commitment`, is taken for the whole only if at least so much of it is there. */
const SHORTEST_STUMP = 4;

const isCutOff = (word: string, whole: string): boolean =>
  word.length >= Math.max(SHORTEST_STUMP, whole.length / 3) && whole.startsWith(word);

/**
 * The candidate that the author most likely meant: nearest by edit distance, upper case and hyphens not counted,
 * and no further than a third of the word; else one of which the word is the beginning;
 * the first of several that are equally near. Only the first 2000 candidates are looked at.
 */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  if (word.length > LONGEST_SUGGESTION) return undefined;
  const wanted = fold(word);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  let whole: string | undefined;
  let left = MOST_CANDIDATES;
  for (const candidate of candidates) {
    if (left-- === 0) break;
    if (Math.abs(candidate.length - word.length) > LONGEST_SUGGESTION / 3) continue;
    const folded = fold(candidate);
    const steps = stepsBetween(wanted, folded);
    if (steps < least) [best, least] = [candidate, steps];
    else if (whole === undefined && isCutOff(wanted, folded)) whole = candidate;
  }
  return best ?? whole;
};

/** The help for an unknown word: the nearest candidate, else what there is. */
export const suggest = (word: string, candidates: readonly string[], kind: string): string => {
  const near = nearest(word, candidates);
  if (near !== undefined) return `did you mean ${quote(near)}?`;
  return candidates.length === 0 ? `the policy declares no ${kind}` : `${kind} are ${quoteAll(candidates)}`;
};
