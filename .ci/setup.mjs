// Brings a fresh clone, or one that has changed, to the point where everything is installed and built.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const PNPM = "pnpm@12.21.0";
const STAMP = join(root, "node_modules", ".tierpolicy-installed");

const say = (text) => process.stderr.write(text);

/** Runs a command quietly; what it printed is shown only if it fails, and then the process ends with its exit code. */
const quietly = (label, command, args, cwd = root) => {
  const started = Date.now();
  say(`  ${label} …`);
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) {
    say(` failed\n\n${stdout ?? ""}${stderr ?? ""}${error ? `${error.message}\n` : ""}`);
    process.exit(status ?? 1);
  }
  say(` ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
};

const checkNode = () => {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`tierpolicy needs Node 20.19 or newer, and this is ${process.versions.node}\n`);
  process.exit(1);
};

const packages = ["packages/schema", "packages/engine", "packages/simulator"];

/** What the installed packages depend on: the lock file and the manifests that it locks. */
const manifests = ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ...packages.map((path) => `${path}/package.json`)];
const fingerprint = () => {
  const hash = createHash("sha256").update(PNPM);
  for (const path of manifests) hash.update(readFileSync(join(root, path)));
  return hash.digest("hex");
};

export const setUp = () => {
  checkNode();
  const wanted = fingerprint();
  if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== wanted) {
    // npm ships with Node, so npx is there even where pnpm is not.
    quietly("installing packages", "npx", ["--yes", "--loglevel=error", PNPM, "install", "--frozen-lockfile"]);
    writeFileSync(STAMP, wanted);
  }
  quietly("generating the validator", "npm", ["run", "--silent", "generate"], join(root, "packages", "schema"));
  quietly("compiling the simulation's kernel", "npm", ["run", "--silent", "generate"], join(root, "packages", "simulator"));
  quietly("building", "npx", ["--no-install", "tsc", "--build", ...packages]);
  for (const path of packages) quietly(`bundling ${path}`, "npm", ["run", "--silent", "bundle"], join(root, path));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
