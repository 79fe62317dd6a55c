import { expect, test } from "vitest";
import { hotel, hotelDocument, policyOf } from "../formulas/hotel.test-support.js";
import { decideSegment, matrix } from "./matrix.js";

test("a row says always, sometimes or never, the range of each level, and on what `sometimes` depends", () => {
  expect(decideSegment(hotel(), "regular")).toEqual({
    segment: "regular",
    services: [
      {
        service: "network",
        offered: "always",
        commitment: { lowest: "guaranteed", highest: "guaranteed" },
        publicity: { lowest: "public", highest: "public" },
        dependsOn: [],
      },
      {
        service: "breakfast",
        offered: "sometimes",
        commitment: { lowest: "best-effort", highest: "target" },
        publicity: { lowest: "segment", highest: "segment" },
        terms: { hours: { lowest: 5, highest: 5 } },
        dependsOn: ["today"],
      },
      {
        service: "lounge",
        offered: "always",
        commitment: { lowest: "best-effort", highest: "best-effort" },
        publicity: { lowest: "segment", highest: "segment" },
        dependsOn: [],
      },
      {
        service: "upgrade",
        offered: "sometimes",
        commitment: { lowest: "none", highest: "none" },
        publicity: { lowest: "individual", highest: "individual" },
        dependsOn: ["nights"],
      },
    ],
  });
});

test("a term of which less is better has the worst value as its lowest", () => {
  const breakfast = { ...hotelDocument.services.breakfast, terms: { hours: { type: "number", better: "less" } } };
  const row = decideSegment(policyOf({ ...hotelDocument, services: { ...hotelDocument.services, breakfast } }), "business");
  expect(row.services.find(({ service }) => service === "breakfast")?.terms).toEqual({ hours: { lowest: 3, highest: 3 } });
});

test("a segment that nobody can be in is never offered anything", () => {
  const document = { ...hotelDocument, invariants: [{ not: { all: [{ condition: "business" }] } }] };
  const row = matrix(policyOf(document)).find(({ segment }) => segment === "business");
  expect(row?.services.map(({ offered }) => offered)).toEqual(["never", "never", "never", "never"]);
});

test("where an invariant ties two facts together, `sometimes` depends on both", () => {
  const both = {
    any: [
      { all: [{ condition: "regular" }, { condition: "business" }] },
      { not: { any: [{ condition: "regular" }, { condition: "business" }] } },
    ],
  };
  const document = {
    ...hotelDocument,
    invariants: [both],
    segments: { ...hotelDocument.segments, guest: { conditions: { all: [] } } },
  };
  const row = decideSegment(policyOf(document), "guest");
  expect(row.services.find(({ service }) => service === "lounge")?.dependsOn).toEqual(["nights", "company"]);
});
