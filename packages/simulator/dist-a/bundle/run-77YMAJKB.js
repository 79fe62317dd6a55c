import {
  decisionJson,
  misuseOf
} from "./chunk-ZOLJKSUY.js";
import {
  decisionText,
  money,
  nameOf
} from "./chunk-U7GFDLFQ.js";
import {
  plainName
} from "./chunk-ATAASEDF.js";
import {
  columns
} from "./chunk-POD55TMH.js";
import {
  readingProgress
} from "./chunk-5535LHLA.js";
import "./chunk-M5DS4SU5.js";
import {
  openCustomers
} from "./chunk-NU46F44M.js";
import {
  clockFiller,
  today
} from "./chunk-5ELYXAGP.js";
import {
  jsonLines
} from "./chunk-4CKFVZGT.js";
import "./chunk-VX3N44CV.js";
import {
  loadPolicy
} from "./chunk-W6TSTDV2.js";
import "./chunk-TVI6PGQY.js";
import {
  openText,
  readText
} from "./chunk-L7JSMSLC.js";
import {
  counted
} from "./chunk-HPBSY3TY.js";
import {
  compile,
  decide,
  serviceOf,
  surprises
} from "./chunk-B25MF25I.js";
import "./chunk-YMLVUU3E.js";
import "./chunk-EWQMXBMZ.js";
import "./chunk-Y4XXGU5X.js";
import {
  complain,
  invalid,
  misuse
} from "./chunk-ZN5NFATJ.js";
import {
  EXIT
} from "./chunk-AGRNT4MY.js";
import {
  isLeft,
  left,
  right
} from "./chunk-JKCM4TFR.js";
import {
  quote,
  textIn
} from "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/cli/commands/surprises/surprised-row.js
var idOf = (customer) => {
  let id = Object.hasOwn(customer, "id") ? Reflect.get(customer, "id") : void 0;
  return Number.isSafeInteger(id) ? String(id) : id;
}, surpriseRow = (compiled, { dates, secret, record }, row) => {
  if (row.kind === "unreadable")
    return { kind: "invalid", errors: row.errors };
  let facts = row.value, id = idOf(facts), due = [];
  for (let date of dates) {
    let delivered = record && (record.get(id) ?? {}), answer = surprises(compiled, { id, facts, date, secret, ...delivered && { delivered } });
    if (isLeft(answer))
      return {
        kind: "invalid",
        ...Object.hasOwn(facts, "id") && { id: facts.id },
        errors: answer.left.map((error) => ({ ...error, range: row.range }))
      };
    for (let service of answer.right)
      due.push({ id: facts.id, date, service, ...termsOf(compiled, service, clockFiller(compiled.policy, date)({ ...facts })) }), record && remember(record, id, service, date);
  }
  return { kind: "due", due };
}, termsOf = (compiled, service, facts) => {
  let { cost } = compiled.policy.services.get(service) ?? {}, decision = decide(compiled, facts), approval = isLeft(decision) ? void 0 : serviceOf(decision.right, service)?.approval;
  return { ...cost !== void 0 && { cost }, ...approval !== void 0 && { approval } };
};

// dist/cli/commands/surprises/record.js
var HELP = 'write one delivery a line, as `--format jsonl` does: {"id": "c-7", "date": "2026-05-01", "service": "home-made-pie"}', readRecord = async (path, until) => {
  let opened = await openText(path, { mayBeEmpty: !0 });
  if (isLeft(opened))
    return opened;
  let record = /* @__PURE__ */ new Map();
  for await (let rows of jsonLines(opened.right.chunks))
    for (let row of rows) {
      if (row.kind === "unreadable")
        return left(invalid(`in ${quote(path)}, ${row.errors[0].message}`, HELP));
      let line = row.value;
      if (line.errors !== void 0)
        continue;
      let id = idOf(line);
      if (typeof id != "string" || typeof line.service != "string" || typeof line.date != "string")
        return left(invalid(`in ${quote(path)}, line ${row.range.start.line} is no delivery`, HELP));
      line.date <= until && remember(record, id, line.service, line.date);
    }
  return right(record);
}, remember = (record, id, service, date) => {
  let known = record.get(id) ?? {};
  known[service] !== void 0 && known[service] >= date || (known[service] = date), record.set(id, known);
};

// dist/cli/commands/surprises/secret.js
var LONGEST = 1e5, HOW = "name a file that holds it with `--secret-file`, or set the environment variable `TIERPOLICY_SECRET`", readSecret = async ({ secret, secretFile }, environment) => {
  if (secret !== void 0)
    return left(misuse("a secret on the command line is none: everybody on this computer can read it, and the shell remembers it", HOW));
  if (secretFile !== void 0) {
    let read = await readText(secretFile, LONGEST);
    return isLeft(read) ? read : right(read.right.text.replace(/\r?\n$/, ""));
  }
  let said = environment.TIERPOLICY_SECRET;
  return said ? right(said) : left(misuse("no secret is given", HOW));
};

