import { appendFileSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Demand } from "./demand.js";
import { jsonLinesLog } from "./json-lines-log.js";
import { readDemands } from "./read-demands.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "tierpolicy-demand-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
const newPath = () => join(folder, `${count++}.jsonl`);
const asked = (request: string): Demand => ({ at: "2026-05-01", request, answer: "unlisted" });
const requestsIn = (path: string) => readDemands(readFileSync(path, "utf8")).demands.map(({ request }) => request);

describe("a log in a file", () => {
  test("has a line for each request, and what was there before", async () => {
    const path = newPath();
    await jsonLinesLog(path).record({ ...asked("a pony"), customer: "c-17" });
    await jsonLinesLog(path).record(asked("two\nlines and \u2028 more"));
    expect(readFileSync(path, "utf8")).toBe(
      '{"at":"2026-05-01","request":"a pony","answer":"unlisted","customer":"c-17"}\n' +
        '{"at":"2026-05-01","request":"two\\nlines and \u2028 more","answer":"unlisted"}\n',
    );
    expect(requestsIn(path)).toEqual(["a pony", "two\nlines and \u2028 more"]);
  });

  test("keeps the order of the calls, and nothing of the demand but what it is", async () => {
    const path = newPath();
    const log = jsonLinesLog(path);
    const facts = { spend: 3 } as object;
    await Promise.all(Array.from({ length: 50 }, (_, i) => log.record({ ...asked(`wish ${i}`), ...facts })));
    expect(requestsIn(path)).toEqual(Array.from({ length: 50 }, (_, i) => `wish ${i}`));
    expect(readFileSync(path, "utf8")).not.toContain("spend");
  });

  test("is its owner's alone to read", async () => {
    const path = newPath();
    await jsonLinesLog(path).record(asked("a pony"));
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  test("goes on in a line of its own where a crash has torn the last one, also while it is written to", async () => {
    const path = newPath();
    writeFileSync(path, '{"at":"2026-05-01","request":"a po');
    const log = jsonLinesLog(path);
    await log.record(asked("a cart"));
    appendFileSync(path, '{"at":"2026');
    await log.record(asked("a whip"));
    expect(requestsIn(path)).toEqual(["a cart", "a whip"]);
    expect(readDemands(readFileSync(path, "utf8")).problems.map(({ range }) => range?.start.line)).toEqual([1, 3]);
  });

  test("begins anew where somebody has renamed it away", async () => {
    const path = newPath();
    const log = jsonLinesLog(path);
    await log.record(asked("a pony"));
    renameSync(path, `${path}.1`);
    await log.record(asked("a cart"));
    expect([requestsIn(`${path}.1`), requestsIn(path)]).toEqual([["a pony"], ["a cart"]]);
  });

  test("rejects what cannot be kept, and keeps what comes after", async () => {
    const path = newPath();
    const log = jsonLinesLog(join(path, "log.jsonl"));
    await expect(log.record(asked("a pony"))).rejects.toThrow("ENOENT");
    await expect(log.record(asked("a cart"))).rejects.toThrow("ENOENT");
  });
});

describe("several writers at once", () => {
  const script = join(folder, "writer.mjs");

  beforeAll(() => {
    buildSync({
      stdin: {
        contents: `
          import { workerData } from "node:worker_threads";
          import { jsonLinesLog } from "./json-lines-log.ts";
          const log = jsonLinesLog(workerData.path);
          for (let i = 0; i < workerData.each; i++)
            await log.record({ at: "2026-05-01", request: workerData.name + " " + i + " " + "x".repeat((i * 37) % 480), answer: "unlisted" });
        `,
        resolveDir: import.meta.dirname,
        loader: "ts",
      },
      bundle: true,
      platform: "node",
      format: "esm",
      outfile: script,
    });
  });

  test("tear no line of each other", async () => {
    const path = newPath();
    const [writers, each] = [6, 150];
    await Promise.all(
      Array.from(
        { length: writers },
        (_, name) =>
          new Promise<void>((resolve, reject) => {
            new Worker(script, { workerData: { path, name: `writer-${name}`, each } })
              .on("error", reject)
              .on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
          }),
      ),
    );
    const { demands, problems } = readDemands(readFileSync(path, "utf8"));
    expect(problems).toEqual([]);
    expect(demands).toHaveLength(writers * each);
    for (let name = 0; name < writers; name++) {
      const own = demands.map(({ request }) => request.split(" ")).filter(([writer]) => writer === `writer-${name}`);
      expect(own.map(([, i]) => Number(i))).toEqual(Array.from({ length: each }, (_, i) => i));
    }
  });
});
