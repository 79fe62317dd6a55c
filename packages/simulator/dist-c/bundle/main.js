import {
  CONCERNS
} from "./chunk-ZO2FMXQD.js";
import {
  version
} from "./chunk-Q5LPNZR3.js";
import {
  CUSTOMER_FORMATS,
  addPopulationOptions
} from "./chunk-GQXJUAW2.js";
import {
  complain
} from "./chunk-ZN5NFATJ.js";
import {
  EXIT
} from "./chunk-AGRNT4MY.js";
import "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/cli/main.js
import { CommanderError } from "commander";

// dist/cli/program.js
import { Command } from "commander";

// dist/cli/commands/agreement/command.js
import { Option as Option2 } from "commander";

// dist/cli/commands/options.js
import { InvalidArgumentError, Option } from "commander";
var formatOption = (formats, description = "how the result is written") => new Option("-f, --format <format>", description).choices(formats).default(formats[0]), DAY = /^\d{4}-\d{2}-\d{2}$/, isMoment = (text) => !Number.isNaN(Date.parse(text)), atOption = (flags = "--at <moment>") => new Option(flags, "the day or moment to take for now, such as 2026-05-01").argParser((text) => {
  if (isMoment(text) && (DAY.test(text) || text.includes("T")))
    return text;
  throw new InvalidArgumentError("write a day such as 2026-05-01, or a moment such as 2026-05-01T09:00:00Z.");
}), budgetOption = () => new Option("--budget <nodes>", "how many diagram nodes a question may take before it is undecided").argParser((text) => {
  let nodes = Number(text);
  if (Number.isSafeInteger(nodes) && nodes > 0)
    return nodes;
  throw new InvalidArgumentError("write a whole number above 0.");
}), watchOption = () => new Option("-w, --watch", "do it again whenever a file changes, until interrupted");

// dist/cli/commands/agreement/command.js
var AGREEMENT_FORMATS = ["markdown", "html", "json", "jsonld"], agreementCommand = (program, terminal, finish) => {
  program.command("agreement").description("write what a customer can rely on: what we provide, what we can arrange, what we do not provide").argument("<policy>", "a policy file, or - for standard input").addOption(new Option2("--segment <id>", "for every member of this segment").conflicts(["facts", "customers"])).addOption(new Option2("--facts <json>", "for this customer").conflicts("customers")).option("--customers <file>", "for one customer of a file (JSON array, JSONL or CSV)").option("--id <id>", "with --customers: which of them").addOption(new Option2("-f, --format <format>", "how it is written (default: by the ending of --out, else markdown)").choices(AGREEMENT_FORMATS)).option("--lang <tag>", "in which language: en or zh", "en").option("--to <name>", "the name of the customer, for the head of the page").option("--css <file>", "with --format html: a style sheet of your own, which comes after the page's").option("-o, --out <file>", "where to write it (default: standard output)").addOption(atOption("--date, --at <moment>")).addOption(budgetOption()).addHelpText("after", EXAMPLES).action(async (policy, options) => {
    let { writeAgreement } = await import("./run-5KGND3V4.js");
    finish(await writeAgreement(policy, options, terminal));
  });
}, EXAMPLES = `
It holds what the customer may see, and nothing else: it may be handed over as it is. The page is one
file without scripts, for a screen and for paper. The policy's clock fact is filled with now, or --date.

jsonld is for everybody: what the policy says to the public, as schema.org's MemberProgram.

Examples:
  $ tierpolicy agreement policy.json --facts '{"contractValue": 6000000}'
  $ tierpolicy agreement policy.json --segment vip --lang zh --out vip.html
  $ tierpolicy agreement policy.json --customers customers.csv --id 4711 --to 'Ms Lin' --out 4711.html
  $ tierpolicy agreement policy.json --segment vip --format json --date 2026-05-01
  $ tierpolicy agreement policy.json --format jsonld`;

// dist/cli/commands/bundle/audience-option.js
import { InvalidArgumentError as InvalidArgumentError2, Option as Option3 } from "commander";
var audienceOption = (description) => new Option3("--audience <segments>", description).argParser((text, earlier = []) => {
  let segments = text.split(",").map((segment) => segment.trim());
  if (segments.every((segment) => segment !== ""))
    return [.../* @__PURE__ */ new Set([...earlier, ...segments])];
  throw new InvalidArgumentError2("write segments with commas between them, such as vip,gold.");
});

