import { stepsOf } from "../resolve/document/pointer.js";
import { notes as parseNotes } from "./notes.generated.js";
import { type KeyFaults, objectProblems } from "./object-problems.js";
import type { FormProblem } from "./problem.js";
import type { Fault, Notes } from "./validate.js";
import validate from "./validator.generated.js";
import { nameProblem, valueProblem } from "./value-problem.js";

/** More faults than this are not looked at: nobody reads so many, and a hostile document can have a million. */
const MOST_FAULTS = 10_000;

export interface FormReport {
  readonly problems: readonly FormProblem[];
  /** How many faults were not looked at. */
  readonly unseen: number;
}

const SOUND: FormReport = { problems: [], unseen: 0 };

let knownNotes: readonly Notes[] | undefined;
const notesOf = (fault: Fault): Notes => {
  knownNotes ??= parseNotes();
  return knownNotes[Number(fault.node)] ?? {};
};

const valueAt = (document: unknown, pointer: string): unknown => {
  let value = document;
  for (const step of stepsOf(pointer))
    value = typeof value === "object" && value !== null ? (value as { [step: string]: unknown })[step] : undefined;
  return value;
};

const isAboutKeys = ({ keyword }: Fault): boolean => keyword === "required" || keyword === "additionalProperties";
const isAboutName = ({ keyword, propertyName }: Fault): boolean => propertyName !== undefined && keyword === "pattern";
/** Faults that only say that another was found. */
const isEcho = ({ keyword, propertyName }: Fault): boolean => keyword === "if" || keyword === "propertyNames" || propertyName !== undefined;

const byPlace = (faults: readonly Fault[]): ReadonlyMap<string, readonly Fault[]> => {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const group = groups.get(fault.instancePath);
    if (group === undefined) groups.set(fault.instancePath, [fault]);
    else group.push(fault);
  }
  return groups;
};

/** Of several things that are wrong with one value, the one from which the others follow. */
const firstCause = (faults: readonly Fault[]): Fault | undefined => {
  const order = ["type", "enum", "const", "pattern"];
  for (const keyword of order) {
    const found = faults.find((fault) => fault.keyword === keyword);
    if (found !== undefined) return found;
  }
  return faults[0];
};

const keyFaults = (pointer: string, faults: readonly Fault[], groups: ReadonlyMap<string, readonly Fault[]>): KeyFaults | undefined => {
  const [first] = faults;
  if (first === undefined) return undefined;
  const notes = notesOf(first);
  const missing = faults.flatMap(({ params }) => params.missingProperty ?? []);
  const by = notes["x-by"];
  return {
    pointer,
    notes,
    missing,
    unknown: faults.flatMap(({ params }) => params.additionalProperty ?? []),
    formless: by !== undefined && (missing.includes(by) || groups.has(`${pointer}/${by}`)),
  };
};

const problemsAt = (
  document: unknown,
  pointer: string,
  faults: readonly Fault[],
  groups: ReadonlyMap<string, readonly Fault[]>,
): readonly FormProblem[] => {
  const keys = keyFaults(pointer, faults.filter(isAboutKeys), groups);
  const cause = firstCause(faults.filter((fault) => !isAboutKeys(fault) && !isEcho(fault)));
  const follows = cause?.keyword === "minProperties" && keys !== undefined;
  const value = cause === undefined || follows ? undefined : valueProblem(cause, valueAt(document, pointer), notesOf(cause));
  return [
    ...(value === undefined ? [] : [value]),
    ...faults.filter(isAboutName).map((fault) => nameProblem(fault, notesOf(fault))),
    ...(keys === undefined ? [] : objectProblems(keys)),
  ];
};

/**
 * What is wrong with the form of a document: nothing, if it is a {@link PolicyDocument}.
 *
 * @param document any JSON value
 */
export const checkForm = (document: unknown): FormReport => {
  if (validate(document)) return SOUND;
  const faults = validate.errors ?? [];
  const seen = faults.slice(0, MOST_FAULTS);
  const groups = byPlace(seen);
  return {
    problems: [...groups].flatMap(([pointer, group]) => problemsAt(document, pointer, group, groups)),
    unseen: faults.length - seen.length,
  };
};
