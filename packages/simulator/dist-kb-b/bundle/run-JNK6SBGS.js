import {
  decideAll,
  misuseOf
} from "./chunk-ZOLJKSUY.js";
import "./chunk-U7GFDLFQ.js";
import "./chunk-POD55TMH.js";
import "./chunk-5535LHLA.js";
import "./chunk-M5DS4SU5.js";
import "./chunk-NU46F44M.js";
import "./chunk-5ELYXAGP.js";
import "./chunk-4CKFVZGT.js";
import "./chunk-VX3N44CV.js";
import "./chunk-W6TSTDV2.js";
import "./chunk-TVI6PGQY.js";
import "./chunk-L7JSMSLC.js";
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
  decideAll,
  misuseOf
};
