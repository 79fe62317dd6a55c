import { describe, expect, it } from "vitest";
import { policyOf } from "../../check/checked.test-support.js";
import { diff } from "../diff.js";
import { type Shop, shop } from "../shop.test-support.js";

const compared = (edit: (document: Shop) => void, before: Shop = shop()) => {
  const after = structuredClone(before);
  edit(after);
  return diff(policyOf(before), policyOf(after));
};

const move = (parts: { [id: string]: unknown }, was: string, is: string) => {
  parts[is] = parts[was];
  delete parts[was];
};

/** The same document with a word in place of another, wherever it stands. */
const reworded = (document: Shop, ...words: readonly (readonly [string, string])[]): Shop =>
  JSON.parse(words.reduce((text, [was, is]) => text.replaceAll(`"${was}"`, `"${is}"`), JSON.stringify(document)));

describe("a rename is one line", () => {
  it.each([
    ["fact", "spend", "turnover"],
    ["segment", "regular", "gold"],
    ["channel", "members-letter", "members-mail"],
    ["service", "preview", "early-access"],
    ["rule", "all return", "everybody returns"],
  ])("of a %s", async (kind, before, after) => {
    const report = await diff(policyOf(shop()), policyOf(reworded(shop(), [before, after])));
    expect(report).toMatchObject({ verdict: "alike", renames: [{ kind, before, after }], services: { added: [], removed: [] }, facts: [] });
  });

  it("also where everything is renamed at once", async () => {
    const after = reworded(
      shop(),
      ["spend", "turnover"],
      ["regular", "gold"],
      ["members-letter", "mail"],
      ["preview", "early"],
      ["all return", "x"],
    );
    const report = await diff(policyOf(shop()), policyOf(after));
    expect(report.verdict).toBe("alike");
    expect(report.renames.map(({ kind }) => kind)).toEqual(["fact", "segment", "channel", "service", "rule"]);
  });

  it("also where the rest of the policy changes", async () => {
    const after = reworded(shop(), ["spend", "turnover"]);
    after.rules.push({ name: "gifts", conditions: { all: [] }, event: { type: "withhold", params: { service: "preview" } } });
    const report = await diff(policyOf(shop()), policyOf(after));
    expect(report.renames).toEqual([{ kind: "fact", before: "spend", after: "turnover" }]);
    expect(report.changes.map(({ service, losses, witness }) => [service, losses, witness.customer])).toEqual([
      ["preview", ["offered"], { turnover: 1000, member: true, today: "2026-01-01", spend: 1000 }],
    ]);
  });

  it("only where renames are asked for", async () => {
    const report = await diff(policyOf(shop()), policyOf(reworded(shop(), ["preview", "early-access"])), { renames: false });
    expect(report).toMatchObject({ verdict: "changed", renames: [], services: { added: ["early-access"], removed: ["preview"] } });
    expect(report.changes.map(({ service, losses }) => [service, losses])).toEqual([
      ["early-access", []],
      ["preview", ["offered"]],
    ]);
  });
});

describe("what is ambiguous is no rename", () => {
  it("two services that are decided the same, in place of one", async () => {
    const report = await compared((document) => {
      move(document.services, "returns", "refunds");
      document.services["exchanges"] = document.services["refunds"];
      (document.rules[0] as { event: unknown }).event = {
        type: "offer",
        params: { service: ["refunds", "exchanges"], channels: ["website"] },
      };
    });
    expect(report.renames).toEqual([]);
    expect(report.services).toEqual({ added: ["refunds", "exchanges"], removed: ["returns"] });
  });

  it("two channels that reach the same people, in place of one; and one in place of two", async () => {
    const mails = (...ids: readonly string[]) => {
      const document = shop();
      delete document.channels["website"];
      for (const id of ids) document.channels[id] = { reach: "individual" };
      document.rules[0] = { name: "all return", conditions: { all: [] }, event: { type: "offer", params: { service: "returns" } } };
      return policyOf(document);
    };
    expect((await diff(mails("mail"), mails("post", "phone"))).renames).toEqual([]);
    expect((await diff(mails("post", "phone"), mails("mail"))).renames).toEqual([]);
    expect((await diff(mails("mail"), mails("post"))).renames).toEqual([{ kind: "channel", before: "mail", after: "post" }]);
  });

  it("a fact that stands where another stood, and is declared otherwise", async () => {
    const after = reworded(shop(), ["member", "joined"]);
    after.facts["joined"] = { type: "boolean", default: true };
    const report = await diff(policyOf(shop()), policyOf(after));
    expect(report.renames.filter(({ kind }) => kind === "fact")).toEqual([]);
    expect(report.facts.map(({ fact, note }) => [fact, note])).toEqual([
      ["member", "the new policy does not ask for it"],
      ["joined", "`true` where a customer does not state it"],
    ]);
  });

  it("a service under another title", async () => {
    const titled = (title: string, id: string) => {
      const document = reworded(shop(), ["returns", id]);
      document.services[id] = { ...(document.services[id] as object), title };
      return policyOf(document);
    };
    expect((await diff(titled("Returns", "returns"), titled("Parking", "parking"))).renames).toEqual([]);
    expect((await diff(titled("Returns", "returns"), titled("Returns", "refunds"))).renames).toHaveLength(1);
  });
});