// dist/cli/commands/bundle/command.js
var bundleCommand = (program, terminal, finish) => {
  program.command("bundle").description("cut a policy to what an audience may know, so that it can be shipped to its clients").argument("<policy>", "a policy file, or - for standard input").addOption(audienceOption("the segments whose members get it, such as vip,gold").makeOptionMandatory()).option("-o, --out <file>", "where to write it, or - for standard output", "-").addOption(budgetOption()).addHelpText("after", EXAMPLES2).action(async (policy, options) => {
    let { writeBundle } = await import("./run-6JYT535F.js");
    finish(await writeBundle(policy, options, terminal));
  });
}, EXAMPLES2 = `
The bundle is a policy as any other. It holds the services that every possible member of every one of
the segments may know of, pure surprises aside, and decides on these as the whole policy does. Nothing
is in it that only the other services brought in: no rule, segment, channel, fact or number. That is
verified before it is written. How many services were left out is told here, and not in the bundle.

Examples:
  $ tierpolicy bundle policy.json --audience vip --out vip.json
  $ tierpolicy bundle policy.json --audience vip,gold | jq .services
  $ tierpolicy compile policy.json --audience vip --out vip.js   # the same as a module`;

// dist/cli/commands/check/command.js
import { InvalidArgumentError as InvalidArgumentError3, Option as Option4 } from "commander";
var checkCommand = (program, terminal, finish) => {
  program.command("check").description("prove that nothing leaks and that all assertions hold, or show the customers by whom they break").argument("<policy...>", "policy files, patterns in quotes, directories, or - for standard input").addOption(formatOption(["text", "json", "jsonl", "sarif", "github", "junit"])).addOption(new Option4("--only <ids>", "the checks to run, separated by commas").argParser(idsOf).conflicts("skip")).addOption(new Option4("--skip <ids>", "the checks not to run, separated by commas").argParser(idsOf)).addOption(new Option4("--fail-on <severity>", "from which severity on a finding fails the run").choices(["error", "warn", "info"]).default("error")).addOption(new Option4("-q, --quiet", "print only what fails the run")).addOption(new Option4("--customers <file>", "count how many real customers each finding concerns (JSON array, JSONL or CSV)")).addOption(new Option4("--input <format>", "the form of the customers, if their file's name does not say it").choices(CUSTOMER_FORMATS)).addOption(budgetOption()).addOption(atOption()).addOption(watchOption()).addHelpText("after", EXAMPLES3).action(async (paths, options) => {
    let { checkPolicies } = await import("./run-ARRZQBGA.js");
    finish(await checkPolicies(paths, options, terminal));
  });
}, idsOf = (list) => {
  let ids = list.split(",").map((id) => id.trim());
  if (ids.some((id) => id === ""))
    throw new InvalidArgumentError3("write the ids of checks, separated by commas.");
  return ids;
}, EXAMPLES3 = `
A proof is about all possible customers. With --customers, it is counted how many of your own each
finding concerns. A directory stands for the policy documents in it. The json of several policies is an
array; jsonl is a line for each; sarif, github and junit are one document for all. What a check means:
tierpolicy explain <check>.

Exit codes:
  0 proved   1 refuted (or as --fail-on says)   2 undecided: the budget ran out   3 invalid   64 usage

Examples:
  $ tierpolicy check policy.json
  $ tierpolicy check 'policies/**/*.json' --watch
  $ tierpolicy check policy.json --only publicity-leak --format json
  $ tierpolicy check policies --format sarif > tierpolicy.sarif
  $ tierpolicy check policy.json --fail-on warn --quiet
  $ tierpolicy check policy.json --customers customers.csv`;

