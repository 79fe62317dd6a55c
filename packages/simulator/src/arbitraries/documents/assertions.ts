import { COMMITMENTS, type Commitment, PUBLICITIES, type Publicity } from "@tierpolicy/schema";
import fc from "fast-check";
import { type Choice, choice, sometimes } from "../choices.js";
import { type ConditionDraft, rootDraft, type Vocabulary, writeCondition } from "./conditions.js";
import { type Json, type JsonObject, present } from "./json.js";
import { type SelectorDraft, selectorDraft, writeSelector } from "./rules.js";
import type { WrittenService } from "./services.js";
import { termValue } from "./terms.js";

export interface AssertionDraft {
  readonly where: ConditionDraft | undefined;
  readonly selector: SelectorDraft;
  readonly offered: boolean;
  readonly commitment: Commitment | undefined;
  readonly publicity: Publicity | undefined;
  readonly term: Choice | undefined;
  readonly atLeast: boolean;
}

export const assertionDraft: fc.Arbitrary<AssertionDraft> = fc.record({
  where: sometimes(rootDraft, 1, 2),
  selector: selectorDraft,
  offered: fc.boolean(),
  commitment: sometimes(fc.constantFrom(...COMMITMENTS)),
  publicity: sometimes(fc.constantFrom(...PUBLICITIES)),
  term: sometimes(choice),
  atLeast: fc.boolean(),
});

export const writeAssertion = (
  draft: AssertionDraft,
  place: number,
  context: Vocabulary & { readonly services: readonly WrittenService[] },
): JsonObject => {
  const selected = writeSelector(draft.selector, context.services);
  const bound = (level: Json | undefined): JsonObject | undefined =>
    level === undefined ? undefined : { [draft.atLeast ? "atLeast" : "atMost"]: level };
  const only = selected.services.length === 1 ? selected.services[0]?.terms[0] : undefined;
  const levels = present({
    commitment: bound(draft.commitment),
    publicity: bound(draft.publicity),
    terms: only !== undefined && draft.term !== undefined ? { [only]: bound(termValue(only, draft.term)) as JsonObject } : undefined,
  });
  return present({
    name: `assertion ${place + 1}`,
    where: draft.where && writeCondition(draft.where, context),
    service: selected.document,
    must: Object.keys(levels).length > 0 ? levels : { offered: draft.offered },
  });
};
