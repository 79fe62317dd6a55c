import { chooseWording, onOneLine } from "@tierpolicy/engine/page";
import type { ReportData } from "../report-data.js";
import type { ReportWording } from "../wording/wording.js";
import { WORDINGS } from "../wording/wordings.js";
import { type Names, namesOf } from "./names.js";
import { type Numbers, numbersIn } from "./numbers.js";

/** What each part of a page is made from. */
export interface Telling {
  readonly data: ReportData;
  readonly wording: ReportWording;
  /** The tag of the page. */
  readonly language: string;
  readonly names: Names;
  readonly numbers: Numbers;
}

/** @param own fixed texts in place of those that come with the package */
export const tellingOf = (data: ReportData, lang: string, own: ReportWording | undefined): Telling => {
  const { wording, language, wanted } = chooseWording(lang, own ? [own] : WORDINGS);
  return {
    data,
    wording,
    language,
    names: namesOf(data, { language, wanted }),
    numbers: numbersIn(language, data.policy.currency && onOneLine(data.policy.currency), wording.noFigure),
  };
};
