import { describe, expect, it } from "vitest";
import { dateOf } from "./days.js";
import { drawsOf } from "./draws.js";
import { surpriseCalendar } from "./surprise-calendar.js";
import { teaHouse } from "./tea-house.test-support.js";

const house = teaHouse();
const ann = drawsOf("sixteen bytes or more", "ann");

/** What Ann gets of some services in a period, by day. */
const due = (offered: readonly string[], from: string, until: string): readonly string[] => {
  const calendar = surpriseCalendar(house, offered, { from, until });
  if (calendar._tag === "Left") throw new Error(calendar.left.map(({ message }) => message).join("\n"));
  const first = (Date.parse(from) - Date.parse("2024-01-01")) / 86_400_000;
  return calendar.right(ann).map(({ service, day }) => `${dateOf(first + day)} ${service}`);
};

describe("the calendar of a period", () => {
  it("has what is due by the draws, and nothing of services without a schedule or that there are not", () => {
    const offered = ["flowers", "napkin", "cake", "tea", "coffee"];
    const year = ["2026-08-04 cake", "2026-08-09 flowers", "2026-10-26 cake", "2026-11-08 flowers", "2026-12-31 cake"];
    expect(due(offered, "2026-01-01", "2026-12-31")).toEqual(year);
    expect(due(offered, "2026-08-09", "2026-10-26")).toEqual(year.slice(1, 3));
  });

  it("has nothing where nothing with a schedule is offered, and where it ends before it begins", () => {
    expect(due(["tea"], "2026-01-01", "2026-12-31")).toEqual([]);
    expect(due(["cake"], "2026-12-31", "2026-01-01")).toEqual([]);
  });

  it("depends on the draws of nobody else, in whichever order calendars are asked for", () => {
    const calendar = surpriseCalendar(house, ["cake", "flowers"], { from: "2026-01-01", until: "2026-12-31" });
    if (calendar._tag === "Left") throw new Error("the period has days");
    const [before, , after] = ["ann", "bob", "ann"].map((id) => calendar.right(drawsOf("sixteen bytes or more", id)));
    expect(after).toEqual(before);
  });

  it("names every day that is none", () => {
    const calendar = surpriseCalendar(house, ["cake"], { from: "2023-12-31", until: "2026-02-30" });
    expect(calendar._tag === "Left" && calendar.left.map(({ code, pointer, message, help }) => [code, pointer, message, help])).toEqual([
      ["surprise-date", "/from", "the `from` is `2023-12-31`, before the first day of all calendars", "give a day from `2024-01-01` on"],
      [
        "surprise-date",
        "/until",
        "the `until` is the string `2026-02-30`, and must be a day of the calendar",
        "give a day as `2026-05-01`",
      ],
    ]);
  });
});
