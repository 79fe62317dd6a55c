import { readFileSync } from "node:fs";
import { compile, decide } from "@tierpolicy/engine";
import { parsePolicy } from "@tierpolicy/schema";
import { neighboursOf } from "@tierpolicy/simulator/arbitraries";
import "@tierpolicy/simulator/vitest";
import fc from "fast-check";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";

const parsed = parsePolicy(readFileSync(new URL("policy.json", import.meta.url), "utf8"));
if (isLeft(parsed)) throw new Error(parsed.left.map(({ message }) => message).join("\n"));
const policy = parsed.right;

const wang = { relationship: "owner", contractValue: 2_400_000, agreements: ["referral"], completedReferrals: 1, today: "2026-06-15" };
const sun = { ...wang, agreements: [] };

describe("who hears of what", () => {
  test("no perk leaks", async () => {
    await expect(policy).toBeLeakFree();
  });

  test("the commission is told to everyone who signed, and to nobody else", async () => {
    await expect(policy).toTell("referral-commission", { where: "referrer" });
    await expect(policy).not.toTell("referral-commission", { where: { not: { condition: "referrer" } } });
  });

  test("Mr Wang hears of the commission, and Mr Sun does not", () => {
    expect(policy).toTell("referral-commission", { to: wang, on: "referrers-letter" });
    expect(policy).not.toTell("referral-commission", { to: sun });
  });

  test("a surprise is not announced", async () => {
    await expect(policy).toPublicizeAtMost({ need: "delight" }, "unannounced");
    await expect(policy).not.toTell({ need: "delight" });
  });

  test("what is for vips stays between them and us", async () => {
    await expect(policy).toKeepExclusive("early-choice");
    await expect(policy).toPublicizeAtMost("early-choice", "individual");
  });
});

describe("what is promised", () => {
  test("every owner has the warranty, and it is guaranteed", async () => {
    await expect(policy).toCommitAtLeast("structural-warranty", "target", { where: "owner" });
  });

  test("nobody in a dispute is promised anything beyond the basics", async () => {
    await expect(policy).toCommitAtMost({ need: "expected" }, "best-effort", { where: "in-dispute" });
  });

  test("vips are answered within four hours", async () => {
    await expect(policy).toProvideAtLeast("maintenance-hotline", "hours", 4, { where: "vip" });
  });
});

test("a signature gets nobody anything but the commission", () => {
  const compiled = compile(policy);
  const offeredTo = (customer: object) => {
    const decision = decide(compiled, customer);
    if (isLeft(decision)) throw new Error(decision.left.map(({ message }) => message).join("\n"));
    return Object.entries(decision.right.services).flatMap(([service, { offered }]) => (offered ? [service] : []));
  };
  const besides = (services: readonly string[]) => services.filter((service) => service !== "referral-commission");
  fc.assert(
    fc.property(neighboursOf(policy, { in: ["agreements"] }), ({ one, other }) => {
      expect(besides(offeredTo(one))).toEqual(besides(offeredTo(other)));
    }),
  );
});
