import {
  STDIN
} from "./chunk-L7JSMSLC.js";
import {
  misuse
} from "./chunk-ZN5NFATJ.js";

// dist/cli/input/stdin-once.js
var stdinTwice = (paths) => paths.filter((path) => path === STDIN).length > 1 ? misuse("standard input can be read once", "name files for the others") : void 0;

export {
  stdinTwice
};
