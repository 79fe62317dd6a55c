import { join } from "node:path";
import { expect, it } from "vitest";
import { repositoryPath } from "./place.js";

const here = process.cwd();

it("names a file from the root of the repository, with slashes", () => {
  expect(repositoryPath("./policies/a.json", here)).toBe("policies/a.json");
  expect(repositoryPath(join(here, "policies", "a.json"), here)).toBe("policies/a.json");
  expect(repositoryPath("a.json", join(here, ".."))).toBe(`${here.split(/[\\/]/).at(-1)}/a.json`);
});

it("names a file outside in full", () => {
  const outside = join(here, "..", "a.json");
  expect(repositoryPath("../a.json", here)).toBe(outside.replaceAll("\\", "/"));
  expect(repositoryPath("..a.json", here)).toBe("..a.json");
});
