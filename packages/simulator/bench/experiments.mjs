// Puts what the sources claim to the test: a table of what came out, with 95 % intervals over seeds.
// Run: npm run experiments [-- customers runs [experiment …]]
import { EXPERIMENTS } from "../dist/population/experiments/experiments.js";
import { runExperiment } from "../dist/population/experiments/run-experiment.js";

const [customers = "5000", runs = "20", ...chosen] = process.argv.slice(2);

const digits = (band) => (Math.max(...[band.mean, band.low, band.high].map(Math.abs)) >= 20 ? 0 : 4);
const text = (band) => {
  const [mean, low, high] = [band.mean, band.low, band.high].map((one) => one.toFixed(digits(band)).replace("-", "−"));
  return `${mean} (${low} to ${high})`;
};

for (const experiment of EXPERIMENTS.filter(({ id }) => chosen.length === 0 || chosen.includes(id))) {
  const started = Date.now();
  const onRun = (done, of) => process.stderr.isTTY && process.stderr.write(`\r${experiment.id}: ${done} of ${of} runs`);
  const { claim, outcomes, weeks } = await runExperiment(experiment, { customers: Number(customers), runs: Number(runs), onRun });
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  console.log(`\n**${experiment.id}**: ${claim}. ${customers} customers, ${weeks} weeks, ${runs} seeds.\n`);
  console.log("| measure | advised | warned | difference (95 %) | claimed | came out? |\n|---|---|---|---|---|---|");
  for (const { measure, advised, warned, difference, claimed = "–", cameOut = "–" } of outcomes)
    console.log(
      `| ${measure} | ${advised.mean.toFixed(digits(advised))} | ${warned.mean.toFixed(digits(warned))} | ${text(difference)} | ${claimed} | ${cameOut} |`,
    );
  process.stderr.write(`${experiment.id}: ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}
