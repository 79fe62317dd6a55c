import {
  invalid
} from "./chunk-ZN5NFATJ.js";
import {
  left,
  right
} from "./chunk-JKCM4TFR.js";

// dist/cli/input/facts-option.js
var readFactsOption = (json) => {
  let value;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return left(invalid(`\`--facts\` is not JSON: ${error.message}`, HELP));
  }
  return typeof value == "object" && value !== null && !Array.isArray(value) ? right(value) : left(invalid("`--facts` is not an object of facts", HELP));
}, HELP = `write an object in single quotes, such as --facts '{"contractValue": 6000000}'`;

export {
  readFactsOption
};
