import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "../../binary.test-support.js";
import { shop } from "../../shop.test-support.js";

const place = new Workplace();
const run = (...args: readonly string[]) => place.tierpolicy(args);

const { rules } = shop() as { rules: object[] };
const offer = (name: string, conditions: object, more: object = {}) => ({
  name,
  conditions,
  event: { type: "offer", params: { service: "delivery", ...more } },
});

beforeAll(() => {
  place.write("shop.json", shop());
  const spends = (operator: string, value: number) => ({ fact: "spend", operator, value });
  place.write(
    "rules.json",
    shop({
      rules: [
        ...rules,
        offer("nobody", { all: [spends("greaterThan", 5), spends("lessThan", 5)] }),
        offer("members again", { condition: "regular" }),
        {
          name: "not in debt",
          conditions: { all: [spends("lessThan", 10)] },
          event: { type: "withhold", params: { service: ["delivery", "preview"] } },
        },
      ],
    }),
  );
});
afterAll(() => place.remove());

describe("tierpolicy explain --rule", () => {
  it("says whom a rule matches, who just misses it, and for whom it changes what", async () => {
    expect(await run("explain", "shop.json", "--rule", "members get delivery")).toEqual({
      exit: 0,
      stdout: `offer \`members get delivery\`
  \`delivery\` with commitment \`target\`, publicity \`segment\`, \`hours: 48\`

it matches
  in \`member\`
where
  \`member\`: \`member\` is \`true\`
such as: {"spend":0,"member":true,"papers":[],"today":"2026-01-01"}
and not: the same, but {"member":false}

of \`delivery\` it changes
  + offered, commitment \`target\`, publicity \`segment\`, \`hours: 48\`, told on \`members-letter\`
    for everyone whom it matches, such as a customer with \`member: true\`
  + told on \`regulars-card\`
    for some of those whom it matches, such as a customer with \`spend: 1000\` and \`member: true\`
  - arranged for 6.5 by us
    for everyone whom it matches, such as a customer with \`member: true\`
`,
      stderr: "",
    });
  });

  it("says of a withhold what it takes away, and within which bound", async () => {
    const { stdout } = await run("explain", "rules.json", "--rule", "not in debt");
    expect(stdout).toContain(`of \`delivery\` it changes
  - offered, commitment \`target\`, publicity \`segment\`, \`hours: 48\``);
    expect(stdout).toContain("    for everyone whom it matches and who would be offered it anyway, such as a customer with");
    expect(stdout).toContain("of `preview` it changes nothing\n");
  });

  it("says that a rule is dead, or shadowed", async () => {
    const dead = await run("explain", "rules.json", "--rule", "nobody");
    expect(dead.stdout).toContain("\n\nno possible customer makes it match: it is dead\n");
    const shadowed = await run("explain", "rules.json", "--rule", "members again");
    expect(shadowed.stdout).toContain("of `delivery` it changes nothing\n\nwithout it, every decision would be the same: it is shadowed\n");
    const verdicts = ["nobody", "members again", "not in debt"].map(async (name) => {
      const { stdout } = await run("explain", "rules.json", "--rule", name, "--format", "json");
      return (JSON.parse(stdout) as { verdict: string }).verdict;
    });
    expect(await Promise.all(verdicts)).toEqual(["dead", "shadowed", "live"]);
  });

  it("says which rule was meant, and ends with 2 where the budget runs out", async () => {
    expect(await run("explain", "shop.json", "--rule", "members get deliverys")).toEqual({
      exit: 64,
      stdout: "",
      stderr: "error: the policy has no rule `members get deliverys`\n  = help: did you mean `members get delivery`?\n",
    });
    const { exit, stderr } = await run("explain", "shop.json", "--rule", "all return", "--budget", "1");
    expect(exit).toBe(2);
    expect(stderr).toContain("error: what `all return` changes is undecided: ");
    expect((await run("explain", "shop.json", "--rule", "x", "--facts", "{}")).exit).toBe(64);
  });
});

describe("tierpolicy explain of a code", () => {
  const page = (path: string) => readFileSync(new URL(`../../../../../../docs/${path}`, import.meta.url), "utf8");

  it("shows the page of a check or of a diagnostic, as a text or as it is", async () => {
    const text = await run("explain", "publicity-leak");
    expect(text.stdout).toMatch(/^`publicity-leak`\n\nNobody hears of what only others may have\. Mr Wang/);
    expect([text.exit, text.stderr]).toEqual([0, ""]);
    const markdown = await place.tierpolicy(["explain", "unused-allow"], "", { COLUMNS: "" });
    expect(markdown.stdout).toBe(page("diagnostics/unused-allow.md"));
    const json = await run("explain", "overreach", "--format", "json");
    expect(JSON.parse(json.stdout)).toEqual({ id: "overreach", path: "docs/checks/overreach.md", text: page("checks/overreach.md") });
  });

  it("says what a coefficient of the population model means", async () => {
    expect(await run("explain", "calming")).toEqual({
      exit: 0,
      stdout:
        "calming = 0.01  share of the distance, 0 to 1; from 0 to 1, plausibly 0.003 to 0.03\n    how far a customer's satisfaction goes back to indifference in a week (assumption)\n",
      stderr: "",
    });
  });

  it("says which was meant, and what a policy needs to be explained", async () => {
    expect(await run("explain", "publicty-leak")).toEqual({
      exit: 64,
      stdout: "",
      stderr: "error: there is no check, no diagnostic and no file `publicty-leak`\n  = help: did you mean `publicity-leak`?\n",
    });
    expect(await run("explain", "shop.json")).toEqual({
      exit: 64,
      stdout: "",
      stderr: `error: say what is to be explained of \`shop.json\`
  = help: a customer, as in \`--facts '{"member": true}'\`, or a rule, as in
          \`--rule 'members get delivery'\`
`,
    });
    expect(await run("explain", "shop.json", "--service", "delivery")).toEqual({
      exit: 64,
      stdout: "",
      stderr: `error: \`--service\` says of what, and not for whom
  = help: add the customer, as in \`--facts '{"member": true}'\`
`,
    });
  });

  it("tells all channels in one breath", async () => {
    const channels = { till: { reach: "individual" }, phone: { reach: "individual" } };
    place.write("told.json", shop({ channels, rules: [offer("delivery for all", { all: [] })] }));
    const { stdout } = await run("explain", "told.json", "--rule", "delivery for all");
    expect(stdout).toContain("`hours: 48`, told on `phone` and `till`\n");
  });
});
