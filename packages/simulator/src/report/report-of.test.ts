import { parsePolicy } from "@tierpolicy/schema";
import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { simulateRuns } from "../population/bands/simulate-runs.js";
import { reportHtml } from "./report-html.js";
import { reportOf } from "./report-of.js";
import { clubPolicy } from "./reported.test-support.js";

const SMALL = { customers: 40, weeks: 5, runs: 2, seed: 3 } as const;

describe("a report's data", () => {
  it("has the figures of the simulations that the same options run", async () => {
    const [report, ensemble] = [await reportOf(clubPolicy(), SMALL), await simulateRuns(clubPolicy(), SMALL)];
    if (isLeft(report) || isLeft(ensemble)) throw new Error("it is right");
    const { simulated } = report.right;
    expect(simulated.everyone.satisfaction).toEqual(ensemble.right.bandsOf(({ segments }) => segments[0]?.satisfaction ?? Number.NaN));
    expect(simulated.flows.left).toEqual(ensemble.right.bandOf(({ weeks }) => weeks.reduce((sum, { left }) => sum + left, 0)));
    expect([simulated.seeds, simulated.given, simulated.dates.length]).toEqual([[3, 4], false, 5]);
  });

  it("has what is found and proved, who gets what and who hears what", async () => {
    const report = await reportOf(clubPolicy(), { ...SMALL, today: "2026-03-01" });
    if (isLeft(report)) throw new Error("it is right");
    const { check, matrix, announcements, today } = report.right;
    expect(check.findings.map(({ check }) => check)).toEqual(["unequal-twins", "unused"]);
    expect(matrix?.map(({ segment }) => segment)).toEqual(["member", "vip"]);
    expect(announcements?.map(({ channel, service }) => `${channel}: ${service}`)).toEqual(["door: door", "letter: lounge"]);
    expect(today).toBe("2026-03-01");
  });

  it("says how far it has come", async () => {
    const told: string[] = [];
    await reportOf(clubPolicy(), {
      ...SMALL,
      onRun: (done, of) => void told.push(`run ${done} of ${of}`),
      onQuestion: (answered) => void (answered === 0 && told.push("first question")),
    });
    expect(told).toEqual(["run 1 of 2", "run 2 of 2", "first question"]);
  });

  it("knows the customers who are given", async () => {
    const report = await reportOf(clubPolicy(), { weeks: 2, runs: 1, customers: [{ spend: 5, signed: true }] });
    expect(isRight(report) && report.right.simulated).toMatchObject({ given: true, customers: 1 });
  });

  it("leaves out who gets what, where the budget does not suffice, and calls what is undecided so", async () => {
    const report = await reportOf(clubPolicy(), { ...SMALL, budget: 1 });
    if (isLeft(report)) throw new Error("it is right");
    expect([report.right.matrix, report.right.announcements]).toEqual([undefined, undefined]);
    expect(report.right.check.findings.map(({ verdict }) => verdict)).toContain("undecided");
  });

  it("is of a policy that has next to nothing too, of one customer in one week", async () => {
    const bare = { tierpolicy: 1, name: "bare", services: { tea: { need: "basic", control: "high" } }, rules: [] };
    const parsed = parsePolicy(JSON.stringify(bare));
    const report = isRight(parsed) && (await reportOf(parsed.right, { customers: 1, weeks: 1, runs: 1 }));
    expect(report && isRight(report) && reportHtml(report.right)).toMatch(
      /^<!doctype html>(?!.*(?:NaN|undefined|Infinity)).*<p>The policy has no channels\.<\/p>/s,
    );
  });

  it("is everything that is wrong with the options, where they are", async () => {
    const report = await reportOf(clubPolicy(), { weeks: 0, seed: 0.5, runs: -1 });
    expect(isLeft(report) && report.left.map(({ pointer }) => pointer)).toEqual(["/weeks", "/seed", "/runs"]);
  });
});
