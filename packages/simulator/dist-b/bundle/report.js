import {
  en,
  languageOfReport,
  reportHtml,
  reportOf,
  zh
} from "./chunk-K5JXMWOV.js";
import "./chunk-7WUKZSMX.js";
import "./chunk-A6MSVAH5.js";
import "./chunk-JLBYB56E.js";
import "./chunk-IDKM4ZIJ.js";
import "./chunk-Y5NMYZMR.js";
import "./chunk-RUIKBBDQ.js";
import "./chunk-H3MAGR2O.js";
import "./chunk-6MORMVOH.js";
import "./chunk-ZTQDWCPP.js";
import "./chunk-SZLXCRNY.js";
import "./chunk-4WS35BOD.js";
import "./chunk-OJ7QVF7S.js";
import "./chunk-HPBSY3TY.js";
import "./chunk-B25MF25I.js";
import "./chunk-YMLVUU3E.js";
import "./chunk-EWQMXBMZ.js";
import "./chunk-Y4XXGU5X.js";
import "./chunk-JKCM4TFR.js";
import "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";
export {
  en,
  languageOfReport,
  reportHtml,
  reportOf,
  zh
};
