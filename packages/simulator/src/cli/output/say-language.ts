import { quote } from "@tierpolicy/schema";
import type { Screen } from "../terminal/screen.js";

/** A page in another language than the one that was asked for is no error, but no secret either. */
export const sayLanguage = async (wanted: string, language: string, err: Screen): Promise<void> => {
  if (!`${wanted.toLowerCase()}-`.startsWith(`${language.toLowerCase()}-`))
    await err.write(`${err.colors.yellow("warning")}: there is no wording in ${quote(wanted)}, so this is in ${quote(language)}\n`);
};
