import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parsePolicy, renderDiagnostics } from "@tierpolicy/schema";
import { transformSync } from "esbuild";
import { isLeft } from "fp-ts/lib/Either.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pages, say, sessionsOf } from "../.ci/sessions.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Block {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

/** The fenced blocks of a Markdown text, in order. */
const blocksOf = (markdown: string): readonly Block[] =>
  [...markdown.matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? "",
    code: match[2] ?? "",
    line: markdown.slice(0, match.index).split("\n").length,
  }));

const blocks = pages().flatMap((page) => blocksOf(readFileSync(join(root, page), "utf8")).map((block) => ({ page, ...block })));
const titled = (chosen: readonly (Block & { page: string })[]) => chosen.map((block) => [`${block.page}:${block.line}`, block] as const);

/** Pages about diagnostics and checks show what is wrong; their own tests say what each of their examples yields. */
const showsFaults = (page: string) => /^docs\/(diagnostics|checks)\//.test(page);

describe("every policy that a page shows is valid", () => {
  const policies = blocks.filter(
    ({ page, language, code }) => language === "json" && code.includes('"tierpolicy": 1') && !showsFaults(page),
  );
  test.each(titled(policies))("%s", (_, { code }) => {
    const parsed = parsePolicy(code);
    expect(isLeft(parsed) ? renderDiagnostics(parsed.left, { text: code }) : "valid").toBe("valid");
  });
});

describe("every piece of TypeScript that a page shows has the right types and runs", () => {
  const programs = titled(blocks.filter(({ language }) => language === "ts"));
  let folder = "";

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "tierpolicy-docs-")));
    const modules = join(folder, "node_modules");
    mkdirSync(join(modules, "@tierpolicy"), { recursive: true });
    for (const name of ["schema", "engine", "simulator"]) symlinkSync(join(root, "packages", name), join(modules, "@tierpolicy", name));
    mkdirSync(join(modules, "@jest"));
    for (const name of ["fp-ts", "fast-check", "@jest/globals"])
      symlinkSync(realpathSync(join(root, "packages/simulator/node_modules", name)), join(modules, name));
    symlinkSync(realpathSync(join(root, "packages/engine/node_modules/apache-arrow")), join(modules, "apache-arrow"));
    symlinkSync(realpathSync(join(root, "node_modules/vitest")), join(modules, "vitest"));
    symlinkSync(realpathSync(join(root, "node_modules/@types")), join(modules, "@types"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: join(root, "tsconfig.base.json"),
        compilerOptions: {
          noEmit: true,
          composite: false,
          declaration: false,
          declarationMap: false,
          noUnusedLocals: false,
          types: ["node"],
          skipLibCheck: true,
        },
        include: ["*.ts"],
      }),
    );
    for (const [index, [, { code }]] of programs.entries()) {
      writeFileSync(join(folder, `program${index}.ts`), `${code}\nexport {};\n`);
      writeFileSync(join(folder, `program${index}.js`), transformSync(code, { loader: "ts", format: "esm" }).code);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("its types", () => {
    const { status, stdout } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], {
      encoding: "utf8",
    });
    const places = programs.map(([place], index) => `program${index}.ts is ${place}`).join("\n");
    expect(status === 0 ? "" : `${stdout}\n${places}`).toBe("");
  });

  test.each(programs.map(([place, block], index) => [place, block, index] as const))("%s", (_, block, index) => {
    // A test suite is shown as it stands in a user's project: Vitest or Jest runs it, Node cannot.
    if (/from "(vitest|@jest\/globals)"/.test(block.code)) return;
    const { status, stderr } = spawnSync(process.execPath, [join(folder, `program${index}.js`)], { cwd: root, encoding: "utf8" });
    expect(status === 0 ? "" : stderr).toBe("");
  });
});

describe("every command that a page shows with its output says just that", () => {
  const sessions = pages().flatMap(sessionsOf);
  test.each(sessions.map((session) => [`${session.page}:${session.line} ${session.command}`, session] as const))("%s", (_, session) => {
    expect(say(session)).toBe(session.output);
  });
});

test("every link of a page to a place in this repository leads somewhere", () => {
  const missing = pages().flatMap((page) => {
    const text = readFileSync(join(root, page), "utf8").replace(/```[\s\S]*?```/g, "");
    return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map((match) => relative(root, join(root, dirname(page), match[1] ?? "")))
      .filter((target) => !existsInGit(target))
      .map((target) => `${page} → ${target}`);
  });
  expect(missing).toEqual([]);
});

const tracked = new Set(
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" }).split("\n"),
);
const existsInGit = (target: string) =>
  tracked.has(target) || [...tracked].some((path) => path.startsWith(`${target.replace(/\/$/, "")}/`));
