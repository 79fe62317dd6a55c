import { compile } from "@tierpolicy/engine";
import { parsePolicy } from "@tierpolicy/schema";
import { describe, expect, it } from "vitest";
import { failureOf, hotelText, repairedText } from "./hotel.test-support.js";
import "./vitest.js";

const policy = (() => {
  const parsed = parsePolicy(hotelText);
  if (parsed._tag === "Left") throw new Error(parsed.left[0].message);
  return parsed.right;
})();
const changed = (change: (document: { [part: string]: unknown }) => void) => {
  const document = JSON.parse(hotelText);
  change(document);
  return parsePolicy(document);
};

const LEAK =
  `error[publicity-leak]: \`business-letter\` tells \`business\` about \`lounge\`, as \`regulars rest\` asks: a customer with \`nights: 9\` and \`company: true\` hears of it; it is known to \`regular\` only
  --> line 41, column 70
   |
41 |         "params": { "service": "lounge", "channels": ["club-letter", "business-letter"] }
   |                                                                      ^^^^^^^^^^^^^^^^^
   = help: name a channel whose audience is within \`regular\`, such as \`club-letter\`, or lower the publicity to \`individual\`
   = rules: \`regulars rest\`
   = insider: {"nights":10,"company":false}
   = outsider: the same, but {"nights":9,"company":true}`
    .replaceAll(/^ {3}(?=[ -])/gm, "  ")
    .replaceAll(/^ 31/gm, "31");

describe("toBeLeakFree", () => {
  it("is met where it is proved that nothing leaks", async () => {
    await expect(parsePolicy(repairedText)).toBeLeakFree();
    await expect(policy).not.toBeLeakFree();
  });

  it("shows the leak: message, place, help, rule and witness", async () => {
    expect(await failureOf(() => expect(policy).toBeLeakFree())).toBe(`expected \`hotel\` to be leak-free\n\n${LEAK}`);
  });

  it("says what is proved where a leak was expected", async () => {
    expect(await failureOf(() => expect(repairedText).not.toBeLeakFree())).toBe(
      "expected `hotel` not to be leak-free\n\nit is proved: no rule offers an exclusive service to someone outside `exclusiveTo`; no offer asks for an announcement that reaches someone outside `knownTo`",
    );
  });

  it("asks whatever severity the policy gives the checks, and accepts what the policy allows", async () => {
    const silenced = changed((document) => {
      document["checks"] = { "publicity-leak": { severity: "off", reason: "later" } };
    });
    await expect(silenced).not.toBeLeakFree();
    const allowing = (until?: string) =>
      changed(({ services }) => {
        const { lounge } = services as { lounge: object };
        Object.assign(lounge, { allow: [{ check: "publicity-leak", reason: "an open secret", ...(until && { until }) }] });
      });
    await expect(allowing()).toBeLeakFree();
    await expect(allowing("2026-05-01")).toBeLeakFree({ today: "2026-04-30" });
    await expect(allowing("2026-05-01")).not.toBeLeakFree({ today: "2026-05-01" });
  });
});

describe("toKeepExclusive", () => {
  it("is about one service", async () => {
    await expect(repairedText).toKeepExclusive("lounge");
    expect(await failureOf(() => expect(policy).toKeepExclusive("lounge"))).toBe(
      `expected \`hotel\` to keep \`lounge\` exclusive\n\n${LEAK}`,
    );
  });

  it("cannot be expected, nor its contrary, of a service that is not exclusive or does not exist", async () => {
    const notExclusive = "`network` is not exclusive: everyone may have it, and know of it\n  = help: give it `exclusiveTo`, or `knownTo`";
    expect(await failureOf(() => expect(policy).toKeepExclusive("network"))).toBe(
      `expected \`hotel\` to keep \`network\` exclusive\n\n${notExclusive}`,
    );
    expect(await failureOf(() => expect(policy).not.toKeepExclusive("network"))).toContain(notExclusive);
    expect(await failureOf(() => expect(policy).not.toKeepExclusive("loung"))).toBe(
      "expected `hotel` not to keep `loung` exclusive\n\nthere is no service `loung`\n  = help: did you mean `lounge`?",
    );
  });
});

