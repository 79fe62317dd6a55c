import { en } from "./en.js";
import type { ReportWording } from "./wording.js";
import { zh } from "./zh.js";

/** The first is for those whose language is not here. */
export const WORDINGS: readonly [ReportWording, ...ReportWording[]] = [en, zh];