// dist/cli/commands/surprises/surprises-text.js
var surprisesText = (due, dates, customers, policy, screen) => {
  let days = dates.map((date) => dayText(date, due.filter((one) => one.date === date), policy, screen)).filter((text) => text !== ""), first = dates[0] ?? "", last = dates.at(-1) ?? "", span = first === last ? `on ${first}` : `from ${first} to ${last}`, sum = `${counted(due.length, "surprise")} for ${counted(customers, "customer")} ${span}`;
  return `${[...days, [screen.colors.bold(sum), ...totals(due, policy)].join(`
`)].join(`

`)}
`;
}, dayText = (date, due, policy, { colors }) => {
  if (due.length === 0)
    return "";
  let lines = due.map(({ id, service, approval, cost }) => [
    nameOf(id),
    titleOf(service, policy),
    [
      ...cost === void 0 ? [] : [money(cost, policy.currency)],
      ...(approval ?? []).map((who) => `to be approved: ${plainName(who)}`)
    ].join("; ")
  ]);
  return `${colors.bold(date)}
${columns(lines, { indent: 2 })}`;
}, titleOf = (service, { services }) => {
  let title = services.get(service)?.title;
  return title === void 0 ? service : `${plainName(textIn(title, "en"))} (${service})`;
}, totals = (due, policy) => {
  let counts = /* @__PURE__ */ new Map();
  for (let { service } of due)
    counts.set(service, (counts.get(service) ?? 0) + 1);
  let lines = [...counts].toSorted(([a], [b]) => +(a > b) - +(a < b)).map(([service, count]) => [service, counted(count, "time"), costOf(service, count, policy)]), all = exact(due.reduce((sum, { cost: cost2 }) => sum + (cost2 ?? 0), 0)), { budget, currency } = policy, limit = budget === void 0 ? "" : `; the budget is ${money(budget.amount, currency)} a ${budget.per}`, cost = due.some(({ cost: cost2 }) => cost2 !== void 0) ? [`  they cost ${money(all, currency)}${limit}`] : [];
  return [...lines.length === 0 ? [] : [columns(lines, { indent: 2 })], ...cost];
}, costOf = (service, count, { services, currency }) => {
  let cost = services.get(service)?.cost;
  return cost === void 0 ? "" : money(exact(cost * count), currency);
}, exact = (amount) => Number(amount.toPrecision(12));

// dist/cli/commands/surprises/writer.js
var linesOf = ({ surprised }) => surprised.kind === "invalid" ? [decisionJson(surprised)] : surprised.due.map((one) => JSON.stringify(one)), writerOf = (policy, format, dates, { out, err }) => {
  let separator = `[
`, all = [];
  switch (format) {
    case "text":
      return {
        write: async (rows) => {
          for (let { row, surprised } of rows)
            surprised.kind === "due" ? all.push(...surprised.due) : await err.write(decisionText(surprised, `line ${row.range.start.line}`, policy, err));
        },
        end: (customers) => out.write(surprisesText(all, dates, customers, policy, out))
      };
    case "jsonl":
      return {
        write: (rows) => out.write(rows.flatMap(linesOf).map((line) => `${line}
`).join("")),
        end: () => Promise.resolve()
      };
    case "json":
      return {
        write: async (rows) => {
          let lines = rows.flatMap(linesOf);
          lines.length !== 0 && (await out.write(separator + lines.join(`,
`)), separator = `,
`);
        },
        end: () => out.write(separator === `[
` ? `[]
` : `
]
`)
      };
  }
};

// dist/cli/commands/surprises/run.js
var listSurprises = async (policyPath, customersPath, options, terminal) => {
  let misused = misuseOf(policyPath, customersPath, {});
  if (misused)
    return complain(terminal.err, misused);
  let secret = await readSecret(options, process.env);
  if (isLeft(secret))
    return complain(terminal.err, secret.left);
  let loaded = await loadPolicy(policyPath, terminal);
  if (isLeft(loaded))
    return loaded.left.exit;
  let { policy } = loaded.right, compiled = compile(policy), date = options.date ?? today(), unanswerable = complaintOf(compiled, date, secret.right);
  if (unanswerable)
    return complain(terminal.err, unanswerable);
  let dates = Array.from({ length: options.days }, (_, at) => dayAfter(date, at)), record = options.delivered === void 0 ? void 0 : await readRecord(options.delivered, date);
  if (record && isLeft(record))
    return complain(terminal.err, record.left);
  let opened = await openCustomers(customersPath, policy, options.input);
  if (isLeft(opened))
    return complain(terminal.err, opened.left);
  for (let note of opened.right.notes)
    await terminal.err.write(`${terminal.err.colors.yellow("warning")}: ${note}
`);
  let progress = readingProgress(opened.right.source, terminal.err), writer = writerOf(policy, options.format, dates, terminal), question = { dates, secret: secret.right, ...record && { record: record.right } }, [count, bad] = [0, 0];
  for await (let rows of opened.right.rows)
    for (let begin = 0; begin < rows.length; begin += AT_ONCE) {
      let surprised = rows.slice(begin, begin + AT_ONCE).map((row) => ({ row, surprised: surpriseRow(compiled, question, row) }));
      count += surprised.length, bad += surprised.filter(({ surprised: { kind } }) => kind === "invalid").length, await writer.write(surprised), await progress.tick(count);
    }
  return progress.stop(), await writer.end(count), (bad > 0 || count === 0) && await terminal.err.write(`${counted(count, "customer")}, ${bad.toLocaleString("en")} invalid
`), bad > 0 ? EXIT.invalid : EXIT.proved;
}, AT_ONCE = 500, DAY_MS = 864e5, dayAfter = (date, days) => new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10), complaintOf = (compiled, date, secret) => {
  let answer = surprises(compiled, { id: "anybody", facts: {}, date, secret }), problems = isLeft(answer) ? answer.left : [], aboutDate = problems.find(({ code }) => code === "surprise-date");
  if (aboutDate)
    return misuse(aboutDate.message, aboutDate.help);
  let aboutSecret = problems.find(({ code }) => code === "short-secret");
  return aboutSecret && invalid(aboutSecret.message, aboutSecret.help);
};
export {
  listSurprises
};
