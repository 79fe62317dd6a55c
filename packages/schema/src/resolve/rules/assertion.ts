import { quote } from "../../diagnostics/words.js";
import type { Assertion, Bound, Must } from "../../policy/assertion.js";
import type { TermScale, TermValue } from "../../policy/level.js";
import type { ConditionDocument } from "../../structure/language/conditions.js";
import { readCondition } from "../conditions/condition.js";
import { describedOf } from "../described.js";
import { child } from "../document/pointer.js";
import { entriesOf, isBroken, type Sound } from "../document/sound.js";
import { FrozenMap } from "../frozen.js";
import { isAbove, LADDER_NAMES } from "../levels.js";
import type { Report } from "../problems.js";
import type { ServiceScope } from "../scope.js";
import { readTermValue } from "../services/terms.js";
import { scalesAmong } from "./rule.js";
import type { Selection, SelectionReader, SelectorPart } from "./selection.js";

type TermBound = Sound<Bound<TermValue>>;

interface MustPart extends Sound<Omit<Must, "terms">> {
  readonly terms?: { readonly [term: string]: TermBound | undefined } | undefined;
}

export interface AssertionPart {
  readonly name?: string | undefined;
  readonly where?: Sound<ConditionDocument> | undefined;
  readonly service?: SelectorPart | undefined;
  readonly must?: MustPart | undefined;
  readonly severity?: Assertion["severity"] | undefined;
}

const refuseEmpty = (what: string, { atLeast, atMost }: Sound<Bound<TermValue>>, pointer: string, report: Report): void => {
  const message = `no ${what} is at least ${quote(`${atLeast}`)} and at most ${quote(`${atMost}`)}`;
  report("empty-bound", pointer, message, "write `atLeast` no better than `atMost`; both mean quality");
};

const refuseNeverOffered = (what: string, atLeast: TermValue, pointer: string, report: Report): void => {
  const message = `the service must not be offered, and yet have ${what} at least ${quote(`${atLeast}`)}`;
  report("never-offered", pointer, message, "a service that is not offered is below every level: leave out one of the two");
};

const checkLevels = (must: MustPart, pointer: string, report: Report): void => {
  for (const ladder of LADDER_NAMES) {
    const { atLeast, atMost } = must[ladder] ?? {};
    if (atLeast === undefined) continue;
    if (atMost !== undefined && isAbove(ladder, atLeast, atMost)) refuseEmpty(ladder, { atLeast, atMost }, child(pointer, ladder), report);
    else if (must.offered === false) refuseNeverOffered(`a ${ladder} of`, atLeast, child(pointer, ladder), report);
  }
};

const isBetter = (scale: TermScale, value: TermValue, other: TermValue): boolean => {
  if (scale.kind === "enum") return scale.values.indexOf(`${value}`) > scale.values.indexOf(`${other}`);
  return scale.better === "more" ? value > other : value < other;
};

const readTermBound = (term: string, part: TermBound, pointer: string, scales: Iterable<TermScale>, report: Report): Bound<TermValue> => {
  let bound: Bound<TermValue> = {};
  for (const scale of scales) {
    const read = (end: "atLeast" | "atMost") =>
      part[end] === undefined ? undefined : readTermValue(term, scale, part[end], child(pointer, end), report);
    const [atLeast, atMost] = [read("atLeast"), read("atMost")];
    bound = { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) };
    if (atLeast !== undefined && atMost !== undefined && isBetter(scale, atLeast, atMost))
      refuseEmpty(`value of ${quote(term)}`, bound, pointer, report);
  }
  return bound;
};

const readTermBounds = (must: MustPart, pointer: string, selection: Selection | undefined, report: Report): Must["terms"] => {
  const scalesOf = scalesAmong(selection, report);
  const read = entriesOf(must.terms).flatMap(([term, part]): readonly (readonly [string, Bound<TermValue>])[] => {
    const place = child(pointer, term);
    if (part === undefined) return [];
    const bound = readTermBound(term, part, place, scalesOf(term, place), report);
    if (must.offered === false && bound.atLeast !== undefined) refuseNeverOffered(`a ${quote(term)} of`, bound.atLeast, place, report);
    return [[term, bound]];
  });
  return new FrozenMap(read);
};

/** Reads an assertion; undefined where something in it is wrong or broken, with the problems reported. */
export const readAssertion = (
  name: string,
  part: AssertionPart,
  pointer: string,
  select: SelectionReader,
  usual: Assertion["severity"],
  scope: ServiceScope,
): Assertion | undefined => {
  const where = readCondition(part.where, child(pointer, "where"), scope);
  const selection = select(part.service, child(pointer, "service"));
  const place = child(pointer, "must");
  const { must } = part;
  if (must === undefined) return undefined;
  checkLevels(must, place, scope.report);
  const terms = readTermBounds(must, child(place, "terms"), selection, scope.report);
  if (selection === undefined || isBroken(part, "where") || (part.where !== undefined && where === undefined)) return undefined;
  const { offered, commitment, publicity } = must as Omit<Must, "terms">;
  return {
    ...describedOf(part as object),
    name,
    ...(where === undefined ? {} : { where }),
    services: selection.ids,
    must: {
      ...(offered === undefined ? {} : { offered }),
      ...(commitment === undefined ? {} : { commitment }),
      ...(publicity === undefined ? {} : { publicity }),
      terms,
    },
    severity: part.severity ?? usual,
    pointer,
  };
};
