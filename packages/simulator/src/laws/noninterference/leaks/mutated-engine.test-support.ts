import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildContext, context, type Plugin } from "esbuild";
import type { Engine } from "../engine.test-support.js";

/** A mistake somebody could make: in a source file of the engine, one text in place of another. */
export interface Edit {
  /** Below the sources of the engine. */
  readonly file: string;
  /** What stands there, exactly once. */
  readonly find: string;
  readonly replace: string;
}

const packages = new URL("../../../../../", import.meta.url);
const source = (path: string) => fileURLToPath(new URL(path, packages));

const load = createRequire(import.meta.url);

/** @throws Error where the text is not there any more, or more than once: then the mistake must be thought of anew */
const edited = (file: string, edits: readonly Edit[]): string =>
  edits.reduce(
    (text, { find, replace }) => {
      const [before, after, ...more] = text.split(find);
      if (after === undefined) throw new Error(`${file} does not say any more: ${find}`);
      if (more.length > 0) throw new Error(`${file} says more than once: ${find}`);
      return `${before}${replace}${after}`;
    },
    readFileSync(file, "utf8"),
  );

/** Builds engines with mistakes in them, one after another; all that they share is read once. */
export class MutatedEngines {
  #edits: readonly Edit[] = [];
  #context: Promise<BuildContext> | undefined;
  readonly #folder = mkdtemp(join(tmpdir(), "tierpolicy-leaks-"));
  #made = 0;

  /** The engine with the mistakes; without any, as it is. */
  async engineWith(edits: readonly Edit[]): Promise<Engine> {
    this.#edits = edits;
    this.#context ??= context({
      stdin: {
        contents: ["index", "agreement/index", "ahead-of-time/index"].map((path) => `export * from "./${path}.ts";`).join("\n"),
        resolveDir: source("engine/src"),
        loader: "ts",
      },
      bundle: true,
      write: false,
      format: "cjs",
      platform: "node",
      target: "node20",
      logLevel: "silent",
      alias: { "@tierpolicy/schema": source("schema/src/index.ts") },
      plugins: [this.#mistakes],
    });
    const { outputFiles } = await (await this.#context).rebuild();
    const file = join(await this.#folder, `engine-${this.#made++}.cjs`);
    await writeFile(file, outputFiles?.[0]?.contents ?? "");
    const made = load(file) as Engine;
    // Else every engine would stay in memory.
    delete load.cache[file];
    return made;
  }

  async dispose(): Promise<void> {
    await (await this.#context)?.dispose();
    await rm(await this.#folder, { recursive: true });
  }

  readonly #mistakes: Plugin = {
    name: "mistakes",
    setup: (build) => {
      build.onLoad({ filter: /engine[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const edits = this.#edits.filter(({ file }) => source(`engine/src/${file}`) === path);
        return edits.length === 0 ? undefined : { contents: edited(path, edits), loader: "ts" };
      });
    },
  };
}
