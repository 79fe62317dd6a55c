import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { hotelDocument, policyOf } from "../formulas/hotel.test-support.js";
import { type MemberProgram, type MemberProgramOptions, memberProgram } from "./member-program.js";

type Part = { readonly [key: string]: unknown };

const offer = (conditions: object, params: object): Part => ({ conditions, event: { type: "offer", params } });
const everyone = { all: [] };

/** The hotel with a club of three tiers, the lowest first: guest, regular and patron. */
const club = {
  ...hotelDocument,
  title: { en: "The Small Hotel", zh: "小旅馆" },
  segments: {
    ...hotelDocument.segments,
    guest: { conditions: everyone },
    regular: { ...hotelDocument.segments.regular, title: { en: "Regulars", zh: "常客" } },
    patron: { title: "Patrons", conditions: { all: [{ fact: "nights", operator: "greaterThanInclusive", value: 50 }] } },
  },
  tiers: [["guest", "regular", "patron"]],
};

const programOf = (services: Part, rules: readonly Part[], options?: MemberProgramOptions): MemberProgram => {
  const program = memberProgram(policyOf({ ...club, services, rules }), options);
  if (isLeft(program)) throw program.left;
  return program.right;
};

/** What it says, the frame aside: each tier, and each service with the tiers for which its offer is valid. */
const saidBy = ({ hasTiers = [], hostingOrganization: { makesOffer = [] } }: MemberProgram) => ({
  tiers: hasTiers.map((tier) => tier["@id"]),
  offers: makesOffer.map(({ itemOffered, validForMemberTier }) => [itemOffered.name, validForMemberTier?.map((tier) => tier["@id"])]),
});

const wifi = { need: "basic", control: "high" };
const lounge = { need: "expected", control: "high", exclusiveTo: [{ from: "regular" }], knownTo: "everyone" };
const standards = { expected: { high: { ceiling: { publicity: "public" } } } };

