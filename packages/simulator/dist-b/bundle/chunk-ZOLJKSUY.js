import {
  decisionText
} from "./chunk-U7GFDLFQ.js";
import {
  SILENT,
  readingProgress
} from "./chunk-5535LHLA.js";
import {
  readFactsOption
} from "./chunk-M5DS4SU5.js";
import {
  openCustomers
} from "./chunk-NU46F44M.js";
import {
  clockFiller
} from "./chunk-5ELYXAGP.js";
import {
  customerRow,
  linesFrom
} from "./chunk-VX3N44CV.js";
import {
  loadPolicy
} from "./chunk-W6TSTDV2.js";
import {
  STDIN
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

// dist/cli/commands/decide/decided-row.js
var decideRow = (compiled, fill, row) => {
  if (row.kind === "unreadable")
    return { kind: "invalid", errors: row.errors };
  let customer = row.value, id = Object.hasOwn(customer, "id") ? { id: Reflect.get(customer, "id") } : {}, decision = decide(compiled, fill(customer));
  return isLeft(decision) ? { kind: "invalid", ...id, errors: decision.left.map((error) => ({ ...error, range: row.range })) } : { kind: "decided", ...id, decision: decision.right };
};

// dist/cli/commands/decide/decision-json.js
var texts = /* @__PURE__ */ new WeakMap(), serviceText = (decision) => {
  let known = texts.get(decision);
  if (known !== void 0)
    return known;
  let { offered, commitment, publicity, terms, channels, approval, arrangement, rules } = decision, text = JSON.stringify({ offered, commitment, publicity, terms, channels, approval, arrangement, rules });
  return texts.set(decision, text), text;
}, decisionJson = (row) => {
  let id = "id" in row ? `"id":${JSON.stringify(row.id)},` : "";
  return row.kind === "invalid" ? `{${id}"errors":${JSON.stringify(row.errors)}}` : `{${id}${contents(row.decision)}}`;
}, contents = ({ segments, services }) => {
  let entries = "";
  for (let service in services) {
    let decision = services[service];
    decision && (entries += `${entries === "" ? "" : ","}"${service}":${serviceText(decision)}`);
  }
  return `"segments":${JSON.stringify(segments)},"services":{${entries}}`;
};

// dist/cli/commands/decide/writer.js
var writerOf = (policy, { format, facts }, { out }) => {
  let separator = "", placeOf = (row) => facts === void 0 ? `line ${row.range.start.line}` : "the customer";
  switch (format) {
    case "text":
      return {
        write: async (rows) => {
          let texts2 = rows.map(({ row, decided }) => decisionText(decided, placeOf(row), policy, out));
          texts2.length > 0 && await out.write(separator + texts2.join(`
`)), texts2.length > 0 && (separator = `
`);
        },
        end: () => Promise.resolve()
      };
    case "jsonl":
      return { write: (rows) => out.write(rows.map(({ decided }) => `${decisionJson(decided)}
`).join("")), end: () => Promise.resolve() };
    case "json":
      return {
        write: async (rows) => {
          rows.length !== 0 && (await out.write((separator || `[
`) + rows.map(({ decided }) => decisionJson(decided)).join(`,
`)), separator = `,
`);
        },
        end: () => out.write(separator === "" ? `[]
` : `
]
`)
      };
  }
};

// dist/cli/commands/decide/run.js
var decideAll = async (policyPath, customersPath, options, terminal) => {
  let misused = misuseOf(policyPath, customersPath, options);
  if (misused)
    return complain(terminal.err, misused);
  let loaded = await loadPolicy(policyPath, terminal);
  if (isLeft(loaded))
    return loaded.left.exit;
  let { policy } = loaded.right, input = await inputOf(policy, customersPath, options, terminal);
  if (isLeft(input))
    return complain(terminal.err, input.left);
  let { rows, progress } = input.right, compiled = compile(policy), fill = clockFiller(policy, options.at), writer = writerOf(policy, options, terminal), [count, bad] = [0, 0];
  for await (let batch of rows) {
    let decided = batch.map((row) => ({ row, decided: decideRow(compiled, fill, row) }));
    count += batch.length, bad += decided.filter(({ decided: { kind } }) => kind === "invalid").length, await writer.write(decided), await progress.tick(count);
  }
  return progress.stop(), await writer.end(), options.facts === void 0 && (bad > 0 || count === 0) && await terminal.err.write(`${counted(count, "customer")}, ${bad.toLocaleString("en")} invalid
`), bad > 0 ? EXIT.invalid : EXIT.proved;
}, misuseOf = (policy, customers, { facts }) => {
  if (customers === void 0 && facts === void 0)
    return misuse("no customers are given", "name a file of customers, or write one customer as --facts '{\u2026}'");
  if (customers !== void 0 && facts !== void 0)
    return misuse("a file of customers and `--facts` are given", "leave one of them");
  if (policy === STDIN && customers === STDIN)
    return misuse("standard input cannot be both the policy and the customers", "name a file for one of them");
}, inputOf = async (policy, path, { facts, input }, { out, err }) => {
  if (path === void 0) {
    let customer = readFactsOption(facts ?? "");
    return isLeft(customer) ? customer : right({ rows: oneRow(customer.right), progress: SILENT });
  }
  let opened = await openCustomers(path, policy, input);
  if (isLeft(opened))
    return left(opened.left);
  for (let note of opened.right.notes)
    await err.write(`${err.colors.yellow("warning")}: ${note}
`);
  return right({ rows: opened.right.rows, progress: out.isTerminal ? SILENT : readingProgress(opened.right.source, err) });
};
async function* oneRow(customer) {
  yield [customerRow(customer, linesFrom(1))];
}

export {
  decisionJson,
  decideAll,
  misuseOf
};
