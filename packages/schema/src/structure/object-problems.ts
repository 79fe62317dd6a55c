import { nearest, quote, quoteAll } from "../diagnostics/words.js";
import { child } from "../resolve/document/pointer.js";
import type { FormProblem } from "./problem.js";
import type { Notes } from "./validate.js";
import { gist, subjectOf } from "./words.js";

/** What the validator found about the keys of one object. */
export interface KeyFaults {
  readonly pointer: string;
  readonly notes: Notes;
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  /** Whether the key by which the forms of such an object are told apart is missing or wrong, so that its form is not known. */
  readonly formless: boolean;
}

const CONDITION_KEYS = ["all", "any", "not", "condition", "fact"];
const CONDITION_FORMS = ["a comparison", "a root condition"];

const knownKeys = ({ notes }: KeyFaults): readonly string[] => Object.keys(notes.keys ?? {});
const otherKeys = ({ notes }: KeyFaults): readonly string[] => Object.keys(notes["x-misplaced"] ?? {});

const unknownKey = (faults: KeyFaults, key: string, candidates: readonly string[]): FormProblem => {
  const place = child(faults.pointer, key);
  const instead = Object.hasOwn(faults.notes["x-unknown"] ?? {}, key) ? faults.notes["x-unknown"]?.[key] : undefined;
  const isParams = key === "params" && instead !== undefined;
  return {
    code: isParams ? "params" : "unknown-key",
    pointer: place,
    message: isParams ? "`params` has no meaning in a condition" : `unknown key ${quote(key)}`,
    help: () => {
      if (instead !== undefined) return instead;
      const near = nearest(key, candidates);
      return near === undefined ? `keys here are ${quoteAll(candidates, "and", 24)}` : `did you mean ${quote(near)}?`;
    },
    underline: "key",
    broken: [place],
  };
};

const misplacedKey = ({ pointer, notes }: KeyFaults, key: string, forms: readonly string[]): FormProblem => {
  const place = child(pointer, key);
  const owners = forms.length > 3 ? "another form" : forms.join(" or ");
  return {
    code: "misplaced-key",
    pointer: place,
    message: `${quote(key)} belongs to ${owners}, and this is ${notes["x-form"]}`,
    help: () => notes["x-unknown"]?.[key] ?? `remove ${quote(key)}, or write ${owners}`,
    underline: "key",
    broken: [place],
  };
};

const missingKey = ({ pointer, notes }: KeyFaults, key: string): FormProblem => {
  const description = notes.keys?.[key];
  return {
    code: "missing-key",
    pointer,
    message: `${subjectOf(pointer, notes["x-called"])} lacks ${quote(key)}`,
    help: () => `write \`"${key}"\`${description === undefined || description === "" ? "" : `: ${gist(description)}`}`,
    underline: "key",
    broken: [child(pointer, key)],
  };
};

/** Where no form of a condition can be recognised: one problem, whichever keys are there or are not. */
const unrecognised = (faults: KeyFaults): FormProblem => {
  const { pointer, notes, unknown } = faults;
  const one = (code: FormProblem["code"], message: string, help: string): FormProblem => ({
    code,
    pointer,
    message,
    help: () => help,
    underline: "value",
    broken: [pointer],
  });
  if (unknown.includes("fact"))
    return one(
      "bare-comparison",
      "a comparison stands at the root of a condition",
      'json-rules-engine wants a group there: write `{ "all": [ … ] }` around it',
    );
  const help = notes["x-help"] ?? "";
  return one("missing-key", `${subjectOf(pointer)} is a condition without ${quoteAll(CONDITION_KEYS, "or")}`, help);
};

/** The problems of an object's keys, without those that only follow from another. */
export const objectProblems = (faults: KeyFaults): readonly FormProblem[] => {
  const { notes, unknown, missing, formless } = faults;
  const candidates = [...knownKeys(faults), ...(formless || CONDITION_FORMS.includes(notes["x-form"] ?? "") ? otherKeys(faults) : [])];
  const isCondition = CONDITION_FORMS.includes(notes["x-form"] ?? "");
  const meant = new Set(unknown.length > 40 ? [] : unknown.map((key) => nearest(key, candidates)));
  if (isCondition && (unknown.includes("fact") || (missing.includes("fact") && missing.includes("operator")) || missing.includes("all"))) {
    const misspelt = unknown.filter((key) => [...CONDITION_KEYS].includes(nearest(key, [...candidates, ...CONDITION_KEYS]) ?? ""));
    return misspelt.length > 0 && !unknown.includes("fact")
      ? misspelt.map((key) => unknownKey(faults, key, [...candidates, ...CONDITION_KEYS]))
      : [unrecognised(faults)];
  }
  return [
    ...unknown.flatMap((key) => {
      const forms = notes["x-misplaced"]?.[key];
      if (forms === undefined || !Object.hasOwn(notes["x-misplaced"] ?? {}, key)) return [unknownKey(faults, key, candidates)];
      return formless ? [] : [misplacedKey(faults, key, forms)];
    }),
    ...missing.filter((key) => !meant.has(key) && (!formless || key === notes["x-by"])).map((key) => missingKey(faults, key)),
  ];
};