// dist/cli/commands/coefficients/command.js
import { Option as Option5 } from "commander";
var coefficientsCommand = (program, terminal, finish) => {
  program.command("coefficients").description("list the numbers of the population model: what each means, its default and range, and who says so").argument("[words...]", "only those in whose name or meaning one of these words is").addOption(new Option5("-f, --format <format>", "how they are written; values: as simulate --coefficients reads them").choices(["text", "json", "values"]).default("text")).addHelpText("after", EXAMPLES4).action(async (words, options) => {
    let { listCoefficients } = await import("./run-GGH4URJJ.js");
    finish(await listCoefficients(words, options, terminal));
  });
}, EXAMPLES4 = `
Almost all are assumptions, which you should replace by what you know, or at least try with other
values. tierpolicy compare --sensitivity says on which of them a ranking depends.

Examples:
  $ tierpolicy coefficients
  $ tierpolicy coefficients envy leaving
  $ tierpolicy coefficients --format values > mine.json
  $ tierpolicy simulate policy.json --coefficients mine.json --set envyOfEquals=0.8`;

// dist/cli/commands/compare/command.js
import { Option as Option6 } from "commander";
var compareCommand = (program, terminal, finish) => {
  let command = program.command("compare").description("say which of two policies does better with the same people, and how sure that is").argument("<a>", "a policy file, such as the one in force, or - for standard input").argument("<b>", "another one, such as a draft, or - for standard input").argument("[customers]", "a file of customers (JSON array, JSONL or CSV), or - for standard input; without it they are generated");
  addPopulationOptions(command).addOption(new Option6("--fail-if-worse <measures>", "end with 1 if b is worse in one of these, separated by commas").argParser(listed)).option("--sensitivity [measure]", "say which coefficients change the ranking, in satisfaction or another measure; takes long").addOption(new Option6("--try <coefficients>", "with --sensitivity: only these, separated by commas").argParser(listed)).addOption(formatOption(["text", "json"])).addHelpText("after", EXAMPLES5).action(async (a, b, customers, options) => {
    let { compareTwo } = await import("./run-NDP7W4PN.js");
    finish(await compareTwo([a, b], customers, options, terminal));
  });
}, listed = (list) => list.split(",").map((word) => word.trim()), EXAMPLES5 = `
Both policies are let loose on the same population, with the same seeds, so that luck cancels out. A
difference counts where its 95 % interval lies on one side of 0; what is undecided, more runs may
decide. It is a model: what it assumes, tierpolicy coefficients lists. With --sensitivity, each
coefficient is set to the low and to the high end of what is plausible, all others left as they are:
about a hundred comparisons, so that 1,000 customers are generated where nobody says how many.

What a new policy changes, exactly and for all possible customers: tierpolicy diff. What becomes of
people under one policy: tierpolicy simulate.

Exit codes:
  0 compared   1 worse in what --fail-if-worse names   3 invalid   64 usage

Examples:
  $ tierpolicy compare policy.json draft.json
  $ tierpolicy compare policy.json draft.json customers.csv --runs 20
  $ git show main:policy.json | tierpolicy compare - policy.json --fail-if-worse satisfaction,customers
  $ tierpolicy compare policy.json draft.json --sensitivity --try envyOfEquals,persuasion
  $ tierpolicy compare policy.json draft.json --set envyOfEquals=0.9 --format json`;

// dist/cli/commands/compile/command.js
var compileCommand = (program, terminal, finish) => {
  program.command("compile").description("write a policy as a JavaScript module that depends on nothing and decides by itself").argument("<policy>", "a policy file, or - for standard input").option("-o, --out <file>", "where to write the module, as policy.js; its types go beside it, as policy.d.ts (default: standard output)").addOption(audienceOption("only what every member of these segments may know, such as vip,gold (see tierpolicy bundle)")).addOption(budgetOption()).addHelpText("after", EXAMPLES6).action(async (policy, options) => {
    let { compilePolicy } = await import("./run-5ZBDBUL6.js");
    finish(await compilePolicy(policy, options, terminal));
  });
}, EXAMPLES6 = `
The module exports decide(customer), which says what \`decide\` of @tierpolicy/engine says, and policy,
what the policy is called and has. It reads the facts and checks them, imports nothing and generates no
code when it runs: it is made for browsers and edge runtimes, under the strictest content security
policy. Files that are there are replaced; the same policy gives the same files.

Examples:
  $ tierpolicy compile policy.json --out policy.js
  $ tierpolicy compile policy.json --out src/policy.mjs
  $ tierpolicy compile policy.json > policy.mjs
  $ tierpolicy compile policy.json --audience vip,gold --out policy.js
  $ node -e 'import("./policy.js").then(({ decide }) => console.log(decide({ spend: 1200 })))'`;

