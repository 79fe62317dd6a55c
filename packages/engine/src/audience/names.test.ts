import { describe, expect, test } from "vitest";
import { hotelDocument, policyOf } from "../formulas/hotel.test-support.js";
import { folded, namesOf } from "./names.js";

describe("what services are called", () => {
  const { network, breakfast, lounge } = hotelDocument.services;
  const titled = () =>
    policyOf({
      ...hotelDocument,
      services: {
        network,
        breakfast: { ...breakfast, title: "Early  Bird" },
        lounge: { ...lounge, title: { en: "The Lounge", de: "Weiße Stube" } },
      },
      rules: [],
    });

  test("is the id and the titles in all languages, folded", () => {
    expect([...namesOf(titled())]).toEqual([
      ["network", { id: "NETWORK", titles: [] }],
      ["breakfast", { id: "BREAKFAST", titles: ["EARLY BIRD"] }],
      ["lounge", { id: "LOUNGE", titles: ["THE LOUNGE", "WEISSE STUBE"] }],
    ]);
  });

  test("is written down once for a policy, and again for another", () => {
    const policy = titled();
    expect(namesOf(policy)).toBe(namesOf(policy));
    expect(namesOf(titled())).not.toBe(namesOf(policy));
  });
});

test.each([
  [" late\tcheck \n out ", "LATE CHECK OUT"],
  ["ﬁtness", "FITNESS"],
  ["Ｗｉ－Ｆｉ", "WI-FI"],
  ["Straße", "STRASSE"],
  ["STRAẞE", "STRASSE"],
  ["Δρόμος", "ΔΡΌΜΟΣ"],
  ["Δρο\u0301μοσ", "ΔΡΌΜΟΣ"],
  ["\u0390", "\u03AA\u0301"],
])("%j is folded to %j", (text, form) => {
  expect(folded(text)).toBe(form);
});
