import {
  decisionText
} from "./chunk-U7GFDLFQ.js";
import {
  readingProgress
} from "./chunk-5535LHLA.js";
import {
  DEFAULT_CUSTOMERS
} from "./chunk-GQXJUAW2.js";
import {
  readOptions
} from "./chunk-JLBYB56E.js";
import {
  openCustomers
} from "./chunk-NU46F44M.js";
import {
  clockFiller,
  today
} from "./chunk-5ELYXAGP.js";
import {
  readText
} from "./chunk-L7JSMSLC.js";
import {
  counted
} from "./chunk-HPBSY3TY.js";
import {
  compile,
  decide
} from "./chunk-B25MF25I.js";
import {
  complain,
  invalid,
  misuse
} from "./chunk-ZN5NFATJ.js";
import {
  EXIT,
  gravest
} from "./chunk-AGRNT4MY.js";
import {
  isLeft,
  left,
  right
} from "./chunk-JKCM4TFR.js";
import {
  quote,
  renderDiagnostics
} from "./chunk-UDG6POVW.js";

// dist/cli/population/read-population.js
var MOST_NAMED = 20, readPopulation = async (policies, { path, input, start }, { err }) => {
  let [policy] = policies, all = { ...policy, facts: new Map(policies.flatMap(({ facts }) => [...facts])) }, opened = await openCustomers(path, all, input);
  if (isLeft(opened))
    return opened;
  let { rows, notes, source } = opened.right;
  for (let note of notes)
    await err.write(`${err.colors.yellow("warning")}: ${note}
`);
  let progress = readingProgress(source, err), problemsOf = asker(policies, start), customers = [], [read, bad] = [0, 0];
  for await (let batch of rows) {
    for (let row of batch) {
      read += 1;
      let errors = problemsOf(row);
      if (errors.length === 0 && row.kind === "customer") {
        customers.push(row.value);
        continue;
      }
      bad += 1;
      let id = row.kind === "customer" && Object.hasOwn(row.value, "id") ? { id: row.value.id } : {};
      bad <= MOST_NAMED && await err.write(decisionText({ kind: "invalid", ...id, errors }, placeOf(row), policy, err));
    }
    await progress.tick(read);
  }
  return progress.stop(), customers.length === 0 ? left(invalid(`${quote(source.name)} has no customer who can be simulated`)) : (bad > MOST_NAMED && await err.write(`\u2026 and ${counted(bad - MOST_NAMED, "more customer")}; \`tierpolicy decide\` names them all
`), bad > 0 && await err.write(`${counted(read, "customer")}, ${bad.toLocaleString("en")} invalid and left out
`), right({ customers, invalid: bad }));
}, placeOf = ({ range }) => `line ${range.start.line}`, asker = (policies, start) => {
  let each = policies.map((policy) => ({ compiled: compile(policy), fill: clockFiller(policy, start) }));
  return (row) => {
    if (row.kind === "unreadable")
      return row.errors;
    for (let { compiled, fill } of each) {
      let decided = decide(compiled, fill({ ...row.value }));
      if (isLeft(decided))
        return decided.left;
    }
    return [];
  };
};

// dist/cli/population/read-setting.js
var readSetting = async (typed) => {
  let { customers = DEFAULT_CUSTOMERS, weeks, runs, seed, threads, start = today() } = typed, inFile = typed.coefficients === void 0 ? right({}) : await readCoefficientsFile(typed.coefficients);
  if (isLeft(inFile))
    return left([inFile.left]);
  let assigned = Object.fromEntries(typed.set ?? []), said = {
    customers,
    start,
    runs,
    ...weeks !== void 0 && { weeks },
    ...seed !== void 0 && { seed },
    ...threads !== void 0 && { threads },
    coefficients: { ...inFile.right, ...assigned }
  }, read = readOptions(said);
  return isLeft(read) ? left(read.left.map(({ pointer, message, help }) => {
    let coefficient = /^\/coefficients\/(.*)$/.exec(pointer)?.[1];
    return typed.coefficients === void 0 || coefficient === void 0 || Object.hasOwn(assigned, coefficient) ? misuse(message, help) : invalid(`in ${quote(typed.coefficients ?? "")}, ${message}`, help);
  })) : right(said);
}, LONGEST = 1e5, HELP = 'write an object such as {"envyOfEquals": 0.8}; `tierpolicy coefficients` lists all names', readCoefficientsFile = async (path) => {
  let read = await readText(path, LONGEST);
  if (isLeft(read))
    return read;
  let { name, text } = read.right, value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return left(invalid(`${quote(name)} is not JSON: ${error.message}`, HELP));
  }
  return typeof value == "object" && value !== null && !Array.isArray(value) ? right(value) : left(invalid(`${quote(name)} is not an object of coefficients`, HELP));
};

// dist/cli/population/prepare.js
var prepare = async (policies, path, options, terminal) => {
  let { err } = terminal, setting = await readSetting(options), complaints = [
    ...path !== void 0 && options.customers !== void 0 ? [misuse("a file of customers and `--customers` are given", "leave one of them")] : [],
    ...isLeft(setting) ? setting.left : []
  ];
  for (let complaint of complaints)
    await complain(err, complaint);
  if (complaints.length > 0 || isLeft(setting))
    return left(gravest(complaints.map(({ exit }) => exit)));
  if (path === void 0)
    return right({ setting: setting.right, exit: EXIT.proved });
  let population = await readPopulation(policies, { path, input: options.input, start: setting.right.start }, terminal);
  if (isLeft(population))
    return left(await complain(err, population.left));
  let { customers, invalid: invalid2 } = population.right;
  return right({ setting: { ...setting.right, customers }, exit: invalid2 > 0 ? EXIT.invalid : EXIT.proved });
};

// dist/cli/population/refuse.js
var refuse = async (problems, { write, colors, wrapAt }) => (await write(`${renderDiagnostics(problems, { color: colors.isColorSupported, width: wrapAt })}
`), EXIT.invalid);

export {
  prepare,
  refuse
};