// dist/cli/commands/decide/command.js
import { Option as Option7 } from "commander";
var decideCommand = (program, terminal, finish) => {
  program.command("decide").description("say what each customer gets").argument("<policy>", "a policy file, or - for standard input").argument("[customers]", "a file of customers (JSON array, JSONL or CSV), or - for standard input").option("--facts <json>", "one customer, in place of a file").addOption(formatOption(["text", "jsonl", "json"])).addOption(new Option7("--input <format>", "the form of the customers, if their file's name does not say it").choices(CUSTOMER_FORMATS)).addOption(atOption()).addHelpText("after", EXAMPLES7).action(async (policy, customers, options) => {
    let { decideAll } = await import("./run-JNK6SBGS.js");
    finish(await decideAll(policy, customers, options, terminal));
  });
}, EXAMPLES7 = `
Customers are flat objects of facts. An "id" is kept as it is, and other keys are ignored. Where a
customer does not say the policy's clock fact, it is filled with now. A bad row yields its errors in
its place, and the exit code is 3.

In CSV the first line names the facts; "home.city" is a property of an object. Write true or false,
yes or no, 1 or 0 for a boolean, and a;b or ["a","b"] for an array. An empty cell says nothing, so that
the fact's default holds; [] is the empty array. Cells are separated by whichever of comma, semicolon
and tab the first line has most of; a cell with that character in it stands in double quotes.

Examples:
  $ tierpolicy decide policy.json customers.csv
  $ tierpolicy decide policy.json --facts '{"contractValue": 6000000}'
  $ zcat customers.jsonl.gz | tierpolicy decide policy.json - --format jsonl
  $ tierpolicy decide policy.json customers.jsonl --format jsonl --at 2026-05-01 > decisions.jsonl`;

// dist/cli/commands/demand/command.js
var demandCommand = (program, terminal, finish) => {
  program.command("demand").description("sum up what customers asked for that is not provided, the most wanted first").argument("<log...>", "demand logs (JSONL), or - for standard input").option("--policy <file>", "a policy file, to say which service is meant, and of which secrets customers heard").addOption(formatOption(["text", "json", "jsonl"])).addHelpText("after", EXAMPLES8).action(async (logs, options) => {
    let { sumUpDemand } = await import("./run-6JOK4DC3.js");
    finish(await sumUpDemand(logs, options, terminal));
  });
}, EXAMPLES8 = `
A line of a log is an object: {"at": "2026-05-01", "request": "printer repair", "answer": "unlisted"},
with the id of the "customer" where it is known. Requests that differ in case and white space only are
one. A bad line, such as the last one after a crash, is named, the others count, and the exit code is 3.

Examples:
  $ tierpolicy demand demand.jsonl
  $ tierpolicy demand demand.jsonl --policy policy.json
  $ zcat demand-*.jsonl.gz | tierpolicy demand - --format json`;

