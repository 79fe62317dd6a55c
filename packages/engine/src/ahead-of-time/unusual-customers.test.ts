import { describe, expect, test } from "vitest";
import { agree, bothOf, essence, offer } from "./load-module.test-support.js";

const facts = {
  visits: { type: "integer", minimum: 0 },
  note: { type: "string" },
  home: { type: "object", properties: { rooms: { type: "integer" } }, default: { rooms: 1 } },
  tags: { type: "array", items: { type: "string" }, default: [] },
};
const rules = [
  offer("often", { all: [{ fact: "visits", operator: "greaterThan", value: 2 }] }),
  offer("noted", { all: [{ fact: "note", operator: "equal", value: "a" }] }),
  offer("roomy", { all: [{ fact: "home", path: "$.rooms", operator: "greaterThan", value: 3 }] }),
  offer("tagged", { all: [{ fact: "tags", operator: "contains", value: "b" }] }),
];
const document = { facts, rules };

/** A customer who says one thing after the other, and how often each was asked for. */
const sayingInTurn = (answers: { readonly [fact: string]: readonly unknown[] }) => {
  const asked: { [fact: string]: number } = {};
  const customer = {};
  for (const [fact, values] of Object.entries(answers))
    Object.defineProperty(customer, fact, {
      get: () => {
        const turn = asked[fact] ?? 0;
        asked[fact] = turn + 1;
        return values[Math.min(turn, values.length - 1)];
      },
      enumerable: true,
    });
  return { customer, asked };
};

describe("a module", () => {
  test("asks a customer of whom all is plainly right for each fact once", async () => {
    const { module } = await bothOf(document);
    const home = sayingInTurn({ rooms: [4] });
    const whole = sayingInTurn({ visits: [1], note: ["a"], home: [home.customer], tags: [["b"]] });
    expect(module.decide(whole.customer)).toMatchObject({
      right: { services: { tea: { rules: { offer: ["noted", "roomy", "tagged"] } } } },
    });
    expect([whole.asked, home.asked]).toEqual([{ visits: 1, note: 1, home: 1, tags: 1 }, { rooms: 1 }]);
  });

  test("believes what a customer says first, unless that is wrong", async () => {
    const { module } = await bothOf(document);
    const said = (visits: readonly unknown[]) => essence(module.decide(sayingInTurn({ visits, note: ["a"] }).customer));
    expect(said([3, "none"])).toMatchObject({ right: { services: { tea: { rules: { offer: ["noted", "often"] } } } } });
    expect(said(["none", 1])).toMatchObject({ right: { services: { tea: { rules: { offer: ["noted"] } } } } });
    expect(said(["none"])).toMatchObject({ left: [{ code: "fact-type", pointer: "/visits" }] });
  });

  test("lets through what a customer throws", async () => {
    const { module } = await bothOf(document);
    const customer = {
      visits: 1,
      get note(): string {
        throw new RangeError("no note");
      },
    };
    expect(() => module.decide(customer)).toThrow(new RangeError("no note"));
  });

  test("counts nothing that hides in every object", async () => {
    const { agreeOn, module } = await bothOf(document);
    for (const hidden of [{ value: 5 }, { get: () => 5 }]) {
      Object.defineProperty(Object.prototype, "visits", { ...hidden, configurable: true, enumerable: false });
      try {
        agreeOn([{ note: "a" }, { note: "a", visits: 2 }, { note: "a", visits: 2, home: { rooms: 5 } }]);
        expect(module.decide({ note: "a" })).toMatchObject({ _tag: "Left", left: [{ code: "missing-fact", pointer: "/visits" }] });
      } finally {
        Reflect.deleteProperty(Object.prototype, "visits");
      }
    }
    Object.defineProperty(Object.prototype, "rooms", { value: 5, configurable: true });
    try {
      agreeOn([{ note: "a", visits: 2, home: {} }]);
    } finally {
      Reflect.deleteProperty(Object.prototype, "rooms");
    }
  });

  test("takes for an object of facts what decide takes for one", async () => {
    const right = { visits: 3, note: "a" };
    class Home {
      rooms = 4;
    }
    const arguments_ = (function () {
      // biome-ignore lint/complexity/noArguments: that is what is tried out
      return Object.assign(arguments, right);
    })();
    await agree(document, [
      ...[
        { ...right, [Symbol.toStringTag]: "Map" },
        { ...right, [Symbol.toStringTag]: undefined },
        { ...right, [Symbol.toStringTag]: 3 },
      ],
      ...[
        { ...right, home: { rooms: 4, [Symbol.toStringTag]: "Map" } },
        { ...right, home: new Home() },
        { ...right, home: [4] },
      ],
      ...[
        { ...right, home: Object.create({ rooms: 4 }) },
        { ...right, home: null },
        { ...right, home: undefined },
        { ...right, home: {} },
      ],
      ...[Object.assign(() => 1, right), Object.assign([], right), Object.assign(new Map(), right), arguments_],
      Object.defineProperty({ visits: 3 }, "note", { value: "a", enumerable: false }),
      new Proxy({ ...right, home: new Proxy({ rooms: 5 }, {}) }, {}),
    ]);
  });

  test("takes for a list what decide takes for one", async () => {
    class Tags extends Array<string> {}
    const right = { visits: 3, note: "a" };
    const sparse = ["a", "b"];
    sparse.length = 4;
    const lists = [
      Tags.from(["a", "b"]),
      new Proxy(["b"], {}),
      sparse,
      Object.assign(["b"], { note: "c" }),
      { 0: "b", length: 1 },
      "b",
      ["b", 3],
    ];
    await agree(
      document,
      lists.map((tags) => ({ ...right, tags })),
    );
  });

  test("takes for a number what decide takes for one", async () => {
    const numbers = {
      facts: {
        open: { type: "number", default: 0 },
        bounded: { type: "number", exclusiveMinimum: -1, maximum: 1, default: 0 },
        whole: { type: "integer", default: 0 },
        few: { type: "integer", minimum: -3, exclusiveMaximum: 3, default: 0 },
      },
      rules: ["open", "bounded", "whole", "few"].flatMap((fact) =>
        ["equal", "lessThan", "greaterThanInclusive"].map((operator) =>
          offer(`${fact} ${operator}`, { all: [{ fact, operator, value: 0 }] }),
        ),
      ),
    };
    const values = [0, -0, 1, -1, 1.5, -3, 3, 2 ** 31, -(2 ** 31), 2 ** 53 - 1, 2 ** 53, -(2 ** 53), Number.MAX_VALUE, 5e-324];
    const others = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, "0", null, true, 0n, [], {}, new Number(0)];
    await agree(
      numbers,
      Object.keys(numbers.facts).flatMap((fact) => [...values, ...others].map((value) => ({ [fact]: value }))),
    );
  });
});
