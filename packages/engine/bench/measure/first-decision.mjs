// A whole process: import a contender, load its form of a policy, decide once. Prints the memory that this takes.
// Run by cold-start.mjs: node measure/first-decision.mjs CONTENDER FOLDER, or without arguments for bare Node.
import { readFileSync } from "node:fs";
import { contenderOf } from "../contenders/contenders.mjs";

const [id, folder] = process.argv.slice(2);
if (id !== undefined) {
  const contender = await contenderOf(id);
  const read = (file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
  const decide = await contender.load(read("policy.json"));
  await decide(read("customer.json"));
}
const { rss } = process.memoryUsage();
process.stdout.write(String(rss));
