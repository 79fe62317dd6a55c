// Puts what the sources claim to the test: a table of what came out, with 95 % intervals over seeds; with --turning also under which
// plausible coefficients, one at a time, it would have come out otherwise.
// Run: npm run experiments [-- customers runs [experiment …] [--turning]]
import { EXPERIMENTS } from "../dist/population/experiments/experiments.js";
import { runExperiment } from "../dist/population/experiments/run-experiment.js";
import { turningOf } from "../dist/population/experiments/turning.js";

const turning = process.argv.includes("--turning");
const [customers = "5000", runs = "20", ...chosen] = process.argv.slice(2).filter((one) => one !== "--turning");

const places = (...numbers) => (Math.max(...numbers.map(Math.abs)) >= 20 ? 0 : 4);
const figure = (number, digits = places(number)) =>
  number
    .toFixed(digits)
    .replace(/^-(?=.*[1-9])/, "−")
    .replace(/^-/, "");
const band = ({ mean, low, high }) => {
  const digits = places(mean, low, high);
  return `${figure(mean, digits)} (${figure(low, digits)} to ${figure(high, digits)})`;
};
const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);

for (const experiment of EXPERIMENTS.filter(({ id }) => chosen.length === 0 || chosen.includes(id))) {
  const onRun = (done, of) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${experiment.id}: ${done} of ${of} runs`);
  const options = { customers: Number(customers), runs: Number(runs), onRun };
  const { claim, outcomes, weeks } = await runExperiment(experiment, options);
  const turnings = turning ? await turningOf(experiment, options) : [];
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");

  console.log(`\n**${experiment.id}**: ${claim}. ${customers} customers, ${weeks} weeks, ${runs} seeds.\n`);
  console.log("| measure | advised | warned | difference (95 %) | claimed | came out? |\n|---|---|---|---|---|---|");
  for (const { measure, advised, warned, difference, claimed = "–", cameOut = "–" } of outcomes)
    row(measure, figure(advised.mean), figure(warned.mean), band(difference), claimed, cameOut);

  for (const { measure, usually, turns, strongest } of turnings) {
    const said = ({ coefficient, value, difference, cameOut }) => `\`${coefficient}\` ${value}: ${band(difference)}, ${cameOut}`;
    console.log(`\n${measure}: usually ${usually.cameOut}; turned by`);
    for (const turn of turns) console.log(`- ${said(turn)}`);
    console.log(`moved most by ${strongest.map(said).join("; ")}`);
  }
}
