import {
  EXIT
} from "./chunk-AGRNT4MY.js";
import {
  wrapWords
} from "./chunk-UDG6POVW.js";

// dist/cli/complaint.js
var invalid = (message, help) => ({
  exit: EXIT.invalid,
  message,
  ...help !== void 0 && { help }
}), misuse = (message, help) => ({ exit: EXIT.usage, message, ...help !== void 0 && { help } }), HANGING = "  ", HELP = "  = help: ", complain = async (screen, { exit, message, help }) => {
  let { colors, wrapAt } = screen, [first = "", ...rest] = wrapWords(`error: ${message}`, wrapAt, HANGING.length), helpLines = help === void 0 ? [] : wrapWords(help, wrapAt, HELP.length), lines = [
    colors.bold(`${colors.red("error")}${first.slice(5)}`),
    ...rest.map((line) => HANGING + colors.bold(line)),
    ...helpLines.map((line, at) => at === 0 ? `  ${colors.blue("=")} ${colors.bold("help")}: ${line}` : " ".repeat(HELP.length) + line)
  ];
  return await screen.write(`${lines.join(`
`)}
`), exit;
}, asDiagnostic = ({ message, help }) => ({
  code: "unreadable-file",
  severity: "error",
  message,
  pointer: "",
  ...help !== void 0 && { help }
});

export {
  invalid,
  misuse,
  complain,
  asDiagnostic
};
