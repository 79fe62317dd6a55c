import {
  quote
} from "./chunk-UDG6POVW.js";

// dist/cli/output/plain-name.js
var plainName = (name) => quote(name).slice(1, -1);

export {
  plainName
};
