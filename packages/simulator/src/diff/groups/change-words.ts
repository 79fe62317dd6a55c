import type { Arrangement, ServiceDecision } from "@tierpolicy/engine";
import type { Commitment, Publicity, TermValue } from "@tierpolicy/schema";
import type { Change, Loss, Part, Widening } from "../report.js";
import { type Facet, facetKey, isSameValue, type Respect, respectOf, valueIn, valueKey } from "./facet.js";
import { gradeOf, type Scales } from "./grade.js";
import type { Step } from "./refine.js";

/** What of a group's change stands in the report. */
export type ChangeInWords = Pick<Change, "before" | "after" | "varies" | "losses" | "widenings">;

const LOSSES = ["offered", "commitment", "terms"] as const satisfies readonly Loss[];
const WIDENINGS = ["publicity", "channels"] as const satisfies readonly Widening[];

export const changeInWords = (steps: readonly Step[]): ChangeInWords => {
  const grades = new Set(steps.map(({ grade }) => grade));
  // whoever loses the service loses what it was, too
  const losses = grades.has("offered") ? (["offered"] as const) : LOSSES.filter((loss) => grades.has(loss));
  return {
    before: partOf(steps, "before"),
    after: partOf(steps, "after"),
    varies: steps.flatMap((step) => ("varies" in step ? [step.varies] : [])),
    losses,
    widenings: WIDENINGS.filter((widening) => grades.has(widening)),
  };
};

const partOf = (steps: readonly Step[], side: "before" | "after"): Part => {
  const part: { -readonly [key in keyof Part]: Part[key] } = {};
  const terms: { [term: string]: TermValue | null } = {};
  const channels: string[] = [];
  const approval: string[] = [];
  for (const step of steps) {
    if ("varies" in step) continue;
    const { facet, [side]: value } = step;
    switch (facet.kind) {
      case "offered":
        part.offered = value as boolean;
        break;
      case "commitment":
        part.commitment = value as Commitment;
        break;
      case "publicity":
        part.publicity = value as Publicity;
        break;
      case "arrangement":
        part.arrangement = value as Arrangement | null;
        break;
      case "term":
        terms[facet.term] = value as TermValue | null;
        part.terms = terms;
        break;
      case "channel":
        if (value === true) channels.push(facet.channel);
        part.channels = channels.sort();
        break;
      case "approval":
        if (value === true) approval.push(facet.by);
        part.approval = approval.sort();
        break;
    }
  }
  return part;
};

/**
 * The steps that two decisions show; the channels of both in the words of the new policy.
 *
 * @param scalesOf the scales of a term
 */
export const stepsBetween = (
  before: ServiceDecision | undefined,
  after: ServiceDecision | undefined,
  scalesOf: (term: string) => Scales = () => ({}),
): readonly Step[] => {
  const terms = new Set([...Object.keys(before?.terms ?? {}), ...Object.keys(after?.terms ?? {})]);
  const channels = new Set([...(before?.channels ?? []), ...(after?.channels ?? [])]);
  const approvers = new Set([...(before?.approval ?? []), ...(after?.approval ?? [])]);
  const facets: readonly Facet[] = [
    { kind: "offered" },
    { kind: "commitment" },
    { kind: "publicity" },
    ...[...terms].map((term): Facet => ({ kind: "term", term })),
    { kind: "arrangement" },
    ...[...approvers].map((by): Facet => ({ kind: "approval", by })),
    ...[...channels].map((channel): Facet => ({ kind: "channel", channel })),
  ];
  return facets.flatMap((facet): readonly Step[] => {
    const [was, is] = [valueIn(before, facet), valueIn(after, facet)];
    if (isSameValue(was, is)) return [];
    return [{ facet, before: was, after: is, grade: gradeOf(facet, was, is, facet.kind === "term" ? scalesOf(facet.term) : {}) }];
  });
};

/** Equal for equal changes; in the respects that a group does not tell apart, for those that are to be judged alike. */
export const stepsKey = (steps: readonly Step[], varies: ReadonlySet<Respect> = new Set()): string => {
  const exact: string[] = [];
  const judged = new Map<Respect, boolean>();
  for (const step of steps) {
    const respect = "varies" in step ? step.varies : respectOf(step.facet);
    if ("varies" in step || varies.has(respect)) judged.set(respect, judged.get(respect) === true || step.grade !== undefined);
    else exact.push(`${facetKey(step.facet)} ${valueKey(step.before)} ${valueKey(step.after)}`);
  }
  return [...exact, ...[...judged].map(([respect, isGrave]) => `${respect} ${isGrave}`)].sort().join("\n");
};
