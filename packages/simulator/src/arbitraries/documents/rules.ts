import { COMMITMENTS, type Commitment, PUBLICITIES, type Publicity } from "@tierpolicy/schema";
import fc from "fast-check";
import { type Choice, choice, choices, pick, pickSeveral, sometimes } from "../choices.js";
import { notableValues } from "../scalar-values.js";
import { type ConditionDraft, rootDraft, type Vocabulary, writeCondition } from "./conditions.js";
import type { WrittenFact } from "./facts.js";
import { type Json, type JsonObject, present } from "./json.js";
import { PARTNERS } from "./names.js";
import { type StatementDraft, statementDraft, type WrittenService, writeStatement, writeTerms } from "./services.js";

export type RuleType = "offer" | "withhold" | "limit" | "arrange";

/** One service, several, or all that have a need, a tag or both. */
export interface SelectorDraft {
  readonly by: "id" | "list" | "need" | "tag" | "both";
  readonly service: Choice;
  readonly others: readonly Choice[];
}
export const selectorDraft: fc.Arbitrary<SelectorDraft> = fc.record({
  by: fc.oneof(
    { withCrossShrink: true },
    { weight: 5, arbitrary: fc.constant("id" as const) },
    { weight: 2, arbitrary: fc.constant("list" as const) },
    { weight: 3, arbitrary: fc.constantFrom("need" as const, "tag" as const, "both" as const) },
  ),
  service: choice,
  others: choices(1, 2),
});

export interface WrittenSelector {
  readonly document: Json;
  readonly services: readonly WrittenService[];
}

/** Always selects the first service at least, so that no selector is empty. */
export const writeSelector = (draft: SelectorDraft, services: readonly WrittenService[]): WrittenSelector => {
  const service = pick(services, draft.service);
  const tag = service.tags[0];
  if (draft.by === "list") {
    const listed = pickSeveral(services, [draft.service, ...draft.others]);
    return { document: listed.map((one) => one.id), services: listed };
  }
  const need = draft.by === "need" || draft.by === "both" ? service.need : undefined;
  const tagged = draft.by === "tag" || draft.by === "both" ? tag : undefined;
  if (need === undefined && tagged === undefined) return { document: service.id, services: [service] };
  return {
    document: present({ need, tag: tagged }),
    services: services.filter((one) => (need === undefined || one.need === need) && (tagged === undefined || one.tags.includes(tagged))),
  };
};

export interface RuleDraft {
  readonly type: RuleType;
  readonly conditions: ConditionDraft;
  readonly named: boolean;
  readonly priority: number | undefined;
  readonly selector: SelectorDraft;
  readonly from: Choice | undefined;
  readonly until: Choice | undefined;
  readonly statement: StatementDraft;
  readonly limit: { readonly commitment: Commitment | undefined; readonly publicity: Publicity | undefined };
  readonly fee: number;
  readonly by: Choice;
}

const EVERYONE: ConditionDraft = { kind: "all", of: [], priority: undefined };

/** @param types one of these */
export const ruleDraft = (careless: boolean, types: readonly RuleType[]): fc.Arbitrary<RuleDraft> =>
  fc.record({
    type: fc.constantFrom(...types),
    conditions: careless ? sometimes(rootDraft, 1).map((draft) => draft ?? EVERYONE) : rootDraft,
    named: fc.boolean(),
    priority: sometimes(fc.integer({ min: 1, max: 100 }), 6),
    selector: selectorDraft,
    from: sometimes(choice, 6),
    until: sometimes(choice, 6),
    statement: statementDraft(careless),
    limit: fc.record({
      commitment: sometimes(fc.constantFrom(...COMMITMENTS), 1),
      publicity: sometimes(fc.constantFrom(...PUBLICITIES), 1),
    }),
    fee: fc.constantFrom(90, 0, 9.99),
    by: choice,
  });

const sharedTerms = (services: readonly WrittenService[]): readonly string[] =>
  (services[0]?.terms ?? []).filter((term) => services.every((service) => service.terms.includes(term)));

const paramsOf = (
  draft: RuleDraft,
  services: readonly WrittenService[],
  channels: readonly string[],
): { readonly [key: string]: Json | undefined } => {
  const terms = draft.statement.termsStated ? writeTerms(sharedTerms(services), draft.statement.terms) : undefined;
  switch (draft.type) {
    case "offer":
      return { ...writeStatement(draft.statement, channels), terms };
    case "withhold":
      return {};
    case "limit": {
      const { commitment, publicity } = draft.limit;
      const nothing = commitment === undefined && publicity === undefined && terms === undefined;
      return { commitment: nothing ? "none" : commitment, publicity, terms };
    }
    case "arrange":
      return { fee: draft.fee, by: pick(PARTNERS, draft.by) };
  }
};

/** `from` is before `until`. */
const periodOf = (draft: RuleDraft, clock: WrittenFact | undefined): { readonly from?: Json; readonly until?: Json } => {
  if (clock === undefined || (clock.type.kind !== "date" && clock.type.kind !== "date-time")) return {};
  const moments = notableValues(clock.type).toSorted();
  const from = draft.from === undefined ? undefined : pick(moments.slice(0, -1), draft.from);
  const later = moments.filter((moment) => from === undefined || moment > from);
  const until = draft.until === undefined ? undefined : pick(later, draft.until);
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
};

/** @param place of the rule among the rules, from 0 */
export const writeRule = (
  draft: RuleDraft,
  place: number,
  context: Vocabulary & {
    readonly services: readonly WrittenService[];
    readonly channels: readonly string[];
    readonly clock: WrittenFact | undefined;
  },
): JsonObject => {
  const selected = writeSelector(draft.selector, context.services);
  return present({
    name: draft.named ? `r${place}` : undefined,
    priority: draft.priority,
    ...periodOf(draft, context.clock),
    conditions: writeCondition(draft.conditions, context),
    event: { type: draft.type, params: present({ service: selected.document, ...paramsOf(draft, selected.services, context.channels) }) },
  });
};