describe("toBeProved", () => {
  it("is about one check, or about all that are errors", async () => {
    await expect(policy).toBeProved("overreach");
    await expect(policy).not.toBeProved("publicity-leak");
    await expect(policy).not.toBeProved();
    await expect(repairedText).toBeProved();
    expect(await failureOf(() => expect(policy).toBeProved("publicity-leak"))).toBe(
      `expected \`hotel\` to be proved free of \`publicity-leak\`\n\n${LEAK}`,
    );
    expect(await failureOf(() => expect(policy).not.toBeProved("overreach"))).toBe(
      "expected `hotel` not to be proved free of `overreach`\n\nit is proved: no rule offers an exclusive service to someone outside `exclusiveTo`",
    );
  });

  it("names the check that was meant", async () => {
    expect(await failureOf(() => expect(policy).not.toBeProved("publicity-leek" as "publicity-leak"))).toBe(
      "expected `hotel` not to be proved free of `publicity-leek`\n\nthere is no check `publicity-leek`\n  = help: did you mean `publicity-leak`?",
    );
  });

  it("fails both ways where it is undecided", async () => {
    for (const expectation of [expect(policy), expect(policy).not])
      expect(await failureOf(() => expectation.toBeProved("publicity-leak", { budget: 1 }))).toContain(
        `to be proved free of \`publicity-leak\`

error[publicity-leak]: whether \`business-letter\`, which \`regulars rest\` names, tells someone of \`lounge\` who may not know of it is undecided: more than 1 diagram nodes
`,
      );
  });
});

describe("toOffer", () => {
  it("is about every customer, and shows the plainest who is not offered the service, and why", async () => {
    await expect(policy).toOffer("network");
    await expect(policy).toOffer(["network", "lounge"], { where: "regular" });
    await expect(policy).toOffer("lounge", { where: { fact: "nights", operator: "greaterThan", value: 9 } });
    expect(await failureOf(() => expect(policy).toOffer("lounge"))).toBe(`expected \`hotel\` to offer \`lounge\` to every customer

error[toOffer]: a customer with \`nights: 0\` is not offered \`lounge\`
  --> line 18, column 15
   |
18 |     "lounge": { "need": "expected", "control": "low", "exclusiveTo": ["regular"] }
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: offer \`lounge\` to such customers
   = customer: {"nights":0,"company":false}

in no segment
\`lounge\` is not offered
  no offer matches
  exclusive to \`regular\`
  offer \`regulars rest\` does not match: not in \`regular\`: \`nights\` is 0, and must be at least 10`);
  });

  it("with `not` says that nobody is offered it", async () => {
    await expect(policy).not.toOffer("lounge", { where: { not: { condition: "regular" } } });
    expect(
      await failureOf(() => expect(policy).not.toOffer("lounge", { where: "business" })),
    ).toBe(`expected \`hotel\` not to offer \`lounge\` to any customer in \`business\`

error[toOffer]: a customer with \`nights: 10\` and \`company: true\` is offered \`lounge\`
  --> line 37, column 15
   |
37 |       "name": "regulars rest",
   |               ^^^^^^^^^^^^^^^
   = help: withhold \`lounge\` from such customers
   = rules: \`regulars rest\`
   = customer: {"nights":10,"company":true}

in \`business\` and \`regular\`
\`lounge\` is offered: commitment best-effort, publicity segment
  not told on \`business-letter\`: somebody there may not know of the service
  told on \`club-letter\`
  offer \`regulars rest\` matches`);
  });

  it("is met at once, or not, for one customer", async () => {
    expect(policy).toOffer("lounge", { to: { nights: 10 } });
    expect(policy).not.toOffer("lounge", { to: { nights: 9 } });
    expect(() => expect(policy).toOffer("lounge", { to: { nights: 9 } })).toThrow(`expected \`hotel\` to offer \`lounge\` to the customer

error[toOffer]: the customer is not offered \`lounge\`
  --> line 18, column 15
   |
18 |     "lounge": { "need": "expected", "control": "low", "exclusiveTo": ["regular"] }
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: offer \`lounge\` to such customers
   = customer: {"nights":9}

in no segment
\`lounge\` is not offered
  no offer matches
  exclusive to \`regular\`
  offer \`regulars rest\` does not match: not in \`regular\`: \`nights\` is 9, and must be at least 10`);
  });

  it("fails both ways of a customer who is none of the policy's", () => {
    for (const expectation of [expect(policy), expect(policy).not])
      expect(() => expectation.toOffer("lounge", { to: { nigths: 9 } })).toThrow(
        "error[missing-fact]: `nights` is missing\n --> /nights\n  = help: give an integer of at least 0; the customer has `nigths`, which the policy does not declare",
      );
  });

  it("fails both ways where some are offered it and others are not", async () => {
    expect(await failureOf(() => expect(policy).toOffer("hotline"))).toContain("a customer with `company: false` is not offered `hotline`");
    expect(await failureOf(() => expect(policy).not.toOffer("hotline"))).toContain("a customer with `company: true` is offered `hotline`");
  });

  it("fails both ways where it says nothing, since nobody can be meant", async () => {
    const where = { all: [{ condition: "regular" }, { fact: "nights", operator: "lessThan", value: 10 }] };
    for (const expectation of [expect(policy), expect(policy).not])
      expect(await failureOf(() => expectation.toOffer("lounge", { where }))).toContain(
        "nobody can be in `where`, so that it says nothing\n  = help: widen `where`",
      );
  });

  it("fails both ways where it is undecided, however little or much is missing", async () => {
    const about = { where: "business" as const, budget: 1 };
    for (const expectation of [expect(policy), expect(policy).not])
      expect(await failureOf(() => expectation.toOffer("lounge", about))).toContain("is undecided: more than 1 diagram nodes");
    for (let budget = 2; budget < 40; budget++)
      expect(await failureOf(() => expect(policy).toOffer("lounge", { ...about, budget }))).toMatch(
        /is undecided: |is not offered `lounge`/,
      );
  });

  it("names what was meant, all at once", async () => {
    const meant = `in \`regulars\`

there is no segment \`regulars\`
  = help: did you mean \`regular\`?
there is no service \`loung\`
  = help: did you mean \`lounge\`?`;
    const about = { where: "regulars" };
    expect(await failureOf(() => expect(policy).toOffer("loung", about))).toBe(
      `expected \`hotel\` to offer \`loung\` to every customer ${meant}`,
    );
    expect(await failureOf(() => expect(policy).not.toOffer("loung", about))).toBe(
      `expected \`hotel\` not to offer \`loung\` to any customer ${meant}`,
    );
  });
});

