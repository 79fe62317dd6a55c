import { child, stepsOf } from "../resolve/document/pointer.js";
import { within } from "../text/within.js";
import { type KeyFaults, objectProblems } from "./object-problems.js";
import type { FormProblem } from "./problem.js";
import type { Fault, Notes, Validate } from "./validate.js";
import { nameProblem, valueProblem } from "./value-problem.js";

/** More faults than this are not looked at: nobody reads so many, and a hostile document can have a million. */
const MOST_FAULTS = 10_000;

export interface FormReport {
  readonly problems: readonly FormProblem[];
  /** How many faults were not looked at. */
  readonly unseen: number;
}

const SOUND: FormReport = { problems: [], unseen: 0 };

type NotesOf = (fault: Fault) => Notes;

/** Parsed when something is first wrong: most documents are sound. */
const notesReader = (parse: () => readonly Notes[]): NotesOf => {
  let known: readonly Notes[] | undefined;
  return (fault) => {
    known ??= parse();
    return known[Number(fault.node)] ?? {};
  };
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

type Groups = ReadonlyMap<string, readonly Fault[]>;

const byPlace = (faults: readonly Fault[]): Groups => {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const group = groups.get(fault.instancePath);
    if (group === undefined) groups.set(fault.instancePath, [fault]);
    else group.push(fault);
  }
  return groups;
};

const CAUSES = ["type", "enum", "const", "pattern"];

/** Of several things that are wrong with one value, the one from which the others follow; of several enums the one that allows most. */
const firstCause = (faults: readonly Fault[]): Fault | undefined => {
  const rank = ({ keyword }: Fault): number => (CAUSES.includes(keyword) ? CAUSES.indexOf(keyword) : CAUSES.length);
  const allowed = ({ params }: Fault): number => params.allowedValues?.length ?? 0;
  return faults.toSorted((one, other) => rank(one) - rank(other) || allowed(other) - allowed(one))[0];
};

/** Whether the key by which the forms of such an object are told apart is missing or wrong, so that its form is only guessed. */
const isFormless = (pointer: string, faults: readonly Fault[], { "x-by": by }: Notes, groups: Groups): boolean =>
  by !== undefined && (groups.has(`${pointer}/${by}`) || faults.some(({ params }) => params.missingProperty === by));

const keyFaults = (pointer: string, faults: readonly Fault[], groups: Groups, notesOf: NotesOf): KeyFaults | undefined => {
  const [first] = faults;
  if (first === undefined) return undefined;
  const notes = notesOf(first);
  return {
    pointer,
    notes,
    missing: faults.flatMap(({ params }) => params.missingProperty ?? []),
    unknown: faults.flatMap(({ params }) => params.additionalProperty ?? []),
    formless: isFormless(pointer, faults, notes, groups),
  };
};

const problemsAt = (document: unknown, pointer: string, groups: Groups, notesOf: NotesOf): readonly FormProblem[] => {
  const faults = groups.get(pointer) ?? [];
  const keys = keyFaults(pointer, faults.filter(isAboutKeys), groups, notesOf);
  const cause = firstCause(faults.filter((fault) => !isAboutKeys(fault) && !isEcho(fault)));
  const follows = cause?.keyword === "minProperties" && keys !== undefined;
  const value = cause === undefined || follows ? undefined : valueProblem(cause, valueAt(document, pointer), notesOf(cause));
  return [
    ...(value === undefined ? [] : [value]),
    ...faults.filter(isAboutName).map((fault) => nameProblem(fault, notesOf(fault))),
    ...(keys === undefined ? [] : objectProblems(keys)),
  ];
};

/** The places where every fault follows from a wrong guess of the form. */
const guessed = (groups: Groups, notesOf: NotesOf): ReadonlySet<string> => {
  const places = new Set<string>();
  for (const [pointer, faults] of groups)
    for (const fault of faults) {
      const { "x-by": by, "x-told": told = [] } = notesOf(fault);
      const isMissing = by !== undefined && fault.params.missingProperty === by;
      const parent = isMissing ? pointer : pointer.slice(0, pointer.lastIndexOf("/"));
      if (by !== undefined && (isMissing || (!isAboutKeys(fault) && pointer === `${parent}/${by}`)))
        for (const key of told) if (key !== by) places.add(child(parent, key));
    }
  return places;
};

/** A validator that is compiled ahead of time, with the notes of the nodes that it was compiled from. */
export interface CompiledForm {
  readonly validate: Validate;
  readonly notes: () => readonly Notes[];
}

/** Says what is wrong with the form of a document, any JSON value: nothing, if it has the form. */
export const formChecker = ({ validate, notes }: CompiledForm): ((document: unknown) => FormReport) => {
  const notesOf = notesReader(notes);
  return (document) => {
    if (validate(document)) return SOUND;
    const faults = validate.errors ?? [];
    const seen = faults.slice(0, MOST_FAULTS);
    const groups = byPlace(seen);
    const isGuess = within(guessed(groups, notesOf));
    return {
      problems: [...groups.keys()].flatMap((pointer) => (isGuess(pointer) ? [] : problemsAt(document, pointer, groups, notesOf))),
      unseen: faults.length - seen.length,
    };
  };
};
