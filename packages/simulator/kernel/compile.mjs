// Compiles the kernel to WebAssembly, and puts it into a module, so that it needs no file beside it wherever it is bundled to.
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const here = dirname(fileURLToPath(import.meta.url));
const population = join(here, "..", "src", "population");
const target = join(population, "life", "kernel.generated.ts");

const sources = [here, join(population, "model")].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(ts|mjs)$/.test(name) && !name.includes(".test"))
    .map((name) => join(folder, name)),
);
const hash = createHash("sha256");
for (const source of sources) hash.update(relative(here, source)).update(readFileSync(source));
/** What it was compiled from: it takes three seconds, which nobody likes to wait for nothing. */
const stamp = `// ${hash.digest("hex")}\n`;

if (!existsSync(target) || !readFileSync(target, "utf8").startsWith(stamp)) {
  const folder = mkdtempSync(join(tmpdir(), "tierpolicy-kernel-"));
  const wasm = join(folder, "kernel.wasm");
  const options = ["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd", "--use", "Math=JSMath"];
  const { error, stderr } = await asc.main(["index.ts", "--baseDir", here, ...options, "--outFile", wasm]);
  if (error) {
    process.stderr.write(stderr.toString());
    process.exit(1);
  }
  const code = readFileSync(wasm).toString("base64");
  const next = join(dirname(target), `.kernel.generated.${process.pid}`);
  writeFileSync(next, `${stamp}export const KERNEL =\n  "${code}";\n`);
  renameSync(next, target);
  rmSync(folder, { recursive: true });
}
