import { commitment, publicity, termQuality } from "@tierpolicy/engine";
import type { Commitment, Publicity, Service, TermScale, TermValue } from "@tierpolicy/schema";
import type { Loss, Widening } from "../report.js";
import type { Facet, FacetValue } from "./facet.js";

/** The scale of a term in each of the policies. */
export interface Scales {
  readonly before?: TermScale;
  readonly after?: TermScale;
}

/** The scales of a term of a service, as the two policies have it. */
export const scalesIn = (before: Service | undefined, after: Service | undefined, term: string): Scales => {
  const [was, is] = [before?.terms.get(term), after?.terms.get(term)];
  return { ...(was && { before: was }), ...(is && { after: is }) };
};

/** What a change in one respect is, beside a change: something that was promised is lost, or something is told more widely. */
export const gradeOf = (facet: Facet, before: FacetValue, after: FacetValue, scales: Scales): Loss | Widening | undefined => {
  switch (facet.kind) {
    case "offered":
      return before === true ? "offered" : undefined;
    case "commitment": {
      const [was, is] = [before as Commitment, after as Commitment];
      return commitment.compare(was, "target") >= 0 && commitment.compare(is, was) < 0 ? "commitment" : undefined;
    }
    case "publicity":
      return publicity.compare(after as Publicity, before as Publicity) > 0 ? "publicity" : undefined;
    case "channel":
      return after === true ? "channels" : undefined;
    case "term":
      return isNoWorse(before as TermValue | null, after as TermValue | null, scales) ? undefined : "terms";
    case "arrangement":
    case "approval":
      return undefined;
  }
};

/** Where the scales themselves differ, a value is no worse only if both of them say so. */
const isNoWorse = (was: TermValue | null, is: TermValue | null, { before, after }: Scales): boolean => {
  if (was === null) return true;
  if (is === null || before === undefined || after === undefined) return false;
  return [before, after].every((scale) => {
    const qualities = [was, is].map((value) => (isOn(scale, value) ? termQuality(scale, value) : Number.NaN));
    return (qualities[1] as number) >= (qualities[0] as number);
  });
};

const isOn = (scale: TermScale, value: TermValue): boolean =>
  scale.kind === "enum" ? scale.values.includes(String(value)) : typeof value === "number";