// dist/cli/commands/diff/command.js
import { InvalidArgumentError as InvalidArgumentError4, Option as Option8 } from "commander";
var diffCommand = (program, terminal, finish) => {
  program.command("diff").description("say what a new policy changes, for whom: who loses a promise, and what is told more widely").argument("<old>", "a policy file, or - for standard input").argument("<new>", "a later version of it, or - for standard input").addOption(formatOption(["text", "json", "markdown"])).addOption(new Option8("--fail-on <what>", "what ends the run with 1: promise, publicity or both separated by a comma; any; none").argParser(failOn).default(CONCERNS, "promise,publicity")).addOption(new Option8("--customers <file>", "count how many real customers each change concerns (JSON array, JSONL or CSV)")).addOption(new Option8("--input <format>", "the form of the customers, if their file's name does not say it").choices(CUSTOMER_FORMATS)).addOption(new Option8("--no-renames", "take what is called otherwise for something else")).addOption(budgetOption()).addOption(atOption()).addHelpText("after", EXAMPLES9).action(async (before, after, options) => {
    let { diffPolicies } = await import("./run-27SVWPUT.js");
    finish(await diffPolicies(before, after, options, terminal));
  });
}, failOn = (list) => {
  if (list === "any" || list === "none")
    return list;
  let concerns = list.split(",").map((word) => word.trim());
  if (concerns.every((word) => CONCERNS.includes(word)))
    return concerns;
  throw new InvalidArgumentError4("write promise, publicity, promise,publicity, any or none.");
}, EXAMPLES9 = `
It speaks of all possible customers, not of a sample; each change comes with a customer on whom both
policies have decided. A promise regression: someone loses a service, a commitment that was target or
guaranteed, or gets a worse term. Widened publicity: a service is told more widely, or someone comes to
hear of it.

It says what changes; what becomes of satisfaction and loyalty by it, tierpolicy compare simulates.

Exit codes:
  0 nothing that --fail-on names   1 something that it names   2 undecided   3 invalid   64 usage

Examples:
  $ tierpolicy diff old.json new.json
  $ git show main:policy.json | tierpolicy diff - policy.json
  $ tierpolicy diff old.json new.json --customers customers.csv
  $ tierpolicy diff old.json new.json --format markdown --fail-on promise`;

// dist/cli/commands/explain/command.js
import { Option as Option9 } from "commander";
var explainCommand = (program, terminal, finish) => {
  program.command("explain").description("say why a customer gets what, what a rule does, or what a check, a diagnostic or a coefficient means").argument("<policy|code>", "a policy file, or - for standard input; or the id of a check, the code of a diagnostic, or a coefficient").addOption(new Option9("--facts <json>", "the customer").conflicts("rule")).addOption(new Option9("--rule <name>", "the rule: whom it matches, and for whom it changes what").conflicts("service")).option("--service <id>", "with --facts: this service only").addOption(formatOption(["text", "json"])).addOption(atOption()).addOption(budgetOption()).addHelpText("after", EXAMPLES10).action(async (subject, { facts, rule, ...options }) => {
    if (facts !== void 0) {
      let { explainCustomer } = await import("./explain-customer-WK4B26LD.js");
      finish(await explainCustomer(subject, { ...options, facts }, terminal));
    } else if (rule !== void 0) {
      let { explainRule } = await import("./explain-rule-LDN62S2U.js");
      finish(await explainRule(subject, { ...options, rule }, terminal));
    } else {
      let { explainCode } = await import("./explain-code-LVNQDHNZ.js");
      finish(await explainCode(subject, options, terminal));
    }
  });
}, EXAMPLES10 = `
Examples:
  $ tierpolicy explain policy.json --facts '{"contractValue": 6000000}'
  $ tierpolicy explain policy.json --facts '{"contractValue": 6000000}' --service hotline
  $ tierpolicy explain policy.json --rule 'owners may rent the van'
  $ tierpolicy explain publicity-leak`;

// dist/cli/commands/init/command.js
var initCommand = (program, terminal, finish) => {
  program.command("init").description("write a small policy to start from").argument("[file]", "where to write it, or - for standard output", "policy.json").option("--force", "replace the file if there is one").addHelpText("after", EXAMPLES11).action(async (file, { force = !1 }) => {
    let { init } = await import("./run-RTUNB3UI.js");
    finish(await init(file, force, terminal));
  });
}, EXAMPLES11 = `
Examples:
  $ tierpolicy init
  $ tierpolicy init salon.json && tierpolicy check salon.json`;

// dist/cli/commands/matrix/command.js
var matrixCommand = (program, terminal, finish) => {
  program.command("matrix").description("show what the members of each segment get of each service: always, sometimes or never").argument("<policy>", "a policy file, or - for standard input").addOption(formatOption(["text", "json", "jsonl"])).addOption(budgetOption()).addHelpText("after", EXAMPLES12).action(async (policy, options) => {
    let { showMatrix } = await import("./run-F6Q5RMCT.js");
    finish(await showMatrix(policy, options, terminal));
  });
}, EXAMPLES12 = `
It speaks of all possible members, not of a sample. The range of a level is over those members who are
offered the service.

Examples:
  $ tierpolicy matrix policy.json
  $ tierpolicy matrix policy.json --format json`;

