// Whether the time of an answer tells of a secret. Printed and not asserted. See docs/noninterference.md.
// Run: npm run bench:timing [-- <samples of each kind, 20000>]
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { agreement, compile, customerView, respond, withoutServices } from "@tierpolicy/engine";
import { parsePolicy } from "@tierpolicy/schema";
import { welch } from "./measure/welch.mjs";
import { digits, table } from "./table.mjs";

const SAMPLES = Number(process.argv[2] ?? 20_000);
/** A clock is read between so many answers: one alone takes not much longer than reading the clock. */
const ANSWERS = 16;
const WARM_UP = 2_000;

const policyOf = (document) => {
  const parsed = parsePolicy(document);
  if (parsed._tag === "Left") throw new Error(parsed.left.map(({ message }) => message).join("\n"));
  return parsed.right;
};

const example = new URL("../../../docs/examples/riverside-homes/", import.meta.url);
const policy = policyOf(readFileSync(new URL("policy.json", example), "utf8"));
const SECRET = "referral-commission";
const secret = policy.services.get(SECRET);
const whole = compile(policy);
const without = compile(policyOf(withoutServices(policy, [SECRET])));

const outsider = readFileSync(new URL("customers.jsonl", example), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line))
  .find((customer) => {
    const seen = customerView(whole, customer);
    return seen._tag === "Right" && seen.right.length > 1 && !seen.right.some(({ service }) => service === SECRET);
  });
if (secret === undefined || outsider === undefined) throw new Error(`the example has no outsider of ${SECRET}`);

/** As long, of the same letters, and the name of nothing. */
const backwards = (text) => [...text].reverse().join("");
const title = typeof secret.title === "string" ? secret.title : (secret.title?.en ?? SECRET);

const asking = (compiled, request) => () => respond(compiled, outsider, request);
const questions = [
  ["respond: the secret's id | an unknown one", asking(whole, SECRET), asking(whole, backwards(SECRET))],
  ["respond: the secret's title | an unknown one", asking(whole, title), asking(whole, backwards(title))],
  ["respond: with the secret in the policy | without", asking(whole, SECRET), asking(without, SECRET)],
  ["customerView: with the secret in the policy | without", () => customerView(whole, outsider), () => customerView(without, outsider)],
  ["agreement: with the secret in the policy | without", () => agreement(whole, outsider), () => agreement(without, outsider)],
  ["the same twice: an unknown id | the same", asking(whole, backwards(SECRET)), asking(whole, backwards(SECRET))],
];

/** Nanoseconds for one answer. */
const timed = (ask) => {
  const start = process.hrtime.bigint();
  for (let answer = 0; answer < ANSWERS; answer++) ask();
  return Number(process.hrtime.bigint() - start) / ANSWERS;
};

/** Both in turn, and which comes first is tossed each time, so that nothing but the answer differs. */
const measured = ([name, one, other]) => {
  for (let round = 0; round < WARM_UP; round++) [one, other].forEach(timed);
  const times = [[], []];
  for (let round = 0; round < SAMPLES; round++) {
    const first = Math.random() < 0.5 ? 0 : 1;
    for (const which of [first, 1 - first]) times[which].push(timed(which === 0 ? one : other));
  }
  return { name, ...welch(times[0], times[1]) };
};

console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0].model.trim()}`);
console.log(`riverside-homes, somebody who may not know of ${SECRET}; ${SAMPLES.toLocaleString("en")} samples of each kind\n`);
console.log(
  table(
    ["", "median, ns", "median, ns", "difference", "t"],
    questions
      .map(measured)
      .map(({ name, medians: [one, other], t }) => [
        name,
        digits(one),
        digits(other),
        `${(100 * (one / other - 1)).toFixed(1)} %`,
        t.toFixed(1),
      ]),
  ),
);
console.log(`
How to read it: t is Welch's, of the samples below the 90th percentile of both kinds together, as dudect has it. Beyond ±4.5 the two kinds do not take
the same time, surely; with so many samples that shows a few nanoseconds, so look at the medians, and at how far the same question is from itself.
A policy with more services takes longer; what matters is that a secret's name takes no longer than a word that means nothing.`);