describe("what types have not checked", () => {
  it("is refused, and never taken for something else", async () => {
    const careless = expect(policy) as unknown as { readonly toOffer: (...words: readonly unknown[]) => Promise<void> };
    expect(await failureOf(() => careless.toOffer("network", { wehre: "regular" }))).toBe(
      "expected `hotel` to offer `network` to every customer\n\nthere is no option `wehre`\n  = help: did you mean `where`?",
    );
    expect(await failureOf(() => careless.toOffer([]))).toContain(
      "`service` is empty\n  = help: name a service, or select by `need`, `tag` or both",
    );
    expect(await failureOf(() => careless.toOffer())).toContain("expected `hotel` to offer nothing to every customer");
    expect(await failureOf(() => careless.toOffer("network", { where: { fact: "night", operator: "equal", value: 3 } }))).toContain(
      "did you mean `nights`?",
    );
    expect(await failureOf(() => careless.toOffer("network", { to: null }))).toContain("error[customer-type]: ");
  });
});

describe("levels", () => {
  it("are bounds for every customer in question; what is not offered is below every level", async () => {
    await expect(policy).toCommitAtLeast("hotline", "target", { where: "business" });
    await expect(policy).toCommitAtMost({ need: "expected" }, "target");
    await expect(policy).not.toCommitAtLeast("hotline", "guaranteed");
    await expect(policy).not.toCommitAtMost("hotline", "best-effort", { where: "business" });
    await expect(policy).toPublicizeAtMost("lounge", "segment");
    await expect(policy).toPublicizeAtLeast("network", "public");
    await expect(policy).toProvideAtLeast("hotline", "hours", 24, { where: "business" });
    await expect(policy).toProvideAtMost("hotline", "hours", 24);
    await expect(policy).not.toProvideAtLeast("hotline", "hours", 23);
    await expect(policy).not.toProvideAtMost("hotline", "hours", 25, { where: "business" });
    expect(policy).toCommitAtLeast("hotline", "target", { to: { nights: 0, company: true } });
    expect(policy).not.toCommitAtLeast("hotline", "none", { to: { nights: 0 } });
  });

  const saying = async (expectation: () => unknown) => (await failureOf(expectation)).split("\n\n").slice(0, 2).join("\n\n");

  it.each([
    [
      () => expect(policy).toCommitAtMost("hotline", "best-effort", { where: "business" }),
      `expected \`hotel\` to commit \`hotline\` at most \`best-effort\` to every customer in \`business\`

error[toCommitAtMost]: a customer with \`company: true\` gets \`hotline\` with commitment \`target\`, and must get at most \`best-effort\`
  --> line 32, column 15
   |
32 |       "name": "companies call",
   |               ^^^^^^^^^^^^^^^^
   = help: add a \`limit\` of \`hotline\` to commitment \`best-effort\` for such customers
   = rules: \`companies call\`
   = customer: {"nights":0,"company":true}`,
    ],
    [
      () => expect(policy).not.toCommitAtLeast("hotline", "best-effort"),
      `expected \`hotel\` not to commit \`hotline\` at least \`best-effort\` to any customer

error[toCommitAtLeast]: a customer with \`company: true\` gets \`hotline\` with commitment \`target\`, and must get less than \`best-effort\`
  --> line 32, column 15
   |
32 |       "name": "companies call",
   |               ^^^^^^^^^^^^^^^^
   = help: withhold \`hotline\` from such customers, or offer it with less
   = rules: \`companies call\`
   = customer: {"nights":0,"company":true}`,
    ],
    [
      () => expect(policy).not.toPublicizeAtMost("hotline", "public"),
      `expected \`hotel\` not to publicize \`hotline\` at most \`public\` to any customer

error[toPublicizeAtMost]: any customer is not offered \`hotline\`, and must get more than \`public\`
  --> line 14, column 16
   |
14 |     "hotline": {
   |     ^^^^^^^^^^^^
   = help: offer \`hotline\` to such customers with more
   = customer: {"nights":0,"company":false}`,
    ],
    [
      () => expect(policy).toProvideAtLeast("hotline", "hours", 12, { where: { condition: "business" } }),
      `expected \`hotel\` to provide \`hotline\` with hours \`12\` or better to every customer with \`{"condition":"business"}\`

error[toProvideAtLeast]: a customer with \`company: true\` gets \`hotline\` with hours \`24\`, and must get \`12\` or better
  --> line 32, column 15
   |
32 |       "name": "companies call",
   |               ^^^^^^^^^^^^^^^^
   = help: offer \`hotline\` to such customers with hours \`12\`
   = rules: \`companies call\`
   = customer: {"nights":0,"company":true}`,
    ],
  ])("say what is given, and what was expected: %#", async (expectation, said) => {
    expect(await saying(expectation)).toBe(said);
  });

  it("must be levels, and terms must be the service's", async () => {
    expect(await failureOf(() => expect(policy).toCommitAtMost("hotline", "best-efort" as "best-effort"))).toContain(
      "`atMost` cannot be `best-efort`\n  = help: did you mean `best-effort`?",
    );
    expect(await failureOf(() => expect(policy).toProvideAtMost("hotline", "hour", 3))).toContain("did you mean `hours`?");
  });
});