// dist/cli/commands/report/command.js
var reportCommand = (program, terminal, finish) => {
  let command = program.command("report").description("write a page that a manager reads: who gets what, what is proved, where it leads, what it costs").argument("<policy>", "a policy file, or - for standard input").argument("[customers]", "a file of customers (JSON array, JSONL or CSV), or - for standard input; without it they are generated").option("-o, --out <file>", "where to write it (default: standard output)").option("--lang <tag>", "in which language: en or zh", "en");
  addPopulationOptions(command).addOption(budgetOption()).addOption(atOption("--today, --at <moment>")).addHelpText("after", EXAMPLES13).action(async (policy, customers, options) => {
    let { writeReport } = await import("./run-2OIFW3EM.js");
    finish(await writeReport(policy, customers, options, terminal));
  });
}, EXAMPLES13 = `
One HTML file without scripts, which loads nothing: for a screen, light or dark, and for paper. It holds
what the company knows, perks and findings included: it is for the company, not for its customers (for
those, tierpolicy agreement). A policy that fails its checks is reported too, and the exit code is 0 all
the same: tierpolicy check is what fails a build. A customer with errors is named and left out, and the
exit code is 3.

The figures are those of tierpolicy simulate with the same options.

Examples:
  $ tierpolicy report policy.json --out report.html
  $ tierpolicy report policy.json customers.csv --lang zh --out report.html
  $ tierpolicy report policy.json --weeks 52 --runs 10 --set unhappyTell=10 --out report.html`;

// dist/cli/commands/simulate/command.js
var simulateCommand = (program, terminal, finish) => {
  let command = program.command("simulate").description("let a policy loose on a population: what becomes of expectation, satisfaction and loyalty").argument("<policy>", "a policy file, or - for standard input").argument("[customers]", "a file of customers (JSON array, JSONL or CSV), or - for standard input; without it they are generated");
  addPopulationOptions(command).addOption(formatOption(["text", "json", "jsonl", "csv"])).addHelpText("after", EXAMPLES14).action(async (policy, customers, options) => {
    let { simulatePolicy } = await import("./run-M53LTW5N.js");
    finish(await simulatePolicy(policy, customers, options, terminal));
  });
}, EXAMPLES14 = `
The engine decides on everybody, week by week; people are told of services, get them or miss them, talk,
leave and come. It draws consequences from assumptions, and foretells nothing: tierpolicy coefficients
lists the assumptions, and docs/model.md writes the model down. Without a file, customers are generated
from the facts that the policy declares; bring your own for figures that are about yours. A customer
with errors is named and left out, and the exit code is 3.

json has a summary and every week of every run; jsonl is a line for each week of each run; csv, for a
spreadsheet, a line for each segment in each week: its customers, how satisfied they are, and who left.

Which of two policies does better: tierpolicy compare. What a new one changes, exactly and for all
possible customers: tierpolicy diff.

Examples:
  $ tierpolicy simulate policy.json
  $ tierpolicy simulate policy.json customers.csv --weeks 52 --runs 10
  $ tierpolicy simulate policy.json --set unhappyTell=10 --set leavingPerYear=0.2
  $ tierpolicy simulate policy.json --seed 7 --start 2026-01-05 --format jsonl > weeks.jsonl`;

