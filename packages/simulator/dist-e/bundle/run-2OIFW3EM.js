import {
  prepare,
  refuse
} from "./chunk-IW2CZ4YC.js";
import {
  stdinTwice
} from "./chunk-NE57KX3U.js";
import "./chunk-U7GFDLFQ.js";
import "./chunk-POD55TMH.js";
import {
  answeringProgress,
  livingProgress
} from "./chunk-5535LHLA.js";
import "./chunk-GQXJUAW2.js";
import {
  languageOfReport,
  reportHtml,
  reportOf
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
import {
  sayLanguage
} from "./chunk-DJC6WDNJ.js";
import "./chunk-NU46F44M.js";
import {
  today
} from "./chunk-5ELYXAGP.js";
import "./chunk-4CKFVZGT.js";
import "./chunk-OJ7QVF7S.js";
import "./chunk-VX3N44CV.js";
import {
  kilobytes
} from "./chunk-EVJZ2YFR.js";
import {
  deliver
} from "./chunk-VL5KUSNC.js";
import "./chunk-ADEMQG65.js";
import {
  loadPolicy
} from "./chunk-W6TSTDV2.js";
import "./chunk-TVI6PGQY.js";
import "./chunk-L7JSMSLC.js";
import "./chunk-HPBSY3TY.js";
import "./chunk-B25MF25I.js";
import "./chunk-YMLVUU3E.js";
import "./chunk-EWQMXBMZ.js";
import "./chunk-Y4XXGU5X.js";
import {
  complain
} from "./chunk-ZN5NFATJ.js";
import {
  gravest
} from "./chunk-AGRNT4MY.js";
import {
  isLeft
} from "./chunk-JKCM4TFR.js";
import "./chunk-UDG6POVW.js";
import "./chunk-E76U5H52.js";

// dist/cli/commands/report/run.js
var writeReport = async (path, customersPath, options, terminal) => {
  let { err } = terminal, misused = stdinTwice([path, customersPath]);
  if (misused)
    return complain(err, misused);
  let loaded = await loadPolicy(path, terminal);
  if (isLeft(loaded))
    return loaded.left.exit;
  let day = today(options.at), prepared = await prepare([loaded.right.policy], customersPath, { start: day, ...options }, terminal);
  if (isLeft(prepared))
    return prepared.left;
  let [living, answering] = [livingProgress(err), answeringProgress(err)], report = await reportOf(loaded.right.policy, {
    ...prepared.right.setting,
    today: day,
    ...options.budget !== void 0 && { budget: options.budget },
    onWeek: (done, of) => {
      living(done, of);
    },
    onQuestion: (answered, of) => (living.stop(), answering(answered, of))
  });
  if (living.stop(), answering.stop(), isLeft(report))
    return refuse(report.left, err);
  await sayLanguage(options.lang, languageOfReport(options.lang), err);
  let page = reportHtml(report.right, { lang: options.lang });
  return gravest([prepared.right.exit, await deliver(page, options.out, terminal, ` (${kilobytes(page)})`)]);
};
export {
  writeReport
};
