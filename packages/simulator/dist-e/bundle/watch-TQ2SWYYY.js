import {
  watch
} from "./chunk-ZWFY5N4Y.js";
import "./chunk-HPBSY3TY.js";
import "./chunk-AGRNT4MY.js";
import "./chunk-E76U5H52.js";
export {
  watch
};
