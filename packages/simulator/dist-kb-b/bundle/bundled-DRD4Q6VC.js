import {
  bundled
} from "./chunk-MLTC664W.js";
import "./chunk-HPBSY3TY.js";
import "./chunk-B25MF25I.js";
import "./chunk-YMLVUU3E.js";
import "./chunk-EWQMXBMZ.js";
import "./chunk-Y4XXGU5X.js";
import "./chunk-ZN5NFATJ.js";
import "./chunk-AGRNT4MY.js";
import "./chunk-JKCM4TFR.js";
import "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";
export {
  bundled
};