// dist/cli/commands/surprises/command.js
import { InvalidArgumentError as InvalidArgumentError5, Option as Option10 } from "commander";
var LONGEST_SPAN = 366, surprisesCommand = (program, terminal, finish) => {
  program.command("surprises").description("say who is to be surprised today, and with what").argument("<policy>", "a policy file, or - for standard input").argument("<customers>", "a file of customers (JSON array, JSONL or CSV), or - for standard input").option("--date <day>", "the day, such as 2026-05-01 (default: today)").addOption(new Option10("--days <number>", "so many days from then on").argParser(days).default(1)).option("--secret-file <file>", "a file that holds the secret (default: the environment variable TIERPOLICY_SECRET)").option("--delivered <file>", "a record of what was delivered: lines of --format jsonl from earlier days").addOption(formatOption(["text", "jsonl", "json"])).addOption(new Option10("--input <format>", "the form of the customers, if their file's name does not say it").choices(CUSTOMER_FORMATS)).addOption(new Option10("--secret <text>").hideHelp()).addHelpText("after", EXAMPLES15).action(async (policy, customers, options) => {
    let { listSurprises } = await import("./run-77YMAJKB.js");
    finish(await listSurprises(policy, customers, options, terminal));
  });
}, days = (text) => {
  let number = Number(text);
  if (Number.isSafeInteger(number) && number >= 1 && number <= LONGEST_SPAN)
    return number;
  throw new InvalidArgumentError5(`write a whole number from 1 to ${LONGEST_SPAN}.`);
}, EXAMPLES15 = `
Each customer needs an "id", which stays the same for good. Facts are what they are on the first of the
days; the policy's clock goes with the days, so leave it out of the file.

The secret has at least 16 bytes, and stays the same for good too: whoever knows it can foresee every
surprise, and under another one other surprises come on other days. It is not taken from the command
line, which everybody on this computer can read.

Examples:
  $ openssl rand -hex 32 > secret.txt
  $ tierpolicy surprises policy.json customers.csv --secret-file secret.txt
  $ tierpolicy surprises policy.json customers.jsonl --secret-file secret.txt --date 2026-05-01 --days 7
  $ tierpolicy surprises policy.json customers.jsonl --secret-file secret.txt --format jsonl \\
      --delivered delivered.jsonl > today.jsonl ; cat today.jsonl >> delivered.jsonl`;

// dist/cli/commands/test/command.js
import { InvalidArgumentError as InvalidArgumentError6, Option as Option11 } from "commander";
var testCommand = (program, terminal, finish) => {
  program.command("test").description("run policy tests: customers, and what must hold of them").argument("[tests...]", "files, patterns in quotes, directories, or - for standard input; default: every *.policy-test.json below here").addOption(formatOption(["text", "json", "junit"])).addOption(new Option11("--policy <file>", "test this policy, whatever the tests say")).addOption(new Option11("--coverage", "say which rules, conditions and outcomes of the policy the tests reach")).addOption(new Option11("--coverage-threshold <percent>", "fail where they reach less of what can be reached").argParser(percentOf)).addOption(new Option11("--suggest", "write the missing customers as ready tests, that say what is decided now")).addOption(new Option11("-o, --out <file>", "where to write the suggested tests").implies({ suggest: !0 })).addOption(new Option11("--force", "replace that file if it is there")).addOption(atOption()).addOption(budgetOption()).addOption(watchOption().conflicts("suggest")).addHelpText("after", EXAMPLES16).action(async (paths, options) => {
    let { testPolicies } = await import("./run-QUX7MHQT.js");
    finish(await testPolicies(paths, options, terminal));
  });
}, percentOf = (text) => {
  let percent = Number(text.replace(/%$/, ""));
  if (text.trim() !== "" && percent >= 0 && percent <= 100)
    return percent;
  throw new InvalidArgumentError6("write a number from 0 to 100.");
}, EXAMPLES16 = `
Tests stand beside their policy: those of shop.json in shop.policy-test.json, those of policy.json in
any other *.policy-test.json of its directory, unless they name a policy. A test that says no day or
moment is decided on as of now, or as of --at.

Exit codes:
  0 all hold   1 some fail, or the coverage is below the threshold   2 undecided   3 invalid   64 usage

Examples:
  $ tierpolicy test
  $ tierpolicy test policy.policy-test.json --coverage
  $ tierpolicy test --watch
  $ tierpolicy test 'policies/**/*.policy-test.json' --format junit > policy-tests.xml
  $ tierpolicy test --coverage-threshold 90
  $ tierpolicy test --suggest --policy policy.json --out policy.policy-test.json`;

