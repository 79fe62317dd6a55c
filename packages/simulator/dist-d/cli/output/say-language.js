import { quote } from "@tierpolicy/schema";
/** A page in another language than the one that was asked for is no error, but no secret either. */
export const sayLanguage = async (wanted, language, err) => {
    if (!`${wanted.toLowerCase()}-`.startsWith(`${language.toLowerCase()}-`))
        await err.write(`${err.colors.yellow("warning")}: there is no wording in ${quote(wanted)}, so this is in ${quote(language)}\n`);
};
//# sourceMappingURL=say-language.js.map