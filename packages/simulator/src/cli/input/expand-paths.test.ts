import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "../binary.test-support.js";
import { expandPaths } from "./expand-paths.js";

const place = new Workplace();
const policy = { tierpolicy: 1, name: "x", services: {} };

beforeAll(() => {
  for (const folder of ["policies/inner", "policies/node_modules/x", "policies/.git", "empty", "[odd]"])
    mkdirSync(join(place.folder, folder), { recursive: true });
  for (const file of [
    "policies/b.json",
    "policies/a.json",
    "policies/inner/c.json",
    "policies/node_modules/x/d.json",
    "policies/.git/e.json",
    "[odd]/f.json",
  ])
    place.write(file, policy);
  place.write("policies/broken.json", '{ "tierpolicy": 1, ');
  place.write("policies/package.json", { name: "x" });
  place.write("policies/a.policy-test.json", { policy: "a.json", tierpolicy: 1 });
});
afterAll(() => place.remove());

const inside = (path: string) => join(place.folder, path);
const expand = async (...named: readonly string[]) => {
  const { paths, inVain, isList } = await expandPaths(named.map((name) => (name === "-" ? name : inside(name))));
  return {
    paths: paths.map((path) => (path === "-" ? path : relative(place.folder, path))),
    inVain: inVain.map(({ complaint }) => complaint),
    isList,
  };
};

describe("what a command's arguments stand for", () => {
  it("is themselves, in their order, each once, whether they exist or not", async () => {
    expect(await expand("policies/b.json", "none.json", "-", "policies/a.json", "policies/b.json")).toEqual({
      paths: ["policies/b.json", "none.json", "-", "policies/a.json"],
      inVain: [],
      isList: true,
    });
    expect(await expandPaths(["./package.json", "package.json"])).toMatchObject({ paths: ["./package.json"] });
    expect(await expand("policies/a.json")).toEqual({ paths: ["policies/a.json"], inVain: [], isList: false });
  });

  it("is for a pattern what it matches, sorted: no policy tests, no dependencies, nothing hidden", async () => {
    expect((await expand("policies/**/*.json")).paths).toEqual([
      "policies/a.json",
      "policies/b.json",
      "policies/broken.json",
      "policies/inner/c.json",
      "policies/package.json",
    ]);
    expect((await expand("policies/*.policy-test.json")).paths).toEqual(["policies/a.policy-test.json"]);
    expect(await expand("policies/{a,b}.json", "policies/b.json")).toMatchObject({
      paths: ["policies/a.json", "policies/b.json"],
      isList: true,
    });
    expect(await expand("policies/a*n")).toMatchObject({ isList: true });
  });

  it("is for a directory the policy documents in it, those with mistakes too", async () => {
    const { paths, isList } = await expand("policies");
    expect(paths).toEqual(["policies/a.json", "policies/b.json", "policies/broken.json", "policies/inner/c.json"]);
    expect(isList).toBe(true);
  });

  it("is a file whose name looks like a pattern, if there is one", async () => {
    expect((await expand("[odd]/f.json")).paths).toEqual(["[odd]/f.json"]);
  });

  it("is nothing where nothing matches, which is said", async () => {
    expect(await expand("policies/*.jsn", "no/**/*.json", "empty")).toEqual({
      paths: [],
      inVain: [
        {
          exit: 3,
          message: expect.stringMatching(/^no file matches `.*\/policies\/\*\.jsn`$/),
          help: expect.stringContaining("in quotes"),
        },
        { exit: 3, message: expect.stringMatching(/^no file matches/), help: expect.stringMatching(/^there is no directory `.*\/no`$/) },
        {
          exit: 3,
          message: expect.stringMatching(/^there is no policy document in `.*\/empty`$/),
          help: expect.stringContaining("tierpolicy init"),
        },
      ],
      isList: true,
    });
  });
});
