import {
  readPolicy
} from "./chunk-TVI6PGQY.js";
import {
  asDiagnostic,
  complain
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
  renderDiagnostics
} from "./chunk-UDG6POVW.js";

// dist/cli/input/load-policy.js
var loadPolicy = async (path, { err }) => {
  let read = await readPolicy(path);
  if (isLeft(read))
    return left({ exit: await complain(err, read.left), errors: [asDiagnostic(read.left)] });
  let { name, text, parsed } = read.right, problems = isLeft(parsed) ? parsed.left : parsed.right.warnings;
  return problems.length > 0 && await err.write(`${renderDiagnostics(problems, { text, file: name, color: err.colors.isColorSupported, width: err.wrapAt })}
`), isLeft(parsed) ? left({ exit: EXIT.invalid, errors: parsed.left, text }) : right({ policy: parsed.right, name, text });
};

export {
  loadPolicy
};
