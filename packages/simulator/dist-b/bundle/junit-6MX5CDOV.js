import {
  junitXml
} from "./chunk-XOJIJSTX.js";
import "./chunk-E76U5H52.js";
export {
  junitXml
};
