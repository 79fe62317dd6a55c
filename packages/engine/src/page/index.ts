export { chooseWording, type InLanguage, type Voice } from "./choose-wording.js";
export { type Figures, figuresIn } from "./figures.js";
export { after, within } from "./han.js";
export { html, type Insert, type Markup, trusted } from "./markup.js";
export { isolated, onOneLine, type Phrase, phraseOf, phraseOfId } from "./phrase.js";
