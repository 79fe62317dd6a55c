/** What cannot be the name of a constant of a module, or means something in it already. */
const TAKEN = [
  ..."abstract arguments as async await boolean break case catch class const continue debugger default delete do else enum eval export".split(
    " ",
  ),
  ..."extends false finally for from function get if implements import in instanceof interface let new null of package private".split(" "),
  ..."protected public return set static super switch this throw true try typeof undefined using var void while with yield".split(" "),
  ..."Array Date Infinity Map Math NaN Number Object Set String".split(" "),
];

const LONGEST_NAME = 48;

/** Words of a text that a name can be made of: letters and digits of any script that has been in Unicode for long. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFC")
    .replace(/['’]/g, "")
    .match(/[\p{L}\p{Nd}]+/gu)
    ?.map((word) => word.replace(/[\u{10000}-\u{10ffff}]/gu, "")) ?? [];

const camelCase = (text: string): string =>
  wordsOf(text)
    .map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join("")
    .slice(0, LONGEST_NAME);

/** Gives everything in a piece of source a name of its own. */
export interface Names {
  /**
   * @param text what it is called in the policy
   * @param kind what it is, as `Rule`; tells it from something else of the same name
   */
  readonly nameFor: (text: string, kind: string) => string;
}

/** @param reserved the names that the source has already */
export const namesBeside = (reserved: Iterable<string>): Names => {
  const taken = new Set([...TAKEN, ...reserved]);
  const attempts = new Map<string, number>();
  return {
    nameFor: (text, kind) => {
      const plain = camelCase(text);
      const name = /^\p{L}/u.test(plain) ? plain : kind.toLowerCase() + plain;
      const base = name + kind;
      // Where thousands begin alike, each goes on where the last one ended.
      for (let attempt = taken.has(name) ? (attempts.get(base) ?? 1) : 0; ; attempt++) {
        const candidate = attempt === 0 ? name : `${base}${attempt === 1 ? "" : attempt}`;
        if (taken.has(candidate)) continue;
        taken.add(candidate);
        attempts.set(base, attempt + 1);
        return candidate;
      }
    },
  };
};