// dist/cli/commands/validate/command.js
var validateCommand = (program, terminal, finish) => {
  program.command("validate").description("say everything that is wrong with policies, with the place of each problem").argument("<policy...>", "policy files, patterns in quotes, directories, or - for standard input").addOption(formatOption(["text", "json", "jsonl", "sarif", "github", "junit"])).addOption(watchOption()).addHelpText("after", EXAMPLES17).action(async (paths, options) => {
    let { validate } = await import("./run-ROZGUDLY.js");
    finish(await validate(paths, options, terminal));
  });
}, EXAMPLES17 = `
A directory stands for the policy documents in it. The json of several policies is an array; jsonl is a
line for each; sarif, github and junit are one document for all. What a diagnostic means: tierpolicy
explain <code>.

Examples:
  $ tierpolicy validate policy.json
  $ tierpolicy validate 'policies/**/*.json' --watch
  $ tierpolicy validate policies --format json
  $ curl -s https://example.com/policy.json | tierpolicy validate -`;

// dist/cli/program.js
var COMMANDS = [
  validateCommand,
  checkCommand,
  decideCommand,
  explainCommand,
  matrixCommand,
  agreementCommand,
  surprisesCommand,
  testCommand,
  diffCommand,
  bundleCommand,
  compileCommand,
  demandCommand,
  simulateCommand,
  compareCommand,
  coefficientsCommand,
  reportCommand,
  initCommand
], programOf = (terminal, finish) => {
  let program = new Command("tierpolicy").description("Manage what customers expect: decide who gets which service, and prove that no perk leaks").version(version()).exitOverride().showHelpAfterError("--help says how it is used").configureOutput({
    writeOut: (text) => {
      terminal.out.write(text);
    },
    writeErr: (text) => {
      terminal.err.write(text);
    },
    getOutHelpWidth: () => terminal.out.width,
    getErrHelpWidth: () => terminal.err.width,
    outputError: (text, write) => write(`${terminal.err.colors.red("error")}${text.replace(/^error/, "")}`)
  }).addHelpText("after", EXIT_CODES);
  for (let define of COMMANDS)
    define(program, terminal, finish);
  return program;
}, EXIT_CODES = `
Exit codes:
  0 proved, or done   1 refuted   2 undecided   3 invalid input   64 wrong usage

Examples:
  $ tierpolicy init policy.json
  $ tierpolicy check policy.json
  $ tierpolicy decide policy.json customers.csv`;

// dist/cli/terminal/screen.js
import picocolors from "picocolors";
var DEFAULT_WIDTH = 100, wantsColor = (isTerminal, environment) => isTerminal && !environment.NO_COLOR && environment.TERM !== "dumb", screenOf = (stream, environment) => {
  let isTerminal = stream.isTTY === !0, stated = isTerminal && stream.columns > 0 ? stream.columns : Number(environment.COLUMNS);
  return {
    write: (text) => stream.write(text) ? Promise.resolve() : new Promise((resolve) => stream.once("drain", () => resolve())),
    colors: picocolors.createColors(wantsColor(isTerminal, environment)),
    isTerminal,
    width: stated || DEFAULT_WIDTH,
    wrapAt: stated || (isTerminal ? DEFAULT_WIDTH : Number.POSITIVE_INFINITY)
  };
}, processTerminal = () => ({
  out: screenOf(process.stdout, process.env),
  err: screenOf(process.stderr, process.env)
});

// dist/cli/main.js
var main = async (args) => {
  process.stdout.on("error", (error) => {
    throw error.code === "EPIPE" && process.exit(), error;
  });
  let terminal = processTerminal();
  process.exitCode = await run(args, terminal);
}, run = async (args, terminal) => {
  let exit = EXIT.proved, program = programOf(terminal, (code) => {
    exit = code;
  });
  try {
    return await program.parseAsync(args, { from: "user" }), exit;
  } catch (error) {
    return failed(error, terminal);
  }
}, failed = async (error, { err }) => {
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? EXIT.proved : EXIT.usage;
  if (isSystemError(error))
    return complain(err, { exit: EXIT.invalid, message: `${error.syscall} failed: ${error.message}` });
  let stack = error instanceof Error ? error.stack : String(error);
  return await err.write(`this is a bug in tierpolicy, please report it with the files that show it

${stack}
`), EXIT.internal;
}, isSystemError = (error) => error instanceof Error && "code" in error && "syscall" in error;
export {
  main
};
