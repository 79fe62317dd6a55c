import { left, right } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { compile } from "../compile/compile.js";
import { hotelDocument, policyOf } from "../formulas/hotel.test-support.js";
import { respond } from "./respond.js";

const { network, breakfast, lounge, upgrade } = hotelDocument.services;
/** Compiled anew for each test. */
const compiled = () =>
  compile(
    policyOf({
      ...hotelDocument,
      services: {
        upgrade: { ...upgrade, title: "A better room" },
        lounge: { ...lounge, title: "Breakfast" },
        network: { ...network, title: { en: "Wi-Fi", de: "Straßen-WLAN", el: "Δρόμος", zh: "无线　网络" } },
        breakfast: { ...breakfast, title: { en: "Breakfast", zh: "早餐" } },
        "better-room": { ...network, title: "Breakfast" },
        "a-better-room": { ...network, title: "Better-room" },
      },
    }),
  );
const guest = { nights: 0, today: "2026-11-01" };
const regular = { nights: 31, today: "2026-11-01" };
const asked = (request: string, customer: typeof guest = guest) => {
  const answer = respond(compiled(), customer, request);
  return answer._tag === "Right" && answer.right.answer !== "unlisted" ? answer.right.service : answer;
};
const unlisted = (request: string) => right({ answer: "unlisted", request });

describe("a request", () => {
  test("is answered with the view of the service that it names", () => {
    expect(respond(compiled(), guest, "network")).toEqual(
      right({
        service: "network",
        title: { en: "Wi-Fi", de: "Straßen-WLAN", el: "Δρόμος", zh: "无线　网络" },
        answer: "provided",
        commitment: "guaranteed",
      }),
    );
    expect(asked("早餐")).toBe("breakfast");
  });

  test.each([
    ["with space around it", " network\n"],
    ["with capitals", "NetWork"],
    ["in wide letters, as Chinese keyboards write them", "Ｗｉ－Ｆｉ"],
    ["with a sharp s written as two", "STRASSEN-wlan"],
    ["with a final sigma that is none", "ΔΡΌΜΟΣ"],
    ["with an accent of its own", "Δρο\u0301μος"],
    ["with other white space within", "无线 \t 网络"],
    ["with a capital sharp s", "STRAẞEN-WLAN"],
  ])("is understood %s", (_, request) => {
    expect(asked(request)).toBe("network");
  });

  test("that is an id means this service, whatever others are titled", () => {
    expect(asked("better-room")).toBe("better-room");
  });

  test("that is the title of several means the first of them by id that the customer sees", () => {
    expect(asked("breakfast")).toBe("breakfast");
    expect(asked("Breakfast", regular)).toBe("breakfast");
    expect(asked("a better room", regular)).toBe("upgrade");
  });

  test("without the space that a title has is not understood", () => {
    expect(asked("A better room", regular)).toBe("upgrade");
    expect(asked("Abetterroom", regular)).toEqual(unlisted("Abetterroom"));
  });

  test("for a secret is answered as one for what does not exist", () => {
    expect(asked("lounge")).toEqual(unlisted("lounge"));
    expect(asked("A better room")).toEqual(unlisted("A better room"));
    expect(asked("sauna")).toEqual(unlisted("sauna"));
    expect(asked("")).toEqual(unlisted(""));
    expect(asked("constructor")).toEqual(unlisted("constructor"));
    expect(asked("lounge", regular)).toBe("lounge");
  });

  test("is given back as it was made, frozen", () => {
    const answer = respond(compiled(), guest, " Sauna ");
    expect(answer).toEqual(unlisted(" Sauna "));
    expect(answer._tag === "Right" && Object.isFrozen(answer.right)).toBe(true);
  });

  test("of a customer whose facts are wrong is answered with what is wrong, whatever was asked", () => {
    const problems = left([expect.objectContaining({ code: "missing-fact", pointer: "/today" })]);
    expect(respond(compiled(), { nights: 3 }, "network")).toEqual(problems);
    expect(respond(compiled(), { nights: 3 }, "lounge")).toEqual(problems);
  });
});
