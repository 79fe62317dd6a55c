import { COMMITMENTS, PUBLICITIES } from "@tierpolicy/schema";
import fc from "fast-check";
import { type Choice, choice, sometimes } from "../../arbitraries/choices.js";
import type { Json } from "../../arbitraries/documents/json.js";

/**
 * How the perk is kept secret: only a circle may have it; only a circle may know of it; some of a circle may have it, of which all may know;
 * it is a surprise for all whom it meets; or for some of them.
 */
const SECRECY = ["exclusive", "known to few", "inner circle", "pure surprise", "some are surprised"] as const;

/** Before, among and after all other names, wherever names are sorted. */
const IDS = ["aa-perk", "mm-perk", "zz-perk"] as const;

export const TITLES: readonly (Json | undefined)[] = [
  { en: "Perk of the Circle", zh: "圈内礼遇" },
  "Perk of the Circle",
  undefined,
  { en: "A title", "zh-Hans": "标题" },
];

export interface PerkRuleDraft {
  readonly type: "offer" | "withhold" | "limit" | "arrange";
  readonly speaksOf: "id" | "list" | "own tag";
  readonly conditions: Choice;
  readonly place: Choice;
  readonly name: string | undefined;
  readonly dated: boolean;
  readonly publicity: (typeof PUBLICITIES)[number] | undefined;
  readonly commitment: (typeof COMMITMENTS)[number] | undefined;
  readonly statesTerms: boolean;
  readonly channels: Choice | undefined;
}

const perkRule = (types: readonly PerkRuleDraft["type"][]): fc.Arbitrary<PerkRuleDraft> =>
  fc.record({
    type: fc.constantFrom(...types),
    speaksOf: fc.constantFrom("id", "list", "own tag"),
    conditions: choice,
    place: choice,
    name: fc.constantFrom(undefined, "the circle has it", "rule 2", undefined),
    dated: fc.boolean(),
    publicity: fc.constantFrom(undefined, ...PUBLICITIES),
    commitment: fc.constantFrom(undefined, ...COMMITMENTS),
    statesTerms: fc.boolean(),
    channels: sometimes(choice, 1),
  });

export interface PerkDraft {
  readonly id: (typeof IDS)[number];
  readonly secrecy: (typeof SECRECY)[number];
  readonly title: Json | undefined;
  readonly need: "basic" | "expected" | "delight";
  readonly picks: readonly Choice[];
  readonly hasTerm: boolean;
  readonly hasStandard: boolean;
  readonly hasChannel: boolean;
  readonly hasFact: boolean;
  readonly hasTiers: boolean;
  readonly joins: boolean;
  readonly first: PerkRuleDraft;
  readonly rules: readonly PerkRuleDraft[];
}

export const perkDraft: fc.Arbitrary<PerkDraft> = fc.record({
  id: fc.constantFrom(...IDS),
  secrecy: fc.constantFrom(...SECRECY),
  title: fc.constantFrom(...TITLES),
  need: fc.constantFrom("basic", "expected", "delight"),
  picks: fc.array(choice, { minLength: 8, maxLength: 8 }),
  hasTerm: fc.boolean(),
  hasStandard: fc.boolean(),
  hasChannel: fc.boolean(),
  hasFact: fc.boolean(),
  hasTiers: fc.boolean(),
  joins: fc.boolean(),
  first: perkRule(["offer"]),
  rules: fc.array(perkRule(["offer", "arrange", "offer", "limit", "arrange", "withhold"]), { maxLength: 3 }),
});
