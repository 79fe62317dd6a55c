/** What would end a line, a script element or a comment, or turn the direction of the text around it; and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Cs}|<(?=[/!])|(?<=--)>/gu;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A value of the policy as JavaScript, which says the same wherever the source is put: in a file, in a page, in a string of another language. */
export const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null) return record(Object.entries(value).map(([name, part]) => [name, literal(part)]));
  return JSON.stringify(value).replace(UNSAFE, escaped);
};

/** An object on one line: its keys, and their values as source; those without a value are left out. */
export const record = (entries: readonly (readonly [key: string, value: string | undefined])[]): string => {
  const given = entries.filter(([, value]) => value !== undefined);
  return given.length === 0
    ? "{}"
    : `{ ${given.map(([name, value]) => (key(name) === value ? value : `${key(name)}: ${value}`)).join(", ")} }`;
};

const LONGEST_REMARK = 160;

/** A text of the policy for a comment: on one line, and never the end of the comment. */
export const remark = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  const shown = line.length > LONGEST_REMARK ? `${line.slice(0, LONGEST_REMARK)}…` : line;
  return shown.replace(UNSAFE, escaped).replaceAll("*/", "*\\/");
};

const PLAIN_NAME = /^[a-zA-Z][a-zA-Z0-9]*$/;

/** The key of a property as it stands in an object. */
export const key = (name: string): string => (PLAIN_NAME.test(name) ? name : literal(name));

/** The property of an object: `facts.visits`, `facts["first-visit"]`. */
export const member = (object: string, name: string): string =>
  PLAIN_NAME.test(name) ? `${object}.${name}` : `${object}[${literal(name)}]`;
