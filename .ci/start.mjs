// The product's first minute: a policy is checked, decided and proved leak-free; then a careless draft of it is refuted.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, setUp } from "./setup.mjs";

setUp();

const { bin } = JSON.parse(readFileSync(join(root, "packages/simulator/package.json"), "utf8"));
const binary = join(root, "packages/simulator", bin.tierpolicy);
const example = join(root, "docs/examples/riverside-homes");

const bold = process.stdout.isTTY && !process.env.NO_COLOR ? (text) => `\u001b[1m${text}\u001b[22m` : (text) => text;

/** Shows the command that a reader could type, then what it says. */
const show = (title, args, expected) => {
  process.stdout.write(`\n${bold(title)}\n$ npx tierpolicy ${args.join(" ")}\n\n`);
  const { status } = spawnSync(process.execPath, [binary, ...args], { cwd: example, stdio: "inherit" });
  if (status !== expected) process.exitCode = 1;
};

process.stdout.write(`\n${bold("Riverside Homes · 河畔家园")} — a property developer's service policy, in docs/examples/riverside-homes\n`);
show("1. Is the policy well formed?", ["validate", "policy.json"], 0);
show("2. What does each customer get?", ["decide", "policy.json", "customers.jsonl"], 0);
show("3. What does each segment get?", ["matrix", "policy.json"], 0);
show("4. Can anything leak?", ["check", "policy.json"], 0);
show("5. And if one channel is chosen carelessly?", ["check", "draft.json"], 1);
process.stdout.write(`\nNext: write your own with ${bold("npx tierpolicy init")}, or read README.md.\n`);