describe("a member program", () => {
  test("is a schema.org MemberProgram that says what everyone and what each tier is provided", () => {
    const program = memberProgram(
      policyOf({
        ...club,
        standards,
        services: {
          lounge: { ...lounge, title: { en: "Lounge", zh: "休息室" } },
          wifi: { ...wifi, title: "Wi-Fi", standard: { text: { en: "In every room", zh: "每间客房" }, target: 0.9 } },
        },
        rules: [
          offer({ condition: "regular" }, { service: "lounge", publicity: "public", channels: ["website"] }),
          offer(everyone, { service: "wifi", channels: ["website"] }),
        ],
      }),
      { lang: "zh-CN" },
    );
    expect(program).toEqual({
      _tag: "Right",
      right: {
        "@context": "https://schema.org",
        "@type": "MemberProgram",
        name: "小旅馆",
        hasTiers: [
          { "@type": "MemberProgramTier", "@id": "#tier-regular", name: "常客" },
          { "@type": "MemberProgramTier", "@id": "#tier-patron", name: "Patrons" },
        ],
        hostingOrganization: {
          "@type": "Organization",
          name: "小旅馆",
          makesOffer: [
            {
              "@type": "Offer",
              itemOffered: { "@type": "Service", name: "休息室" },
              validForMemberTier: [{ "@id": "#tier-regular" }, { "@id": "#tier-patron" }],
            },
            { "@type": "Offer", itemOffered: { "@type": "Service", name: "Wi-Fi", description: "每间客房" } },
          ],
        },
      },
    });
  });

  test("is deeply frozen", () => {
    const isFrozen = (part: unknown): boolean =>
      typeof part !== "object" || part === null || (Object.isFrozen(part) && Object.values(part).every(isFrozen));
    const program = programOf({ wifi }, [offer({ condition: "guest" }, { service: "wifi", channels: ["website"] })]);
    expect(program.hasTiers).toHaveLength(1);
    expect(isFrozen(program)).toBe(true);
  });

  test("says nothing of what no public channel carries", () => {
    const rules = [offer(everyone, { service: "wifi" }), offer(everyone, { service: "tea", channels: ["club-letter", "phone"] })];
    expect(programOf({ wifi, tea: wifi }, rules)).toEqual({
      "@context": "https://schema.org",
      "@type": "MemberProgram",
      name: "The Small Hotel",
      hostingOrganization: { "@type": "Organization", name: "The Small Hotel" },
    });
  });

  test("says nothing of a secret that a careless offer names a public channel for", () => {
    const secret = { need: "basic", control: "high", exclusiveTo: ["regular"] };
    const rules = [offer({ condition: "regular" }, { service: "bar", publicity: "public", channels: ["website"] })];
    expect(saidBy(programOf({ bar: secret }, rules))).toEqual({ tiers: [], offers: [] });
  });

  test("lists a tier that the condition of a carried offer names, unless by `not`, and of which every member is offered the service", () => {
    const publicly = { service: "wifi", channels: ["website"] };
    const conditions: readonly (readonly [object, object])[] = [
      [{ condition: "regular" }, { tiers: ["#tier-regular"], offers: [["wifi", ["#tier-regular"]]] }],
      [{ any: [{ condition: "patron" }, { condition: "business" }] }, { tiers: ["#tier-patron"], offers: [["wifi", ["#tier-patron"]]] }],
      [{ all: [{ condition: "patron" }, { condition: "business" }] }, { tiers: [], offers: [] }],
      [{ not: { condition: "patron" } }, { tiers: [], offers: [] }],
      [{ not: { not: { condition: "patron" } } }, { tiers: ["#tier-patron"], offers: [["wifi", ["#tier-patron"]]] }],
      [{ condition: "business" }, { tiers: [], offers: [] }],
      [{ all: [{ fact: "nights", operator: "greaterThan", value: 20 }] }, { tiers: [], offers: [] }],
    ];
    expect(conditions.map(([condition]) => saidBy(programOf({ wifi }, [offer(condition, publicly)])))).toEqual(
      conditions.map(([, said]) => said),
    );
  });

  test("does not list a tier for an offer that names it and no public channel", () => {
    const rules = [
      offer(everyone, { service: "wifi", channels: ["website"] }),
      offer({ condition: "patron" }, { service: "wifi", channels: ["phone"] }),
    ];
    expect(saidBy(programOf({ wifi }, rules))).toEqual({ tiers: [], offers: [["wifi", undefined]] });
  });

  test("does not list a tier for an offer to all others, where another offer that does not name it is for its members too", () => {
    const publicly = { service: "wifi", channels: ["website"] };
    const beside = (condition: object) => saidBy(programOf({ wifi }, [offer(everyone, publicly), offer(condition, publicly)])).tiers;
    expect(beside({ not: { condition: "patron" } })).toEqual([]);
    expect(beside({ any: [{ condition: "regular" }, { not: { condition: "patron" } }] })).toEqual(["#tier-regular"]);
    expect(beside({ not: { any: [{ condition: "business" }, { not: { condition: "patron" } }] } })).toEqual(["#tier-patron"]);
  });

  test("does not list a tier for an offer that is not carried, or for a rule of another kind", () => {
    const publicly = { service: "wifi", channels: ["website"] };
    const limit = { conditions: { condition: "patron" }, event: { type: "limit", params: { service: "wifi", publicity: "individual" } } };
    const rules = [offer(everyone, publicly), offer({ condition: "patron" }, publicly), limit];
    expect(saidBy(programOf({ wifi }, rules))).toEqual({ tiers: [], offers: [["wifi", undefined]] });
  });

  test("says nothing of what some members of a tier are withheld", () => {
    const withheld = { conditions: { condition: "business" }, event: { type: "withhold", params: { service: "wifi" } } };
    const rules = [offer({ condition: "regular" }, { service: "wifi", channels: ["website"] }), withheld];
    expect(saidBy(programOf({ wifi }, rules))).toEqual({ tiers: [], offers: [] });
  });

  test("of a season says nothing, unless it is asked of a day within", () => {
    const rules = [{ ...offer(everyone, { service: "wifi", channels: ["website"] }), from: "2026-06-01" }];
    const nothing = { tiers: [], offers: [] };
    expect(saidBy(programOf({ wifi }, rules))).toEqual(nothing);
    expect(saidBy(programOf({ wifi }, rules, { at: "2026-05-31" }))).toEqual(nothing);
    expect(saidBy(programOf({ wifi }, rules, { at: "2026-06-01" }))).toEqual({ tiers: [], offers: [["wifi", undefined]] });
  });

  test("does not list a tier that an offer names in a season only, unless it is asked of a day within", () => {
    const publicly = { service: "wifi", channels: ["website"] };
    const rules = [offer(everyone, publicly), { ...offer({ condition: "patron" }, publicly), from: "2026-06-01" }];
    expect(saidBy(programOf({ wifi }, rules)).tiers).toEqual([]);
    expect(saidBy(programOf({ wifi }, rules, { at: "2026-06-01" })).tiers).toEqual(["#tier-patron"]);
  });

  test("says nothing of a tier in which nobody can be, and nothing at all where there can be no customer", () => {
    const never = (fact: string, operator: string, value: unknown) => ({ not: { all: [{ fact, operator, value }] } });
    const without = (invariant: object, at?: string) => {
      const rules = [offer({ condition: "patron" }, { service: "wifi", channels: ["website"] }), offer(everyone, { service: "wifi" })];
      const program = memberProgram(
        policyOf({ ...club, invariants: [invariant], services: { wifi }, rules }),
        at === undefined ? {} : { at },
      );
      if (isLeft(program)) throw program.left;
      return saidBy(program.right);
    };
    const impossible = { tiers: [], offers: [] };
    expect(without(never("nights", "lessThan", 0))).toEqual({ tiers: ["#tier-patron"], offers: [["wifi", undefined]] });
    expect(without(never("nights", "greaterThan", 40))).toEqual(impossible);
    const forSome = { ...wifi, exclusiveTo: ["guest", "patron"], knownTo: "everyone" };
    const few = policyOf({
      ...club,
      invariants: [never("nights", "greaterThan", 40)],
      services: { wifi: forSome },
      rules: [offer(everyone, { service: "wifi", channels: ["website"] })],
    });
    const program = memberProgram(few);
    expect(program._tag === "Right" && saidBy(program.right).tiers).toEqual(["#tier-guest"]);
    expect(without(never("nights", "greaterThanInclusive", 0))).toEqual(impossible);
    expect(without(never("today", "lessThan", "2026-01-01"), "2025-12-31")).toEqual(impossible);
  });

  test("does not depend on a secret for which the budget does not suffice", () => {
    const ids = Array.from({ length: 11 }, (_, i) => `list${i}`);
    const list = { type: "array", items: { type: "integer" } };
    const facts = { ...club.facts, ...Object.fromEntries(ids.map((id) => [id, list])) };
    const entangled = { all: ids.slice(1).map((fact) => ({ fact, operator: "everyFact:in", value: { fact: "list0" } })) };
    const wifiForAll = offer(everyone, { service: "wifi", channels: ["website"] });
    const wifiForSome = offer({ all: entangled.all.slice(0, 1) }, { service: "wifi", channels: ["website"] });
    const withRule = (rule: Part, spa: Part) =>
      memberProgram(policyOf({ ...club, facts, services: { wifi, spa: { ...wifi, ...spa } }, rules: [wifiForAll, wifiForSome, rule] }));
    const spaForFew = offer(entangled, { service: "spa", publicity: "public", channels: ["website"] });
    expect(withRule(spaForFew, { knownTo: ["regular"] })).toEqual(
      memberProgram(policyOf({ ...club, facts, services: { wifi }, rules: [wifiForAll, wifiForSome] })),
    );
    expect(withRule(spaForFew, {})._tag).toBe("Left");
  });
});
