// The commands that a page shows together with what they say: a `sh` block with one `npx tierpolicy …` line, then a `text` block.
// Run as a program, it writes into every page what its commands say now: node .ci/sessions.mjs
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const binary = join(root, "packages/simulator/bin/tierpolicy.js");

/** Every page of the project, as paths from the root. */
export const pages = () =>
  [
    "README.md",
    ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md"))
      .map((path) => join("docs", path)),
    ...["schema", "engine", "simulator"].map((name) => join("packages", name, "README.md")),
  ].sort();

const SESSION = /^(```sh[^\n]*\n(?:cd ([^\n]+)\n)?(npx tierpolicy [^\n]+)\n```\n+```text[^\n]*\n)([\s\S]*?)^```$/gm;

/** @returns {{ page: string, line: number, folder: string, command: string, output: string }[]} */
export const sessionsOf = (page) => {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(SESSION)].map(({ 2: folder = dirname(page), 3: command, 4: output, index }) => ({
    page,
    line: text.slice(0, index).split("\n").length,
    folder,
    command,
    output,
  }));
};

const tidy = (text) =>
  `${text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim()}\n`;

/** What a command says, on both streams, in a terminal of 100 columns without colour. */
export const say = ({ folder, command }) => {
  const typed = command.replace("npx tierpolicy ", `'${process.execPath}' '${binary}' `);
  const env = { ...process.env, NO_COLOR: "1", COLUMNS: "100" };
  return tidy(spawnSync("bash", ["-c", `${typed} 2>&1`], { cwd: join(root, folder), encoding: "utf8", env }).stdout);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const page of pages()) {
    const path = join(root, page);
    const before = readFileSync(path, "utf8");
    const after = before.replace(
      SESSION,
      (_, head, folder, command) => `${head}${say({ folder: folder ?? dirname(page), command })}\`\`\``,
    );
    if (after === before) continue;
    writeFileSync(`${path}.new`, after);
    renameSync(`${path}.new`, path);
    process.stdout.write(`${page}\n`);
  }
}
