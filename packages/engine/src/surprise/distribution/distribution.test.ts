import { describe, expect, it } from "vitest";
import { LAWS, LEAST_PROBABILITY } from "./laws.test-support.js";
import { ALONE, remembered, type Schedule, scheduleOf } from "./schedule.test-support.js";
import { RIGHT, WRONG } from "./wrong-schedules.test-support.js";

const brokenBy = (schedule: Schedule): readonly string[] => {
  const known = remembered(schedule);
  return Object.entries(LAWS).flatMap(([law, probability]) => (probability(known) < LEAST_PROBABILITY ? [law] : []));
};

const schedule = remembered(scheduleOf([{ service: "tea", schedule: ALONE }]));

describe("the calendar of one delight", () => {
  it.each(Object.entries(LAWS))("%s", (_, probability) => {
    expect(probability(schedule)).toBeGreaterThanOrEqual(LEAST_PROBABILITY);
  });
});

describe("these laws refuse", () => {
  it.each(Object.entries(WRONG))("%s", (_, { schedule: wrong, refused }) => {
    expect(brokenBy(wrong)).toEqual(expect.arrayContaining([...refused]));
  });

  it("nothing that is drawn as the definition says", () => {
    expect(brokenBy(RIGHT)).toEqual([]);
  });
});
