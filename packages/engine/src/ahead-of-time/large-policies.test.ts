import { isRight } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { policyOf } from "../decide/policy-of.test-support.js";
import { agree, bothOf, offer } from "./load-module.test-support.js";
import { moduleOf } from "./module-of.js";

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);
const visits = { visits: { type: "integer", minimum: 0 } };
const after = (value: number) => ({ all: [{ fact: "visits", operator: "greaterThan", value }] });
const customers = (count: number) => numbered(count).map((visits) => ({ visits }));

describe("a module decides as decide does", () => {
  test.each([1, 6, 7, 8, 29, 30, 31, 60, 61, 130])("on a service of which %i rules speak, and which is for some only", async (count) => {
    const document = {
      facts: { ...visits, plan: { type: "string", enum: ["a", "b"], default: "a" } },
      segments: { insider: { conditions: { all: [{ fact: "plan", operator: "equal", value: "a" }] } } },
      services: { tea: { need: "basic", control: "high", exclusiveTo: ["insider"] } },
      channels: { desk: { reach: { segments: ["insider"] } } },
      rules: numbered(count).map((index) => offer(`rule ${index}`, after(index), index % 2 === 0 ? { channels: ["desk"] } : {})),
    };
    await agree(
      document,
      customers(count + 1).flatMap((customer) => [customer, { ...customer, plan: "b" }]),
    );
  });

  test.each([0, 1, 10, 11, 40])("in %i segments", async (count) => {
    const segments = Object.fromEntries(numbered(count).map((index) => [`segment-${index}`, { conditions: after(index) }]));
    await agree({ facts: visits, segments, rules: [offer("r")] }, customers(count + 2));
  });

  test("on so many services that it is several functions", async () => {
    const ids = numbered(300).map((index) => `service-${index}`);
    const document = {
      facts: visits,
      segments: { often: { conditions: after(150) } },
      services: Object.fromEntries([...ids, "tea"].map((id) => [id, { need: "basic", control: "high" }])),
      rules: [
        ...ids.map((service, index) => ({ ...offer(`rule ${index}`, after(index)), event: { type: "offer", params: { service } } })),
        { name: "for all", conditions: { condition: "often" }, event: { type: "offer", params: { service: { need: "basic" } } } },
      ],
    };
    expect(moduleOf(policyOf(document)).code).toMatch(/^const decideServices_2 = \(services, forAll, visits\) => \{$/m);
    await agree(
      document,
      [0, 1, 100, 150, 151, 152, 299, 300].map((visits) => ({ visits })),
    );
  });

  test.each([
    ["one of an enum's", "enum"],
    ["any", "string"],
  ])("about %s words, one or a list of them, few or many", async (_, type) => {
    for (const count of [1, 2, 3, 30, 31, 70]) {
      // Any text may be a word, the empty one too.
      const words = numbered(count).map((index) => (index === 1 ? "" : `word ${index}`));
      const item = type === "enum" ? { type: "string", enum: [...words, "other"] } : { type: "string" };
      const document = {
        facts: { word: item, words: { type: "array", items: item } },
        rules: words.flatMap((word, index) => [
          offer(`is ${word}`, { all: [{ fact: "word", operator: "equal", value: word }] }),
          offer(`is none of the first ${index + 1}`, { all: [{ fact: "word", operator: "notIn", value: words.slice(0, index + 1) }] }),
          offer(`has ${word}`, { all: [{ fact: "words", operator: "contains", value: word }] }),
        ]),
      };
      const said = [...words, "other", "word", "", "word 1 ", "Word 1", 1, null, undefined];
      await agree(
        document,
        said.map((word, index) => ({ word, words: said.slice(Math.max(0, index - 2), index + 1) })),
      );
    }
  });
});

describe("decisions of a module", () => {
  test("on a service are the same object for all of whom the same is true", async () => {
    const { module } = await bothOf({ facts: visits, segments: { often: { conditions: after(5) } }, rules: [offer("r", after(2))] });
    const [one, other, third] = [3, 4, 9].map((visits) => module.decide({ visits }));
    if (!(one && other && third && isRight(one) && isRight(other) && isRight(third))) throw new Error("they are decided");
    expect(one.right.services["tea"]).toBe(other.right.services["tea"]);
    expect(one.right.segments).toBe(other.right.segments);
    expect(third.right.segments).toEqual(["often"]);
  });

  test("have every service as a property of its own, before anybody reads it", async () => {
    const { module } = await bothOf({ facts: visits, rules: [offer("r")] });
    const decision = module.decide({ visits: 1 });
    if (!isRight(decision)) throw new Error("it is decided");
    expect(
      Object.entries(Object.getOwnPropertyDescriptors(decision.right)).map(([name, { enumerable, writable }]) => [
        name,
        enumerable,
        writable,
      ]),
    ).toEqual([
      ["segments", true, false],
      ["services", true, false],
    ]);
    expect(Object.keys({ ...decision.right.services })).toEqual(["tea"]);
  });
});
