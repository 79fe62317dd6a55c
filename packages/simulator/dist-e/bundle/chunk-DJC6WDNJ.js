import {
  quote
} from "./chunk-UDG6POVW.js";

// dist/cli/output/say-language.js
var sayLanguage = async (wanted, language, err) => {
  `${wanted.toLowerCase()}-`.startsWith(`${language.toLowerCase()}-`) || await err.write(`${err.colors.yellow("warning")}: there is no wording in ${quote(wanted)}, so this is in ${quote(language)}
`);
};

export {
  sayLanguage
};
