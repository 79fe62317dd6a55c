import { quote, suggest } from "../../diagnostics/words.js";
import type { TermScale } from "../../policy/level.js";
import type { Allow, Evidence, LevelPair, OfferStatement, Service, Standard, Surprise } from "../../policy/service.js";
import { describedOf } from "../described.js";
import { child } from "../document/pointer.js";
import { isBroken, type Sound } from "../document/sound.js";
import { isAbove, LADDER_NAMES } from "../levels.js";
import type { Scope } from "../scope.js";
import { readAllows } from "./allow.js";
import { type Exclusivity, type ExclusivityPart, readExclusivity } from "./exclusivity.js";
import { type OfferPart, readOfferStatement } from "./offer-statement.js";
import type { Standards } from "./standards.js";
import type { createScaleReader, ScalePart } from "./terms.js";

/** The keys that a service may have, whichever its class of need. */
export interface ServicePart extends ExclusivityPart {
  readonly need?: Service["need"] | undefined;
  readonly control?: "high" | "low" | undefined;
  readonly story?: boolean | undefined;
  readonly surprise?: Sound<Surprise> | undefined;
  readonly tags?: readonly (string | undefined)[] | undefined;
  readonly standard?: Sound<Standard> | undefined;
  readonly evidence?: Sound<Evidence> | undefined;
  readonly terms?: { readonly [term: string]: ScalePart | undefined } | undefined;
  readonly defaults?: OfferPart | undefined;
  readonly cost?: number | undefined;
  readonly allow?: readonly (Sound<Omit<Allow, "pointer">> | undefined)[] | undefined;
}

/** On average. */
const DAYS_OF_A_YEAR = 365.25;

const checkEvidence = (part: ServicePart, pointer: string, { report }: Scope): void => {
  const { kept, promised } = part.evidence ?? {};
  const place = child(pointer, "evidence");
  if (promised === 0) {
    report(
      "impossible-evidence",
      child(place, "promised"),
      "the standard was promised in no case, which is no evidence",
      "leave `evidence` out until there is some",
    );
  } else if (kept !== undefined && promised !== undefined && kept > promised) {
    report(
      "impossible-evidence",
      child(place, "kept"),
      `the standard was kept in ${kept} cases, but promised in ${promised} only`,
      `write at most ${promised}`,
    );
  }
  if (
    part.evidence !== undefined &&
    !isBroken(part, "standard") &&
    part.standard?.target === undefined &&
    !isBroken(part.standard ?? {}, "target")
  ) {
    report("idle-evidence", place, "evidence has no effect without a target", 'state the target, as in `"standard": { "target": 0.99 }`');
  }
};

/** Of the mean interval of surprises, so much has to be left to chance; with less, they come almost like clockwork. */
const LEAST_CHANCE = 1 / 10;

const checkSurprise = ({ surprise }: ServicePart, pointer: string, { report }: Scope): void => {
  const { perYear, minGapDays } = surprise ?? {};
  if (perYear === undefined || minGapDays === undefined) return;
  const interval = DAYS_OF_A_YEAR / perYear;
  // Days are whole, and the day itself is one of them: with a gap of 90 days, every 91st day is the most often that there is.
  const soonest = Math.ceil(minGapDays) + 1;
  const place = child(pointer, "surprise");
  const days = Math.floor(interval);
  const often = `${perYear} ${perYear === 1 ? "surprise" : "surprises"} a year with ${minGapDays} days between them`;
  const help = days > 2 ? `write a \`minGapDays\` well below ${days}` : "write a lower `perYear`: what comes almost daily is no surprise";
  if (soonest >= interval) {
    report(
      "impossible-surprise",
      place,
      `${often} ${perYear === 1 ? "leaves" : "leave"} nothing to chance: they do not fit into a year`,
      help,
    );
  } else if (interval - soonest < interval * LEAST_CHANCE) {
    report("clockwork-surprise", place, `${often} ${perYear === 1 ? "comes" : "come"} almost like clockwork`, help);
  }
};

