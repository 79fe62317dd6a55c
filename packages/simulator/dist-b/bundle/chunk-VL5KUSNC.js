import {
  writeWhole
} from "./chunk-ADEMQG65.js";
import {
  STDIN
} from "./chunk-L7JSMSLC.js";
import {
  complain
} from "./chunk-ZN5NFATJ.js";
import {
  EXIT
} from "./chunk-AGRNT4MY.js";
import {
  isLeft
} from "./chunk-JKCM4TFR.js";

// dist/cli/output/deliver.js
var STDOUT = STDIN, deliver = async (text, file = STDOUT, { out, err }, aside = "") => {
  if (file === STDOUT)
    return await out.write(text), EXIT.proved;
  let written = await writeWhole(file, text, { force: !0, inDirectory: "name a file in it" });
  return isLeft(written) ? complain(err, written.left) : (await err.write(`wrote ${file}${aside}
`), EXIT.proved);
};

export {
  deliver
};
