import {
  readText
} from "./chunk-L7JSMSLC.js";
import {
  isLeft,
  right
} from "./chunk-JKCM4TFR.js";
import {
  parsePolicy
} from "./chunk-UDG6POVW.js";

// dist/cli/input/policy-file.js
var LONGEST = 16e6, readPolicy = async (path) => {
  let read = await readText(path, LONGEST);
  if (isLeft(read))
    return read;
  let { name, text } = read.right;
  return right({ name, text, parsed: parsePolicy(text) });
};

export {
  readPolicy
};
