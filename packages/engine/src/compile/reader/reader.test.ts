import { describe, expect, test } from "vitest";
import { decide } from "../../decide/decide.js";
import { policyOf } from "../../decide/policy-of.test-support.js";
import { readFacts } from "../../facts/read-facts.js";
import { compile } from "../compile.js";

const policy = policyOf({
  facts: {
    tags: { type: "array", items: { type: "string" }, default: [] },
    home: { type: "object", properties: { rooms: { type: "integer", default: 1 } }, default: {} },
    spend: { type: "number", default: 0 },
    since: { type: "string", format: "date", default: "2026-01-01" },
    seen: { type: "string", format: "date-time", default: "2026-01-01T00:00:00Z" },
  },
  segments: {
    rich: { conditions: { all: [{ fact: "spend", operator: "greaterThan", value: 10 }] } },
    early: { conditions: { all: [{ fact: "since", operator: "lessThan", value: "2026-03-01" }] } },
    lately: { conditions: { all: [{ fact: "seen", operator: "greaterThanInclusive", value: "2026-05-01T00:00:00Z" }] } },
    tagged: { conditions: { all: [{ fact: "tags", operator: "contains", value: "a" }] } },
    roomy: { conditions: { all: [{ fact: "home", path: "$.rooms", operator: "greaterThan", value: 3 }] } },
  },
});
const compiled = compile(policy);

const segmentsOf = (customer: object) => {
  const decision = decide(compiled, customer);
  return decision._tag === "Right" ? decision.right.segments : decision.left.map(({ message }) => message);
};

describe("a customer who is not plainly right", () => {
  const odd: readonly (readonly [string, unknown])[] = [
    ["an array that says it has billions of elements", { tags: new Array(2 ** 32 - 1) }],
    ["an object that calls itself something else", { [Symbol.toStringTag]: "Map" }],
    ["an object within that does", { home: { [Symbol.toStringTag]: "Map" } }],
    ["an array", []],
    ["a date", new Date(0)],
    ["nothing", undefined],
    ["a text", "customer"],
    ["a day that the calendar does not have", { since: "2026-02-29" }],
    ["a moment of an hour that the day does not have", { seen: "2026-05-01T24:00:00.000Z" }],
    ["a day with other digits", { since: "２０２６-01-01" }],
    ["a number that is none", { spend: Number.NaN }],
    ["a fraction of a room", { home: { rooms: 1.5 } }],
  ];
  test.each(odd)("is refused as `readFacts` refuses them: %s", (_, customer) => {
    const read = readFacts(policy, customer);
    expect(read._tag).toBe("Left");
    expect(decide(compiled, customer as object)).toEqual(read);
  });
});

describe("a customer who is right in an unusual way", () => {
  test("has only the facts of their own", () => {
    expect(segmentsOf(Object.create({ spend: 11 }))).toEqual(["early"]);
  });
  test("may be of a class", () => {
    class Customer {
      spend = 11;
    }
    expect(segmentsOf(new Customer())).toEqual(["early", "rich"]);
  });
  test("may have no prototype", () => {
    expect(segmentsOf(Object.assign(Object.create(null), { spend: 11 }))).toEqual(["early", "rich"]);
  });
  test("may have facts in any order, and others between them", () => {
    expect(segmentsOf({ spend: 11, id: 7, since: "2026-03-01" })).toEqual(["rich"]);
    expect(segmentsOf({ since: "2026-02-28", name: "Ann", spend: 10, tags: ["b", "a"] })).toEqual(["early", "tagged"]);
    expect(segmentsOf({ id: 7, spend: 11 })).toEqual(["early", "rich"]);
    expect(segmentsOf({ home: { size: 9, rooms: 4 }, spend: undefined })).toEqual(["early", "roomy"]);
  });
  test("may say a moment at any offset, and to the second", () => {
    expect(segmentsOf({ seen: "2026-05-01T00:00:00Z" })).toEqual(["early", "lately"]);
    expect(segmentsOf({ seen: "2026-05-01T00:30:00.000+01:00" })).toEqual(["early"]);
    expect(segmentsOf({ seen: "2026-04-30T23:59:59.999Z" })).toEqual(["early"]);
  });
  test("is not believed what somebody has put into every object", () => {
    const pollute = (value: number | undefined) => Object.assign(Object.prototype, { spend: value });
    try {
      pollute(11);
      expect(segmentsOf({})).toEqual(["early"]);
    } finally {
      Reflect.deleteProperty(Object.prototype, "spend");
    }
  });
  test("may be decided about while another one is read", () => {
    const nested: (readonly string[])[] = [];
    const customer = {
      home: { rooms: 5 },
      get spend() {
        nested.push(segmentsOf({ home: {}, spend: 11, since: "2026-04-01", tags: ["a"] }));
        return 5;
      },
      since: "2026-02-01",
    };
    expect(segmentsOf(customer)).toEqual(["early", "roomy"]);
    expect(nested).toEqual([["rich", "tagged"]]);
  });
});
