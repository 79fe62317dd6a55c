import type { Policy } from "@tierpolicy/schema";
import { isRight } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { hotel, hotelDocument, policyOf } from "../formulas/hotel.test-support.js";
import { decideSegment, type MatrixRow, matrix } from "./matrix.js";

const rowOf = (policy: Policy, segment: string): MatrixRow => {
  const row = decideSegment(policy, segment);
  if (!isRight(row)) throw row.left;
  return row.right;
};

test("a row says always, sometimes or never, the range of each level, and on what `sometimes` depends", () => {
  expect(rowOf(hotel(), "regular")).toEqual({
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
  const row = rowOf(policyOf({ ...hotelDocument, services: { ...hotelDocument.services, breakfast } }), "business");
  expect(row.services.find(({ service }) => service === "breakfast")?.terms).toEqual({ hours: { lowest: 3, highest: 3 } });
});

test("a segment that nobody can be in is never offered anything", () => {
  const document = { ...hotelDocument, invariants: [{ not: { all: [{ condition: "business" }] } }] };
  const rows = matrix(policyOf(document));
  const row = isRight(rows) ? rows.right.find(({ segment }) => segment === "business") : undefined;
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
  const row = rowOf(policyOf(document), "guest");
  expect(row.services.find(({ service }) => service === "lounge")?.dependsOn).toEqual(["nights", "company"]);
});
