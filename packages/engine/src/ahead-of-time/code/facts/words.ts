import type { LeafType } from "@tierpolicy/schema";
import { literal, remark } from "../../text/literal.js";
import type { SetNamer } from "../comparison.js";
import { not, source } from "../expression.js";
import type { Words } from "./forms.js";
import { isOfType } from "./is-of-type.js";

/**
 * A function that finds the bit of a word. Words are told apart by one letter first, as far as that goes, since to compare texts
 * takes as long as a few conditions, and to look a text up as long as a dozen.
 */
export const bitFunction = (name: string, what: string, words: Words): string => {
  const others = words.other === undefined ? "-1" : "0";
  const asked = [...words.bits].filter(([, bit]) => bit > 0 || words.other === undefined);
  const body = asked.length === 0 ? `  return ${others};\n` : asked.length <= FEW ? compared(asked, others) : toldApart(asked, others);
  return `/** The bit of a word of ${remark(what)}: 0 where no condition asks for it, below 0 where it is none. */
const ${name} = (text) => {
  if (typeof text !== "string") return -1;
${body}};`;
};

/** So few are compared one by one. */
const FEW = 2;

type Word = readonly [word: string, bit: number];

const chosen = (words: readonly Word[], others: string): string =>
  `${words.map(([word, bit]) => `text === ${literal(word)} ? ${bit} : `).join("")}${others}`;

const compared = (words: readonly Word[], others: string): string => `  return ${chosen(words, others)};\n`;

const toldApart = (words: readonly Word[], others: string): string => {
  const letter = bestLetter(words.map(([word]) => word));
  const cases = [...groupedBy(words, ([word]) => letter.of(word))].map(
    ([code, group]) => `    case ${code}:\n      return ${chosen(group, others)};\n`,
  );
  return `  switch (${letter.source}) {\n${cases.join("")}    default:\n      return ${others};\n  }\n`;
};

/** A letter of a text, by its place from the beginning or from the end. */
interface Letter {
  /** Its code, 0 where the text is too short. */
  readonly of: (word: string) => number;
  readonly source: string;
}

/** How far into words a letter is looked for that tells them apart. */
const FARTHEST = 24;

const letters: readonly Letter[] = Array.from({ length: FARTHEST }, (_, place) => [
  {
    of: (word: string) => (word.length > place ? word.charCodeAt(place) : 0),
    source: `text.length > ${place} ? text.charCodeAt(${place}) : 0`,
  },
  {
    of: (word: string) => (word.length > place ? word.charCodeAt(word.length - place - 1) : 0),
    source: `text.length > ${place} ? text.charCodeAt(text.length - ${place + 1}) : 0`,
  },
]).flat();

/** The letter by which the fewest words are alike. */
const bestLetter = (words: readonly string[]): Letter => {
  const alike = (letter: Letter) => [...groupedBy(words, letter.of).values()].reduce((sum, group) => sum + group.length ** 2, 0);
  return letters.reduce((best, letter) => (alike(letter) < alike(best) ? letter : best));
};

const groupedBy = <A>(values: readonly A[], keyOf: (value: A) => number): ReadonlyMap<number, readonly A[]> => {
  const groups = new Map<number, A[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};

/** A function that finds which words are in a list. */
export const bitsFunction = (
  name: string,
  what: string,
  bitName: string,
): string => `/** The bits of the words in ${remark(what)}; below 0 where something is wrong with them. */
const ${name} = (list) => {
  if (!Array.isArray(list)) return -1;
  let bits = 0;
  for (let index = 0; index < list.length; index++) {
    const bit = ${bitName}(list[index]);
    if (bit < 0) return -1;
    bits |= bit;
  }
  return bits;
};`;

/** A function that finds a word among many; and the map where it finds it. */
export const textFunction = (name: string, what: string, map: string, { bits, other }: Words): string => {
  const rest = other === undefined ? "" : ` ?? (typeof text === "string" ? ${literal(other)} : undefined)`;
  return `const ${map} = new Map(${literal([...bits.keys()])}.map((word) => [word, word]));

/** A word of ${remark(what)}${other === undefined ? "" : `, ${literal(other)} for those that no condition asks for`}; undefined where it is none. */
const ${name} = (text) => ${map}.get(text)${rest};`;
};

/** A function that copies a list, each element in its form. */
export const listFunction = (name: string, what: string, items: Extract<LeafType, { kind: "array" }>["items"], setOf: SetNamer): string => {
  const read =
    items.kind === "date" || items.kind === "date-time"
      ? `    const element = ${items.kind === "date" ? "dayOf" : "momentOf"}(list[index]);\n    if (element < 0) return undefined;\n`
      : `    const element = list[index];\n    if (${source(not(isOfType(items, "element", setOf)), "      ")}) return undefined;\n`;
  return `/** A copy of ${remark(what)}; undefined where something is wrong with it. */
const ${name} = (list) => {
  if (!Array.isArray(list)) return undefined;
  const copy = [];
  for (let index = 0; index < list.length; index++) {
${read}    copy.push(element);
  }
  return copy;
};`;
};