describe("toTell", () => {
  it("is about hearing of a service, on any channel or on one", async () => {
    await expect(policy).toTell("lounge", { where: "regular" });
    await expect(policy).toTell("lounge", { where: "regular", on: "club-letter" });
    await expect(policy).not.toTell("lounge", { on: "business-letter" });
    await expect(policy).not.toTell("lounge", { where: { not: { condition: "regular" } } });
    expect(policy).toTell("lounge", { to: { nights: 10 }, on: "club-letter" });
    expect(policy).not.toTell("lounge", { to: { nights: 9, company: true } });
  });

  it("says who hears of it, and where, or who does not", async () => {
    expect(
      await failureOf(() => expect(policy).toTell("lounge", { where: "regular", on: "website" })),
    ).toContain(`expected \`hotel\` to tell of \`lounge\` on \`website\` to every customer in \`regular\`

error[toTell]: a customer with \`nights: 10\` does not hear of \`lounge\`
`);
    expect(await failureOf(() => expect(policy).not.toTell("lounge"))).toContain(
      "error[toTell]: a customer with `nights: 10` hears of `lounge` on `club-letter`\n",
    );
    expect(() => expect(policy).not.toTell("lounge", { to: { nights: 12 } })).toThrow("the customer hears of `lounge` on `club-letter`");
    expect(await failureOf(() => expect(policy).toTell("lounge", { on: "web-site" }))).toContain(
      "there is no channel `web-site`\n  = help: did you mean `website`?",
    );
  });
});

describe("what is expected to be some way", () => {
  it("may be a policy, what parsing or defining one returns, a compiled one, or a policy's text", async () => {
    for (const one of [policy, parsePolicy(hotelText), compile(policy), hotelText]) expect(one).toOffer("network", { to: { nights: 0 } });
  });

  it("fails both ways where it is not valid, with all that is wrong with it", async () => {
    const text = hotelText.replace('"need": "basic"', '"need": "basics"');
    const said = "the policy is not valid\n\nerror[not-allowed]: `need` cannot be `basics`\n";
    for (const expectation of [expect(parsePolicy(text)), expect(parsePolicy(text)).not])
      expect(await failureOf(() => expectation.toBeLeakFree())).toBe(`${said} --> line 13, column 26\n  = help: did you mean \`basic\`?`);
    expect(await failureOf(() => expect(text).toOffer("network"))).toBe(`${said}  --> line 13, column 26
   |
13 |     "network": { "need": "basics", "control": "high" },
   |                          ^^^^^^^^
   = help: did you mean \`basic\`?`);
  });

  it("must be one of these", async () => {
    const help = "\n  = help: give what `parsePolicy` or `definePolicy` returns, or the policy's text";
    expect(await failureOf(() => expect(null).not.toBeLeakFree())).toBe(
      `what is expected to be some way must be a policy, and is null${help}`,
    );
    expect(await failureOf(() => expect([policy]).toOffer("lounge"))).toBe(
      `what is expected to be some way must be a policy, and is a list${help}`,
    );
    expect(await failureOf(() => expect(3).toBeProved())).toBe(
      `what is expected to be some way must be a policy, and is of type \`number\`${help}`,
    );
  });
});