const checkStory = (part: ServicePart, exclusivity: Exclusivity, pointer: string, { report }: Scope): void => {
  if (part.story !== true || exclusivity.knownTo === "everyone") return;
  const help = 'write `"knownTo": "everyone"` if its existence is no secret, or leave `story` out';
  report("story-of-a-secret", child(pointer, "story"), "a story may be told to the world, but not everyone may know of the service", help);
};

const checkDefaults = (
  defaults: OfferStatement,
  ceiling: LevelPair,
  { exclusiveTo, knownTo }: Exclusivity,
  pointer: string,
  { report }: Scope,
): void => {
  const exclusive = exclusiveTo !== undefined && knownTo !== "everyone" && ceiling.publicity === "public";
  const highest: LevelPair = exclusive ? { ...ceiling, publicity: "segment" } : ceiling;
  for (const ladder of LADDER_NAMES) {
    const stated = defaults[ladder];
    if (stated === undefined || !isAbove(ladder, stated, highest[ladder])) continue;
    const why = exclusive && ladder === "publicity" ? "an exclusive service allows" : "the standard of the service allows";
    const message = `the default ${ladder} ${quote(stated)} is above ${quote(highest[ladder])}, the most that ${why}`;
    report("defaults-above-standard", child(child(pointer, "defaults"), ladder), message, `write ${quote(highest[ladder])} or less`);
  }
};

const termsOf =
  (id: string, terms: ReadonlyMap<string, TermScale> | undefined, { report }: Scope) =>
  (term: string, pointer: string) => {
    const scale = terms?.get(term);
    if (scale !== undefined || terms === undefined) return scale === undefined ? [] : [scale];
    report("unknown-term", pointer, `the service ${quote(id)} has no term ${quote(term)}`, () => suggest(term, [...terms.keys()], "terms"));
    return [];
  };

/** Reads a service; undefined where something in it is broken that others would have to know. */
export const readService = (
  id: string,
  part: ServicePart,
  pointer: string,
  standards: Standards,
  readScales: ReturnType<typeof createScaleReader>,
  scope: Scope,
): Service | undefined => {
  const { need, surprise, standard, evidence, cost } = part;
  const exclusivity = readExclusivity(part, pointer, scope);
  const scales = isBroken(part, "terms") ? undefined : readScales(part.terms);
  const defaults = readOfferStatement(part.defaults ?? {}, child(pointer, "defaults"), termsOf(id, scales, scope), scope);
  const allow = readAllows(part.allow, child(pointer, "allow"), scope.report);
  checkEvidence(part, pointer, scope);
  checkSurprise(part, pointer, scope);
  if (exclusivity !== undefined) checkStory(part, exclusivity, pointer, scope);
  const control = need === "delight" ? "any" : part.control;
  if (isBroken(part, "tags", "defaults") || isBroken(part.defaults ?? {}, "terms") || part.tags?.includes(undefined)) return undefined;
  if (need === undefined || control === undefined || exclusivity === undefined || scales === undefined) return undefined;
  const { default: classDefault, ceiling: classCeiling } = standards.of(need, control, part.story === true);
  checkDefaults(defaults, classCeiling, exclusivity, pointer, scope);
  return {
    ...describedOf(part as object),
    id,
    need,
    control,
    story: part.story === true,
    tags: (part.tags ?? []).filter((tag) => tag !== undefined),
    ...exclusivity,
    ...(standard === undefined ? {} : { standard: standard as Standard }),
    ...(evidence === undefined ? {} : { evidence: evidence as Evidence }),
    terms: scales,
    defaults,
    classDefault,
    classCeiling,
    ...(surprise === undefined ? {} : { surprise: surprise as Surprise }),
    ...(cost === undefined ? {} : { cost }),
    allow,
    pointer,
  };
};
