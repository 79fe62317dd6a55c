import { quote } from "../../diagnostics/words.js";
import type { ScalarType } from "../../policy/fact.js";
import type { Term, TermScale, Terms, TermValue } from "../../policy/level.js";
import type { Text } from "../../policy/text.js";
import { child } from "../document/pointer.js";
import { entriesOf } from "../document/sound.js";
import { FrozenMap } from "../frozen.js";
import type { Report } from "../problems.js";
import { readScalar } from "../values/domain.js";

export interface ScalePart {
  readonly title?: unknown;
  readonly type?: "number" | "integer" | undefined;
  readonly better?: "more" | "less" | undefined;
  readonly enum?: readonly (string | undefined)[] | undefined;
}

export const NO_TERMS: Terms = new FrozenMap<string, TermValue>([]);

const readScale = (part: ScalePart | undefined): TermScale | undefined => {
  if (part?.enum !== undefined) {
    const values = part.enum.filter((value) => value !== undefined);
    return values.length === part.enum.length ? { kind: "enum", values } : undefined;
  }
  return part?.type === undefined || part.better === undefined ? undefined : { kind: part.type, better: part.better };
};

/** Of a term with a title: its scale, the same object for equal scales. */
const bareScales = new WeakMap<Term, TermScale>();

/** The scale of a term, whatever people call it: the same object for equal scales, so that a rule that speaks of many services looks at each once. */
export const scaleOf = (term: Term): TermScale => bareScales.get(term) ?? term;

/** The terms of a service; undefined where one of them is broken. */
export const createScaleReader = () => {
  const known = new Map<string, TermScale>();
  const shared = (scale: TermScale): TermScale => {
    const key = JSON.stringify(scale);
    const earlier = known.get(key) ?? scale;
    known.set(key, earlier);
    return earlier;
  };
  const called = (scale: TermScale, title: unknown): Term => {
    if (title === undefined) return scale;
    const term: Term = { title: title as Text, ...scale };
    bareScales.set(term, scale);
    return term;
  };
  return (parts: { readonly [term: string]: ScalePart | undefined } | undefined): ReadonlyMap<string, Term> | undefined => {
    const read = entriesOf(parts).map(([term, part]) => [term, readScale(part), part?.title] as const);
    const whole = read.flatMap(([term, scale, title]) => (scale === undefined ? [] : [[term, called(shared(scale), title)] as const]));
    return whole.length === read.length ? new FrozenMap(whole) : undefined;
  };
};

const typeOf = (scale: TermScale): ScalarType => (scale.kind === "enum" ? { kind: "enum", values: scale.values } : { kind: scale.kind });

/** A value of the term's scale; undefined, with the problem reported, where it is none. */
export const readTermValue = (term: string, scale: TermScale, value: unknown, pointer: string, report: Report): TermValue | undefined => {
  const read = readScalar(typeOf(scale), value, `the term ${quote(term)}`);
  if (read._tag === "Right") return read.right as TermValue;
  report(read.left.code, pointer, read.left.message, read.left.help);
  return undefined;
};

/** What a map of term values says, with scales looked up by `scalesOf`, which reports a term that does not exist. */
export const readTerms = (
  parts: { readonly [term: string]: TermValue | undefined } | undefined,
  pointer: string,
  scalesOf: (term: string, pointer: string) => Iterable<TermScale>,
  report: Report,
): Terms => {
  if (parts === undefined) return NO_TERMS;
  return new FrozenMap(
    entriesOf(parts).map(([term, value]) => {
      const place = child(pointer, term);
      if (value === undefined) return [term, ""];
      const read = [...scalesOf(term, place)].map((scale) => readTermValue(term, scale, value, place, report));
      // a wrong value was stated all the same: the term is not missing, and no policy is made of it
      return [term, read.find((item) => item !== undefined) ?? value];
    }),
  );
};
