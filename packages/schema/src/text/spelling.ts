import type { DiagnosticCode } from "../diagnostics/codes.js";
import { quote } from "../diagnostics/words.js";

/** A problem with the text itself; the offsets are into the text. */
export interface TextProblem {
  readonly code: DiagnosticCode;
  readonly start: number;
  readonly end: number;
  readonly pointer: string;
  readonly message: string;
  readonly help?: string;
  /** Whether the value at the pointer is not what the author meant, so that nothing more should be said about it. */
  readonly breaks: boolean;
}

export type Spelling = Pick<TextProblem, "code" | "start" | "end" | "message" | "help">;

/** What authors write where JSON wants a comma or a colon: habits of other languages, and other keyboards' punctuation. */
export const LOOKALIKES: ReadonlyMap<string, "," | ":"> = new Map([
  [";", ","],
  ["，", ","],
  ["；", ","],
  ["、", ","],
  ["=", ":"],
  ["=>", ":"],
  ["：", ":"],
]);

const WORD = /[;，；、：]|'(?:[^'\\\r\n]|\\.){0,1000}'|[“”„][^“”„"\r\n]*[“”]|[^\s,:;{}[\]"，；、：]+|[\s\S]/y;

/** The longest stretch from here that an author would call one word. */
export const wordAt = (text: string, offset: number): string => {
  WORD.lastIndex = offset;
  return WORD.exec(text)?.[0] ?? "";
};

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const MEANT: ReadonlyMap<string, string> = new Map([
  ["True", "true"],
  ["TRUE", "true"],
  ["yes", "true"],
  ["False", "false"],
  ["FALSE", "false"],
  ["no", "false"],
]);
const NO_VALUE = new Set(["null", "NULL", "None", "nil", "undefined", "NaN", "Infinity", "-Infinity"]);

/** What to say of a word that is no token of JSON, and the value that it stands for, if that is plain. */
export const describeWord = (word: string): { message: string; help: string; value?: string | boolean } => {
  const quoted = /^(?:'(.*)'|[“”„](.*)[“”])$/s.exec(word);
  if (quoted !== null) {
    const value = quoted[1] ?? quoted[2] ?? "";
    return { message: `the string ${quote(value)} is not in straight double quotes`, help: `write \`${JSON.stringify(value)}\``, value };
  }
  const meant = MEANT.get(word);
  if (meant !== undefined) return { message: `${quote(word)} is not JSON`, help: `write \`${meant}\``, value: meant === "true" };
  if (NO_VALUE.has(word)) return { message: `${quote(word)} is not a value`, help: "leave the key out, or write a value" };
  if (/^[+.\d-]/.test(word)) return { message: `${quote(word)} is not a number`, help: NUMBER_HELP };
  if (word.length === 1 && /[^\x21-\x7e]/.test(word))
    return { message: `a character that JSON does not know stands here: ${quote(word)}`, help: "remove it, or put it into a string" };
  return { message: `${quote(word)} is not JSON`, help: `write strings in double quotes: \`${JSON.stringify(word.slice(0, 60))}\`` };
};

const NUMBER_HELP = "write numbers as in `0.5`, `-12` or `1.5e3`: without leading zeros, signs, separators or units";

/** What is wrong with a number, if anything is. */
export const problemOfNumber = (written: string, value: number): Spelling | undefined => {
  const place = { start: 0, end: written.length };
  if (!NUMBER.test(written)) return { code: "syntax-error", ...place, message: `${quote(written)} is not a number`, help: NUMBER_HELP };
  if (!Number.isFinite(value))
    return { code: "inexact-number", ...place, message: `${quote(written)} is too large a number`, help: "write a number below 1.8e308" };
  // a program writes a large double by its shortest digits, which are not the double's own but stand for it
  if (!/^-?\d+$/.test(written) || String(value) === written || BigInt(written) === BigInt(value)) return undefined;
  return {
    code: "inexact-number",
    ...place,
    message: `${quote(written)} cannot be kept exactly: it would become \`${BigInt(value)}\``,
    help: "whole numbers are exact up to 9007199254740991; write an identifier as a string",
  };
};

/** Half of a surrogate pair is no character, and no encoding can hold it. */
export const LONE_SURROGATE = /\p{Cs}/u;
/**
 * An escape; or, first of all where there is one, a backslash that begins none, or one of the control characters that JSON forbids
 * inside strings (of all control characters those below U+0020).
 */
const ESCAPE_OR_FAULT = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|\\|[^\P{Cc}\u007f-\u009f]/gu;

const CONTROL: ReadonlyMap<string, string> = new Map([
  ["\t", "\\t"],
  ["\b", "\\b"],
  ["\f", "\\f"],
]);

const controlCharacter = (character: string, start: number): Spelling => ({
  code: "syntax-error",
  start,
  end: start + 1,
  message: `a control character stands in a string: ${quote(character)}`,
  help: `write it as \`${CONTROL.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`}\``,
});

const badEscape = (written: string, start: number): Spelling => ({
  code: "syntax-error",
  start,
  end: start + written.length,
  message: `${quote(written)} is no escape`,
  help: 'write a backslash as `\\\\`; the others are `\\"`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` and, for any character, `\\u0041`',
});

/** What is wrong with a string that the scanner complains of; `written` is how it stands in the text, with its quotes. */
export const problemOfString = (written: string): Spelling | undefined => {
  for (const { 0: found, index } of written.matchAll(ESCAPE_OR_FAULT)) {
    if (found === "\\") return badEscape(written.slice(index, index + 2), index);
    if (!found.startsWith("\\")) return controlCharacter(found, index);
  }
  return undefined;
};

/** What is wrong with the characters that a string stands for. */
export const problemOfCharacters = (written: string, value: string): Spelling | undefined =>
  LONE_SURROGATE.test(value)
    ? {
        code: "lone-surrogate",
        start: 0,
        end: written.length,
        message: `${quote(value)} has half of a surrogate pair`,
        help: "write the whole character, or both halves of its pair",
      }
    : undefined;
