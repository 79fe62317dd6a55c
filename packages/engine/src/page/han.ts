const HAN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const STARTS_IN_HAN = new RegExp(`^${HAN}`, "u");
const ENDS_IN_HAN = new RegExp(`${HAN}$`, "u");

/** A name within a Chinese sentence: a space goes between Chinese characters and any others. */
export const within = (name: string): string => `${STARTS_IN_HAN.test(name) ? "" : " "}${name}${ENDS_IN_HAN.test(name) ? "" : " "}`;

/** The same where the sentence, or a part of it, ends with the name. */
export const after = (name: string): string => within(name).trimEnd();
