import { isLeft } from "fp-ts/lib/Either.js";
import { languageOfReport, reportHtml, reportOf } from "../../../report/index.js";
import { today } from "../../clock.js";
import { complain } from "../../complaint.js";
import { gravest } from "../../exit-code.js";
import { loadPolicy } from "../../input/load-policy.js";
import { stdinTwice } from "../../input/stdin-once.js";
import { deliver } from "../../output/deliver.js";
import { kilobytes } from "../../output/kilobytes.js";
import { sayLanguage } from "../../output/say-language.js";
import { prepare } from "../../population/prepare.js";
import { refuse } from "../../population/refuse.js";
import { answeringProgress, livingProgress } from "../../terminal/progress.js";
export const writeReport = async (path, customersPath, options, terminal) => {
    const { err } = terminal;
    const misused = stdinTwice([path, customersPath]);
    if (misused)
        return complain(err, misused);
    const loaded = await loadPolicy(path, terminal);
    if (isLeft(loaded))
        return loaded.left.exit;
    const day = today(options.at);
    const prepared = await prepare([loaded.right.policy], customersPath, { start: day, ...options }, terminal);
    if (isLeft(prepared))
        return prepared.left;
    const [living, answering] = [livingProgress(err), answeringProgress(err)];
    const report = await reportOf(loaded.right.policy, {
        ...prepared.right.setting,
        today: day,
        ...(options.budget !== undefined && { budget: options.budget }),
        onWeek: (done, of) => void living(done, of),
        onQuestion: (answered, of) => {
            living.stop();
            return answering(answered, of);
        },
    });
    living.stop();
    answering.stop();
    if (isLeft(report))
        return refuse(report.left, err);
    await sayLanguage(options.lang, languageOfReport(options.lang), err);
    const page = reportHtml(report.right, { lang: options.lang });
    return gravest([prepared.right.exit, await deliver(page, options.out, terminal, ` (${kilobytes(page)})`)]);
};
//# sourceMappingURL=run.js.map