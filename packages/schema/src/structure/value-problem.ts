import type { DiagnosticCode } from "../diagnostics/codes.js";
import { nearest, quote, quoteAll } from "../diagnostics/words.js";
import { child } from "../resolve/document/pointer.js";
import { operatorProblem } from "./operator-problem.js";
import type { FormProblem } from "./problem.js";
import type { Fault, Notes } from "./validate.js";
import { expectedKinds, gist, kindOf, respelt, subjectOf, written } from "./words.js";

const about = (notes: Notes): string | undefined =>
  notes["x-help"] ?? (notes.description === undefined ? undefined : gist(notes.description));

/** What other languages call a type of facts, and what it is called here. */
const TYPES_ELSEWHERE: ReadonlyMap<unknown, string> = new Map([
  ["date", '`"type": "string", "format": "date"`'],
  ["date-time", '`"type": "string", "format": "date-time"`'],
  ["datetime", '`"type": "string", "format": "date-time"`'],
  ["enum", '`"type": "string", "enum": [ … ]`'],
  ["text", '`"type": "string"`'],
  ["float", '`"type": "number"`'],
  ["decimal", '`"type": "number"`'],
  ["list", '`"type": "array"`'],
]);

const allowedHelp = (value: unknown, allowed: readonly unknown[], notes: Notes): string => {
  const words = allowed.map(written);
  const here = words.includes("boolean") && words.includes("array") ? TYPES_ELSEWHERE.get(value) : undefined;
  if (here !== undefined) return `write ${here}`;
  const near = typeof value === "string" ? nearest(value, words) : undefined;
  if (near !== undefined) return `did you mean ${quote(near)}?`;
  return notes["x-help"] ?? `write ${quoteAll(words, "or", 24)}`;
};

const spellingHelp = (word: string, notes: Notes, pattern: string): string | undefined => {
  const help = notes["x-help"];
  if (notes["x-code"] !== "bad-id") return help;
  const spelling = respelt(word, new RegExp(pattern, "u"));
  if (spelling !== undefined) return `write ${quote(spelling)}: ${help?.replace(/^write (.*), as in .*$/, "$1")}`;
  return /[^ -~]/.test(word) ? `${help}; a name in any language can stand in its \`title\`` : help;
};

/** The value as it was meant, where all that is wrong is how it is written. */
const rewritten = (value: unknown, type: string | readonly string[] | undefined, pointer: string): string | undefined => {
  const isElement = /\/\d+$/.test(pointer);
  if (type === "string" && (typeof value === "number" || typeof value === "boolean")) return `write \`"${value}"\`, in quotes`;
  if (typeof value !== "string" || value === "") return undefined;
  if ((type === "number" || type === "integer") && JSON_NUMBER.test(value)) return `write \`${value}\`, without quotes`;
  if (type === "boolean" && (value === "true" || value === "false")) return `write \`${value}\`, without quotes`;
  if (type === "array" && !isElement && value.length <= LONGEST_EXAMPLE)
    return `write it as a list, as in ${quote(JSON.stringify([value]))}`;
  return undefined;
};

const JSON_NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/;
const LONGEST_EXAMPLE = 50;

const SIZE: { readonly [keyword: string]: string } = {
  minimum: "at least",
  maximum: "at most",
  exclusiveMinimum: "greater than",
  exclusiveMaximum: "less than",
};

/** The problem of one value, where the fault is not about the keys of an object. */
export const valueProblem = (fault: Fault, value: unknown, notes: Notes): FormProblem | undefined => {
  const pointer = fault.instancePath;
  const subject = subjectOf(pointer, notes["x-called"]);
  const { params } = fault;
  const problem = (code: string, message: string, help: () => string | undefined, place = pointer): FormProblem => ({
    code: code as DiagnosticCode,
    pointer: place,
    message,
    help,
    underline: "value",
    broken: [place],
  });
  switch (fault.keyword) {
    case "type":
      return problem(
        "wrong-type",
        `${subject} must be ${expectedKinds(params.type)}, and is ${kindOf(value)}`,
        () => rewritten(value, params.type, pointer) ?? about(notes),
      );
    case "enum":
    case "const": {
      const allowed = params.allowedValues ?? [params.allowedValue];
      return problem("not-allowed", `${subject} cannot be ${quote(written(value))}`, () => allowedHelp(value, allowed, notes));
    }
    case "pattern": {
      const code = notes["x-code"] ?? "not-allowed";
      if (code === "unknown-operator") {
        const { message, help } = operatorProblem(String(value));
        return problem(code, message, () => help);
      }
      return problem(code, `${quote(String(value))} is not a ${notes["x-kind"]}`, () =>
        spellingHelp(String(value), notes, String(params.pattern)),
      );
    }
    case "minLength":
      return problem("empty-string", `${subject} is empty`, () => about(notes));
    case "minItems":
    case "minProperties": {
      const message = params.limit === 1 ? `${subject} is empty` : `${subject} says nothing beyond the service`;
      return problem(notes["x-code"] === "empty-any" ? "empty-any" : "nothing-listed", message, () => notes["x-empty"] ?? about(notes));
    }
    case "uniqueItems": {
      const [later = 0, earlier = 0] = [params.i, params.j].map(Number).sort((a, b) => b - a);
      const item = Array.isArray(value) ? written(value[later]) : "";
      return problem(
        "repeated-item",
        `${quote(item)} is listed twice in ${subject}`,
        () => `it is element ${earlier + 1} already: remove one of the two`,
        child(pointer, later),
      );
    }
    default: {
      const size = SIZE[fault.keyword];
      return size === undefined
        ? undefined
        : problem("out-of-range", `${subject} must be ${size} ${params.limit}, and is \`${written(value)}\``, () => about(notes));
    }
  }
};

/** The problem of a key that is not formed as the author's own names are. */
export const nameProblem = (fault: Fault, notes: Notes): FormProblem => {
  const name = fault.propertyName ?? "";
  const pointer = child(fault.instancePath, name);
  return {
    code: "bad-id",
    pointer,
    message: `${quote(name)} is not a ${notes["x-kind"]}`,
    help: () => spellingHelp(name, notes, String(fault.params.pattern)),
    underline: "key",
    broken: [pointer],
  };
};
