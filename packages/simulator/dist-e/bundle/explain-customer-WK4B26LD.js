import {
  readFactsOption
} from "./chunk-M5DS4SU5.js";
import {
  asJson
} from "./chunk-V7VLAJV7.js";
import {
  clockFiller
} from "./chunk-5ELYXAGP.js";
import {
  loadPolicy
} from "./chunk-W6TSTDV2.js";
import "./chunk-TVI6PGQY.js";
import "./chunk-L7JSMSLC.js";
import {
  compile,
  explain,
  renderExplanation
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
  isLeft
} from "./chunk-JKCM4TFR.js";
import {
  suggest,
  wrapWords
} from "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/cli/commands/explain/explain-customer.js
var explainCustomer = async (path, options, terminal) => {
  let { out, err } = terminal, customer = readFactsOption(options.facts);
  if (isLeft(customer))
    return complain(err, customer.left);
  let loaded = await loadPolicy(path, terminal);
  if (isLeft(loaded))
    return loaded.left.exit;
  let { policy } = loaded.right, { service, format, at } = options, misused = unknownService(policy, service);
  if (misused)
    return complain(err, misused);
  let explained = explain(compile(policy), clockFiller(policy, at)(customer.right), service === void 0 ? {} : { service });
  if (isLeft(explained)) {
    for (let { message, help } of explained.left)
      await complain(err, invalid(message, help));
    return EXIT.invalid;
  }
  return await out.write(format === "json" ? asJson([explained.right], format, !1) : `${renderExplanation(explained.right).flatMap((line) => wrapped(line, out)).join(`
`)}
`), EXIT.proved;
}, unknownService = ({ services }, service) => {
  if (!(service === void 0 || services.has(service)))
    return misuse(`the policy has no service \`${service}\``, suggest(service, [...services.keys()], "services"));
}, wrapped = (line, { colors, wrapAt }) => {
  let indent = /^ */.exec(line)?.[0] ?? "", hanging = `${indent}  `, style = indent === "" ? colors.bold : /^ +\w+ `.*` does not match/.test(line) ? colors.dim : String;
  return wrapWords(line.slice(indent.length), wrapAt, hanging.length).map((part, at) => style((at === 0 ? indent : hanging) + part));
};
export {
  explainCustomer
};
