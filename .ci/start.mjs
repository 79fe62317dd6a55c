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

/** Shows what a reader could type, and what it says. */
const show = (title, story, args, expected) => {
  process.stdout.write(`\n${bold(title)}\n${story}\n$ npx tierpolicy ${args.join(" ")}\n\n`);
  const { status } = spawnSync(process.execPath, [binary, ...args], { cwd: example, stdio: "inherit" });
  if (status !== expected) process.exitCode = 1;
};

process.stdout.write(`
${bold("Riverside Homes · 河畔家园")}, a property developer, in docs/examples/riverside-homes
Mr Wang signed the referral agreement, brought a friend who bought, and got a commission.
Mr Sun brought a friend too, but had not signed. If he hears of the commission, he is furious.
`);
show(
  "1. Is the policy well formed?",
  "One JSON document says who gets what, how strongly promised, how widely told.",
  ["validate", "policy.json"],
  0,
);
show("2. What does each customer get?", "Read `wang-signed` beside `sun-unsigned`.", ["decide", "policy.json", "customers.jsonl"], 0);
show("3. What does each segment get?", "Over all possible members, not a sample.", ["matrix", "policy.json"], 0);
show("4. Can anything leak?", "A proof over all possible customers.", ["check", "policy.json"], 0);
show(
  "5. And if one channel is chosen carelessly?",
  "The draft adds one channel to one rule, the letter to the owners; and it sends a book on every birthday.",
  ["check", "draft.json"],
  1,
);
process.stdout.write(`
Mr Wang and Mr Sun, found by proof. Without \`owners-letter\`, the policy is proved again; the book that comes each year is a warning.
Next: ${bold("npx tierpolicy init")} writes a policy of your own to start from; README.md has the rest.
`);
