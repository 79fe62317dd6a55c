import { describe, expect, it } from "vitest";
import { compile } from "../compile/compile.js";
import { dateOf } from "./days.js";
import { type SurpriseRequest, surprises } from "./surprises.js";
import { teaHouse } from "./tea-house.test-support.js";

const secret = "sixteen bytes or more";
const house = compile(teaHouse());
const moments = compile(
  teaHouse({
    facts: {
      garden: { type: "boolean", default: true },
      sings: { type: "boolean", default: false },
      now: { type: "string", format: "date-time", clock: true },
    },
  }),
);

const ask = (request: object, of = house) =>
  surprises(of, { id: "ann", facts: {}, date: "2026-05-01", secret, ...request } as SurpriseRequest);

const due = (request: object, of = house): readonly string[] => {
  const answer = ask(request, of);
  if (answer._tag === "Left") throw new Error(answer.left.map(({ message }) => message).join("\n"));
  return answer.right;
};

/** What Ann gets, by day, from the first day of 2026 on. */
const year = (request: object, of = house): readonly string[] =>
  Array.from({ length: 365 }, (_, at) => dateOf(731 + at)).flatMap((date) =>
    due({ date, ...request }, of).map((service) => `${date} ${service}`),
  );

const problems = (request: object, of = house) => {
  const answer = ask(request, of);
  return answer._tag === "Left" ? answer.left.map(({ code, pointer, message, help }) => [code, pointer, message, help]) : [];
};

describe("a year of a customer", () => {
  it("has what is offered, at most one a day, and nothing without a schedule", () => {
    expect(year({})).toEqual(["2026-08-04 cake", "2026-08-09 flowers", "2026-10-26 cake", "2026-11-08 flowers", "2026-12-31 cake"]);
  });

  it("is another under another secret, and for another customer", () => {
    expect(year({ secret: "another such secret" })).not.toEqual(year({}));
    expect(year({ id: "bob" })).not.toEqual(year({}));
  });

  it("is the same under the bytes of a secret as under its text", () => {
    expect(year({ secret: new TextEncoder().encode(secret) })).toEqual(year({}));
  });
});

describe("the clock", () => {
  it("is the date where it is left out, and may say the same", () => {
    expect(year({})).toEqual(
      Array.from({ length: 365 }, (_, at) => dateOf(731 + at)).flatMap((date) =>
        due({ date, facts: { today: date } }).map((service) => `${date} ${service}`),
      ),
    );
  });

  it("that is a moment may be any of the day, in UTC", () => {
    expect(problems({ facts: { now: "2026-05-01T23:59:59Z" } }, moments)).toEqual([]);
    expect(problems({ facts: { now: "2026-05-02T07:59:59+08:00" } }, moments)).toEqual([]);
    expect(problems({}, moments)).toEqual([]);
  });

  it("that says another day is an error", () => {
    expect(problems({ facts: { today: "2026-05-02" } })).toEqual([
      [
        "clock-disagrees",
        "/today",
        "`today` is `2026-05-02`, and the `date` is `2026-05-01`",
        "leave `today` out: it is filled with the `date`",
      ],
    ]);
    expect(problems({ facts: { now: "2026-05-01T08:00:00+10:00" } }, moments).map(([, , message]) => message)).toEqual([
      "`now` is on `2026-04-30` in UTC, and the `date` is `2026-05-01`",
    ]);
  });

  it("that is no day at all is one error", () => {
    expect(problems({ facts: { today: "tomorrow" } }).map(([code]) => code)).toEqual(["fact-out-of-range"]);
  });
});

describe("a request that cannot be answered", () => {
  it("has all its problems at once, those of the facts too", () => {
    expect(problems({ id: "", date: "2026-02-29", secret: "short", facts: { garden: "yes" }, delivered: { cake: "once" } })).toEqual([
      [
        "customer-id",
        "/id",
        "the `id` is empty, and must be text",
        "give what the customer is always called: another `id` has other surprises",
      ],
      ["surprise-date", "/date", "the `date` is the string `2026-02-29`, and must be a day of the calendar", "give a day as `2026-05-01`"],
      [
        "short-secret",
        "/secret",
        "the secret has 5 bytes, and must have at least 16",
        "make one with `openssl rand -hex 32`, once, and keep it: another secret has other surprises",
      ],
      [
        "delivered-date",
        "/delivered/cake",
        "`cake` was delivered on the string `once`, which is no day of the calendar",
        "give a day as `2026-05-01`",
      ],
      ["fact-type", "/garden", "`garden` is the string `yes`, and must be true or false", undefined],
    ]);
  });

  it.each<[string, object, string, string]>([
    ["no id", { id: undefined }, "customer-id", "the customer has no `id`, and must be text"],
    ["an id that is a number", { id: 7 }, "customer-id", "the `id` is 7, and must be text"],
    [
      "a day before the first",
      { date: "2023-12-31" },
      "surprise-date",
      "the `date` is `2023-12-31`, before the first day of all calendars",
    ],
    [
      "a date that is an object",
      { date: new Date(0) },
      "surprise-date",
      "the `date` is an object (Date), and must be a day of the calendar",
    ],
    ["no secret", { secret: undefined }, "short-secret", "the secret is missing, and must have at least 16"],
    ["a secret that is a number", { secret: 1234567890123456 }, "short-secret", "the secret is of type number, and must have at least 16"],
    ["few bytes", { secret: new Uint8Array(15) }, "short-secret", "the secret has 15 bytes, and must have at least 16"],
    ["no facts", { facts: null }, "customer-type", "the customer is null, and must be an object of facts"],
    [
      "a record that is a list",
      { delivered: [] },
      "delivered-date",
      "`delivered` is a list of 0, and must be an object with a day for each service",
    ],
    [
      "a delivery to come",
      { delivered: { cake: "2026-05-02" } },
      "delivered-date",
      "`cake` was delivered on `2026-05-02`, which is after the `date`",
    ],
  ])("%s", (_, request, code, message) => {
    expect(problems(request).map(([code, , message]) => [code, message])).toEqual([[code, message]]);
  });

  it("may be nothing at all", () => {
    const answer = surprises(house, undefined as unknown as SurpriseRequest);
    expect(answer._tag === "Left" && answer.left.map(({ code }) => code)).toEqual([
      "customer-id",
      "surprise-date",
      "short-secret",
      "customer-type",
    ]);
  });

  it("counts the bytes of a secret, not its characters", () => {
    expect(problems({ secret: "公司的秘密一" })).toEqual([]);
    expect(problems({ secret: "公司的秘密" }).map(([, , message]) => message)).toEqual([
      "the secret has 15 bytes, and must have at least 16",
    ]);
  });

  it("never shows the secret", () => {
    expect(JSON.stringify(problems({ secret: "hush" }))).not.toContain("hush");
  });
});

it("what is due is frozen, and nothing is where no delight has a schedule", () => {
  expect(Object.isFrozen(due({}))).toBe(true);
  expect(due({}, compile(teaHouse({ services: { tea: { need: "basic", control: "high" } }, rules: [] })))).toEqual([]);
});
