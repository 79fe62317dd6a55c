import type { AgreementCommandOptions, AgreementFormat } from "./command.js";

const BY_ENDING: ReadonlyMap<string, AgreementFormat> = new Map([
  ["html", "html"],
  ["htm", "html"],
  ["json", "json"],
  ["jsonld", "jsonld"],
]);

export const formatOf = ({ format, out = "" }: AgreementCommandOptions): AgreementFormat =>
  format ?? BY_ENDING.get(/\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase() ?? "") ?? "markdown";
