import { quote, suggest } from "../../diagnostics/words.js";
import type { Condition } from "../../policy/condition.js";
import type { TermScale, TermValue } from "../../policy/level.js";
import type { Rule } from "../../policy/rule.js";
import type { Allow } from "../../policy/service.js";
import type { ConditionDocument } from "../../structure/language/conditions.js";
import { readCondition } from "../conditions/condition.js";
import { describedOf } from "../described.js";
import { child } from "../document/pointer.js";
import { isBroken, type Sound } from "../document/sound.js";
import type { Report } from "../problems.js";
import type { ServiceScope } from "../scope.js";
import { readAllows } from "../services/allow.js";
import { type OfferPart, readOfferStatement } from "../services/offer-statement.js";
import { readTerms } from "../services/terms.js";
import { readPeriod } from "./period.js";
import type { Selection, SelectionReader, SelectorPart } from "./selection.js";

/** The parameters that an event may have, whichever its type. */
interface ParamsPart extends OfferPart {
  readonly service?: SelectorPart | undefined;
  readonly fee?: number | undefined;
  readonly by?: string | undefined;
}

export interface RulePart {
  readonly name?: string | undefined;
  readonly conditions?: Sound<ConditionDocument> | undefined;
  readonly event?: { readonly type?: Rule["type"] | undefined; readonly params?: ParamsPart | undefined } | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly allow?: readonly (Sound<Omit<Allow, "pointer">> | undefined)[] | undefined;
}

/** Looks up the scales of a term among the services that are spoken of, and reports a term that one of them (of a selector: each of them) lacks. */
export const scalesAmong =
  (selection: Selection | undefined, report: Report) =>
  (term: string, pointer: string): readonly TermScale[] => {
    if (selection === undefined) return [];
    const scales = selection.scalesOf(term);
    const lacking = selection.lacking(term);
    if (scales.length > 0 && lacking === undefined) return scales;
    const who = lacking === undefined ? "none of the selected services has a term" : `the service ${quote(lacking)} has no term`;
    report("unknown-term", pointer, `${who} ${quote(term)}`, () => {
      if (scales.length > 0) return `declare it there too, or speak of ${quote(lacking ?? "")} apart`;
      const terms = selection.terms();
      return terms.length === 0 ? "declare it among the `terms` of the service" : suggest(term, terms, "terms");
    });
    return scales;
  };

const checkTerms = (
  selection: Selection,
  stated: { readonly [term: string]: TermValue | undefined },
  pointer: string,
  report: Report,
): void => {
  const lack = selection.leftOut(stated);
  if (lack === undefined) return;
  const { service, term } = lack;
  const message = `the offer of ${quote(service)} has no value for its term ${quote(term)}`;
  report("missing-term", pointer, message, `state it in the offer's \`terms\`, or in the \`defaults\` of ${quote(service)}`);
};

const readConditions = (part: RulePart, pointer: string, scope: ServiceScope): Condition | undefined => {
  const condition = readCondition(part.conditions, child(pointer, "conditions"), scope);
  const period = readPeriod(part, pointer, scope);
  if (condition === undefined || period.length === 0) return condition;
  return { kind: "all", of: [condition, ...period], pointer };
};

const readEvent = (type: Rule["type"], params: ParamsPart, selection: Selection | undefined, pointer: string, scope: ServiceScope) => {
  const scalesOf = scalesAmong(selection, scope.report);
  const { commitment, publicity, fee, by } = params;
  switch (type) {
    case "offer": {
      const states = readOfferStatement(params, pointer, scalesOf, scope);
      if (selection !== undefined && !isBroken(params, "terms")) checkTerms(selection, params.terms ?? {}, pointer, scope.report);
      return { type, states };
    }
    case "withhold":
      return { type };
    case "limit": {
      const terms = readTerms(params.terms, child(pointer, "terms"), scalesOf, scope.report);
      return { type, ...(commitment === undefined ? {} : { commitment }), ...(publicity === undefined ? {} : { publicity }), terms };
    }
    case "arrange":
      return fee === undefined || by === undefined ? undefined : { type, fee, by };
  }
};

/** Reads a rule; undefined where something in it is wrong or broken, with the problems reported. */
export const readRule = (name: string, part: RulePart, pointer: string, select: SelectionReader, scope: ServiceScope): Rule | undefined => {
  const condition = readConditions(part, pointer, scope);
  const allow = readAllows(part.allow, child(pointer, "allow"), scope.report);
  const { type, params } = part.event ?? {};
  const place = child(child(pointer, "event"), "params");
  const selection = select(params?.service, child(place, "service"));
  if (type === undefined || params === undefined) return undefined;
  const event = readEvent(type, params, selection, place, scope);
  if (condition === undefined || selection === undefined || event === undefined) return undefined;
  const { ids: services, bySelector } = selection;
  return { ...describedOf(part as object), name, condition, services, bySelector, allow, pointer, ...event };
};
