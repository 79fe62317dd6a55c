import { describe, expect, it } from "vitest";
import { checked, commission, developer, onlyFinding, textAt } from "../checked.test-support.js";

const only = ["publicity-leak"] as const;
const offering = (params: object, changes: { readonly [key: string]: unknown } = {}) =>
  checked(developer({ rules: [commission(params)], ...changes }), { only });

const insider = { relationship: "owner", agreements: ["referral"], inDispute: false };

describe("publicity-leak", () => {
  it("is proved where the named channels reach only those who may know", async () => {
    expect(await offering({ channels: ["referrers-letter", "phone"] })).toMatchObject({ verdict: "proved", proved: ["publicity-leak"] });
  });

  it("is refuted by a letter whose readers are not all among those who may know", async () => {
    const text = JSON.stringify(developer({ rules: [commission({ channels: ["referrers-letter", "owners-letter"] })] }), null, 2);
    const finding = onlyFinding(await checked(text, { only }));
    expect(finding).toMatchObject({
      check: "publicity-leak",
      severity: "error",
      service: "commission",
      channel: "owners-letter",
      rules: ["referrers earn"],
      witness: { insider, outsider: { relationship: "owner", agreements: [], inDispute: false } },
      message:
        "`owners-letter` tells `owner` about `commission`, as `referrers earn` asks: a customer with `relationship: owner` and `agreements: []` hears of it; it is known to `referrer` only",
      help: "name a channel whose audience is within `referrer`, such as `referrers-letter` or `phone`, or lower the publicity to `individual`",
      pointer: "/rules/0/event/params/channels/1",
    });
    expect(textAt(text, finding)).toBe('"owners-letter"');
  });

  it("is refuted by those who overhear what is said to one customer, the customer aside", async () => {
    const { message, witness, help } = onlyFinding(await offering({ publicity: "individual", channels: ["front-desk"] }));
    expect(message).toBe(
      "`front-desk` lets `owner` overhear of `commission`, as `referrers earn` asks: a customer with `relationship: owner` and `agreements: []` overhears it; it is known to `referrer` only",
    );
    expect(witness).toEqual({ insider, outsider: { relationship: "owner", agreements: [], inDispute: false } });
    expect(help).toBe("name a channel whose audience is within `referrer`, such as `phone`, or lower the publicity to `unannounced`");
  });

  it("is refuted on a public channel even where every customer may know, by people who are not customers", async () => {
    const everyone = { conditions: { any: [{ condition: "owner" }, { not: { condition: "owner" } }] } };
    const { segments } = developer() as { segments: object };
    const finding = onlyFinding(
      await offering(
        { publicity: "public", channels: ["website"] },
        {
          segments: { ...segments, everyone },
          services: { commission: { need: "expected", control: "high", exclusiveTo: ["referrer"], knownTo: ["everyone"] } },
        },
      ),
    );
    expect(finding.witness).toEqual({ insider });
    expect(finding.message).toBe(
      "`website` tells everyone about `commission`, as `referrers earn` asks: people who are not customers hear of it; it is known to `everyone` only",
    );
  });

  it("shows a customer who would hear of it on a public channel, where there is one", async () => {
    const { witness } = onlyFinding(await offering({ publicity: "public", channels: ["website"] }));
    expect(witness).toEqual({ insider, outsider: { relationship: "owner", agreements: [], inDispute: false } });
  });

  it("asks of the level that the offer states, not of the one that is left after the caps", async () => {
    expect((await offering({ publicity: "segment", channels: ["website"] })).verdict).toBe("proved");
    expect((await offering({ publicity: "public", channels: ["website"] })).verdict).toBe("refuted");
  });

  it("looks at the channels and the level of the service's defaults too, and shows the word there", async () => {
    const services = {
      commission: { need: "expected", control: "high", exclusiveTo: ["referrer"], defaults: { channels: ["owners-letter"] } },
    };
    const { pointer } = onlyFinding(await offering({}, { services }));
    expect(pointer).toBe("/services/commission/defaults/channels/0");
    expect((await offering({ publicity: "individual" }, { services })).verdict).toBe("proved");
  });

  it("reckons with whom a channel leaves out", async () => {
    const channels = (except: object) => ({
      "owners-letter": { reach: { segments: ["owner"] }, except },
      "front-desk": { reach: "individual", overheardBy: ["owner"], except },
    });
    const outsiders = { not: { condition: "referrer" } };
    const asked = { channels: ["owners-letter"] };
    expect((await offering(asked, { channels: channels({ all: [outsiders] }) })).verdict).toBe("proved");
    expect((await offering(asked, { channels: channels({ condition: "in-dispute" }) })).verdict).toBe("refuted");
    // Nobody is spoken to at the front desk, so nobody overhears.
    expect((await offering({ channels: ["front-desk"] }, { channels: channels({ condition: "referrer" }) })).verdict).toBe("proved");
  });

  it("does not mind an offer that nobody can match", async () => {
    const never = { all: [{ condition: "referrer" }, { not: { condition: "owner" } }] };
    expect((await checked(developer({ rules: [commission({ channels: ["owners-letter"] }, never)] }), { only })).verdict).toBe("proved");
  });

  it("takes both customers at one and the same moment", async () => {
    const { facts, segments } = developer() as { facts: object; segments: { owner: object } };
    const on = (operator: string) => ({ fact: "today", operator, value: "2026-06-01" });
    const seasonal = (operator: string) => ({
      facts: { ...facts, today: { type: "string", format: "date", clock: true } },
      segments: { ...segments, reader: { conditions: { all: [{ condition: "owner" }, on(operator)] } } },
      channels: { "owners-letter": { reach: { segments: ["reader"] } } },
      rules: [{ ...commission({ channels: ["owners-letter"] }), from: "2026-06-01" }],
    });
    expect((await checked(developer(seasonal("lessThan")), { only })).verdict).toBe("proved");
    const { witness } = onlyFinding(await checked(developer(seasonal("greaterThanInclusive")), { only }));
    expect(witness).toEqual({
      insider: { ...insider, today: "2026-06-01" },
      outsider: { relationship: "owner", agreements: [], inDispute: false, today: "2026-06-01" },
    });
  });
});
