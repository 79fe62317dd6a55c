import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "../../binary.test-support.js";
import { leakyShop, shop } from "../../shop.test-support.js";

const place = new Workplace();
const run = (...args: readonly string[]) => place.tierpolicy(args);

/** The shop is careless in other things; these tests are about three checks. */
const THREE = ["--only", "overreach,publicity-leak,broken-assertion"];

const PROVED = `✓ overreach: no rule offers an exclusive service to someone outside \`exclusiveTo\`
✓ publicity-leak: no offer asks for an announcement that reaches someone outside \`knownTo\`
✓ broken-assertion: every assertion holds of every customer

✓ shop is proved: 3 checks proved
`;

const LEAK = `error[publicity-leak]: \`members-letter\` tells \`member\` about \`preview\`, as
    \`regulars see previews\` asks: a customer with \`spend: 999\` and \`member: true\` hears of it; it is
    known to \`regular\` only
   --> leaky.json:112:13
    |
112 |             "members-letter"
    |             ^^^^^^^^^^^^^^^^
    = help: name a channel whose audience is within \`regular\`, such as \`regulars-card\`, or lower the
            publicity to \`individual\`
    = insider: {"spend":1000,"member":true,"papers":[],"today":"2026-01-01"}
    = outsider: the same, but {"spend":999}
`;

beforeAll(() => {
  place.write("shop.json", shop());
  place.write("leaky.json", leakyShop());
  place.write("bad.json", { tierpolicy: 1, nam: "x", services: {} });
  place.write("customers.csv", "id,spend,member\nc1,1000,true\nc2,10,true\nc3,20,true\nc4,5000,false\nc5,cheap,true\n");
});
afterAll(() => place.remove());

describe("tierpolicy check", () => {
  it("lists what is proved, and ends with 0", async () => {
    expect(await run("check", "shop.json", ...THREE)).toEqual({ exit: 0, stdout: PROVED, stderr: "" });
  });

  it("shows a leak where it stands, with who hears of what, and ends with 1", async () => {
    const { exit, stdout, stderr } = await run("check", "--only", "publicity-leak", "leaky.json");
    expect(stdout).toBe(`${LEAK}\n✗ shop is refuted: 1 error\n`);
    expect([exit, stderr]).toEqual([1, ""]);
  });

  it("writes one report as JSON, in the form of the specification", async () => {
    const { exit, stdout } = await run("check", "leaky.json", "--format", "json", ...THREE);
    expect(exit).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      policy: "shop",
      verdict: "refuted",
      findings: [
        {
          check: "publicity-leak",
          verdict: "refuted",
          severity: "error",
          service: "preview",
          channel: "members-letter",
          rules: ["regulars see previews"],
          witness: {
            insider: { spend: 1000, member: true, papers: [], today: "2026-01-01" },
            outsider: { spend: 999, member: true, papers: [], today: "2026-01-01" },
          },
          message: expect.stringMatching(/^`members-letter` tells `member` about `preview`, as `regulars see previews` asks: /),
          help: expect.stringMatching(/^name a channel whose audience is within `regular`/),
          pointer: "/rules/0/event/params/channels/0",
          range: { start: { line: 112, column: 13 }, end: { line: 112, column: 29 } },
        },
      ],
      proved: ["overreach", "broken-assertion"],
      warnings: [],
    });
  });

  it("says in brief what is proved where there is more to say, and what is allowed", async () => {
    const { rules } = leakyShop() as { rules: object[] };
    place.write("accepted.json", shop({ rules: [{ ...rules[0], allow: [{ check: "publicity-leak", reason: "the last print run" }] }] }));
    expect(
      (await run("check", "accepted.json", ...THREE)).stdout,
    ).toBe(`info[publicity-leak]: \`members-letter\` tells \`member\` about \`preview\`, as \`regulars see previews\`
  asks: a customer with \`spend: 999\` and \`member: true\` hears of it; it is known to \`regular\` only
 --> accepted.json:112:13
  = allowed: the last print run

✓ proved: overreach, broken-assertion

✓ shop is proved: 1 allowed, 2 checks proved
`);
  });

  it("takes several policies, each with its own report, and ends with the gravest of their codes", async () => {
    const { exit, stdout, stderr } = await run("check", "--format", "jsonl", "shop.json", "leaky.json", "bad.json", ...THREE);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { verdict?: string; errors?: { code: string }[] });
    expect(lines.map(({ verdict, errors }) => verdict ?? errors?.[0]?.code)).toEqual(["proved", "refuted", "unknown-key"]);
    expect(exit).toBe(3);
    expect(stderr).toContain("error[unknown-key]: unknown key `nam`");
    expect((await run("check", "shop.json", "leaky.json", ...THREE)).exit).toBe(1);
  });

  it("counts how many real customers a finding concerns", async () => {
    const text = await run("check", "leaky.json", "--only", "publicity-leak", "--customers", "customers.csv");
    expect(text.stdout).toContain("    = concerns: 2 of 5 customers would hear of what 1 are offered\n");
    expect(text.stderr).toBe("1 of 5 customers are not valid customers of `shop`; `tierpolicy decide` with `customers.csv` says why\n");
    expect(text.exit).toBe(3);
    const json = await run("check", "leaky.json", "--customers", "customers.csv", "--format", "json", ...THREE);
    expect(JSON.parse(json.stdout)).toMatchObject({
      findings: [{ customers: { insider: 1, outsider: 2 } }],
      customers: { read: 5, invalid: 1 },
    });
  });

  it("ends with 2 where the budget runs out", async () => {
    const { exit, stdout } = await run("check", "leaky.json", "--budget", "1", "--only", "publicity-leak");
    expect(exit).toBe(2);
    expect(stdout).toContain("is undecided: more than ");
    expect(stdout).toContain("? shop is undecided: 1 undecided\n");
  });

  it("says on which day an allow ran out", async () => {
    const { rules } = leakyShop() as { rules: object[] };
    const allow = [{ check: "publicity-leak", reason: "the last print run", until: "2026-06-01" }];
    place.write("allowed.json", shop({ rules: [{ ...rules[0], allow }] }));
    const before = await run("check", "allowed.json", "--at", "2026-05-31", ...THREE);
    expect(before.exit).toBe(0);
    expect(before.stdout).toContain("info[publicity-leak]");
    expect(before.stdout).toMatch(/ = allowed: the last print run \(until 2026-06-01\)\n/);
    expect(before.stdout).toContain("✓ shop is proved: 1 allowed, 2 checks proved\n");
    const after = await run("check", "allowed.json", "--at", "2026-06-01", ...THREE);
    expect(after.exit).toBe(1);
    expect(after.stdout).toContain(
      "warning[expired-allow]: the allow of `publicity-leak` on the rule `regulars see previews` ran\n    out on `2026-06-01`\n",
    );
  });

  it("says which check was meant", async () => {
    expect(await run("check", "shop.json", "--only", "publicity-lek")).toEqual({
      exit: 64,
      stdout: "",
      stderr: "error: there is no check `publicity-lek`\n  = help: did you mean `publicity-leak`?\n",
    });
  });

  it("reads a policy from standard input", async () => {
    expect(await place.tierpolicy(["check", "-", ...THREE], JSON.stringify(shop()))).toEqual({ exit: 0, stdout: PROVED, stderr: "" });
  });
});
