import { createRequire } from "node:module";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

/** What Node opens for an import of a package as it is published: the package's files, and other packages. */
const openedFor = async (name: string) => {
  const { metafile } = await build({
    entryPoints: [createRequire(import.meta.url).resolve(name)],
    bundle: true,
    write: false,
    outdir: "unwritten",
    format: "esm",
    packages: "external",
    metafile: true,
    logLevel: "error",
  });
  const [output] = Object.values(metafile.outputs);
  const others = output?.imports.filter(({ external }) => external).map(({ path }) => path) ?? [];
  return { files: Object.keys(metafile.inputs).length, packages: [...new Set(others)] };
};

/** A file more costs a start a millisecond or so; what several exports share is in files of its own. */
const FEW = 12;

describe("a process that decides once opens few files", () => {
  test("of the engine, and of no other package than the schema", async () => {
    const { files, packages } = await openedFor("@tierpolicy/engine");
    expect(packages).toEqual(["@tierpolicy/schema"]);
    expect(files).toBeLessThanOrEqual(FEW);
  });

  test("of the schema, and of no other package", async () => {
    const { files, packages } = await openedFor("@tierpolicy/schema");
    expect(packages).toEqual([]);
    expect(files).toBeLessThanOrEqual(FEW);
  });
});
