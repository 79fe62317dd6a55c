import { describe, expect, test } from "vitest";
import { ceilingOf } from "./ceiling.js";
import { commitment, publicity } from "./ladders.js";
import { atLeast, worse } from "./lattice.js";
import { service } from "./service.test-support.js";
import { serviceLevels } from "./service-levels.js";
import { termLattice, termQuality } from "./term.js";
import { wilsonLowerBound } from "./wilson.js";

describe("ladders", () => {
  test("commitment rises from none to guaranteed", () => {
    expect(["target", "none", "guaranteed", "best-effort"].sort(commitment.compare as (a: string, b: string) => number)).toEqual([
      "none",
      "best-effort",
      "target",
      "guaranteed",
    ]);
    expect([commitment.zero, commitment.one]).toEqual(["none", "guaranteed"]);
  });

  test("publicity rises from unannounced to public", () => {
    expect([publicity.zero, publicity.join("unannounced", "individual"), publicity.meet("segment", "public"), publicity.one]).toEqual([
      "unannounced",
      "individual",
      "segment",
      "public",
    ]);
  });

  test("a level is at least itself, and not worse than itself", () => {
    expect(atLeast(commitment)("target", "target")).toBe(true);
    expect(worse(commitment)("target", "target")).toBe(false);
    expect(worse(commitment)("best-effort", "target")).toBe(true);
  });
});

describe("terms", () => {
  test("where less is better, the smaller value is the higher one", () => {
    const hours = termLattice({ kind: "integer", better: "less" });
    expect([hours.join(4, 24), hours.meet(4, 24), hours.zero, hours.one]).toEqual([4, 24, Infinity, -Infinity]);
  });

  test("where more is better, the greater value is", () => {
    const discount = termLattice({ kind: "number", better: "more" });
    expect([discount.join(0.1, 0.2), discount.meet(0.1, 0.2), discount.zero, discount.one]).toEqual([0.2, 0.1, -Infinity, Infinity]);
  });

  test("enumerated values stand as listed", () => {
    const room = { kind: "enum", values: ["single", "double", "suite"] } as const;
    const rooms = termLattice(room);
    expect([rooms.zero, rooms.join("single", "double"), rooms.meet("suite", "double"), rooms.one]).toEqual([
      "single",
      "double",
      "double",
      "suite",
    ]);
    expect(room.values.map((value) => termQuality(room, value))).toEqual([0, 1, 2]);
  });
});

describe("the product", () => {
  test("a customer gets the best of each component", () => {
    const levels = serviceLevels({ terms: new Map([["responseHours", { kind: "number", better: "less" }]]) });
    const firm = { commitment: "guaranteed", publicity: "individual", terms: new Map([["responseHours", 24]]) } as const;
    const quick = { commitment: "best-effort", publicity: "segment", terms: new Map([["responseHours", 4]]) } as const;
    expect(levels.join(firm, quick)).toEqual({ commitment: "guaranteed", publicity: "segment", terms: new Map([["responseHours", 4]]) });
    expect(levels.meet(firm, quick)).toEqual({
      commitment: "best-effort",
      publicity: "individual",
      terms: new Map([["responseHours", 24]]),
    });
    expect(atLeast(levels)(firm, quick)).toBe(false);
    expect(atLeast(levels)(quick, firm)).toBe(false);
  });
});

describe("Wilson's interval", () => {
  // Worked out by hand with z = 1.959964 from Wilson's formula.
  test.each([
    [996, 1000, 0.98976044365],
    [10, 10, 0.72246719697],
    [0, 10, 0],
    [0, 0, 0],
    [1, 2, 0.09453120464],
  ])("%d of %d", (kept, promised, lower) => {
    expect(wilsonLowerBound(kept, promised)).toBeCloseTo(lower, 10);
  });
});

describe("the ceiling", () => {
  const measured = (target: number, kept: number, promised: number) =>
    ceilingOf(service({ standard: { target }, evidence: { kept, promised } })).commitment;

  test("guaranteed needs the lower end of the interval at the target", () => {
    expect(measured(0.99, 996, 1000)).toBe("target");
    expect(measured(0.98, 996, 1000)).toBe("guaranteed");
    expect(measured(0.9897604436, 996, 1000)).toBe("guaranteed");
    expect(measured(0.9897604437, 996, 1000)).toBe("target");
  });

  test("target needs the measured share at the target, and exactly that is enough", () => {
    expect(measured(0.996, 996, 1000)).toBe("target");
    expect(measured(0.9961, 996, 1000)).toBe("best-effort");
  });

  test("a standard that was never tried supports best effort", () => {
    expect(measured(0.9, 0, 0)).toBe("best-effort");
  });

  test("without a target or without evidence nothing is cut", () => {
    expect(ceilingOf(service({ standard: { target: 0.99 } })).commitment).toBe("guaranteed");
    expect(ceilingOf(service({ evidence: { kept: 0, promised: 10 } })).commitment).toBe("guaranteed");
  });

  test("evidence never lifts a class's ceiling", () => {
    const classCeiling = { commitment: "best-effort", publicity: "segment" } as const;
    const proven = service({ classCeiling, standard: { target: 0.5 }, evidence: { kept: 1000, promised: 1000 } });
    expect(ceilingOf(proven)).toEqual({ commitment: "best-effort", publicity: "segment" });
  });

  test("what is exclusive is told within its segments at most, unless its existence is said to be no secret", () => {
    const exclusive = { exclusiveTo: ["vip"], knownTo: ["vip"] };
    expect(ceilingOf(service(exclusive)).publicity).toBe("segment");
    expect(ceilingOf(service({ ...exclusive, knownTo: "everyone", knownToStated: true })).publicity).toBe("public");
    expect(ceilingOf(service({ ...exclusive, knownTo: ["vip", "staff"], knownToStated: true })).publicity).toBe("segment");
    expect(ceilingOf(service({ knownTo: ["vip"], knownToStated: true })).publicity).toBe("public");
  });
});
