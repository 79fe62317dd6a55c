import {
  textIn
} from "./chunk-UDG6POVW.js";

// ../engine/dist/bundle/chunk-ANOJ7F5J.js
var chooseWording = (wanted, wordings) => {
  let locale = localeOf(wanted), alike = wordings.filter((wording2) => localeOf(wording2.language)?.language === locale?.language), same = alike.find((wording2) => localeOf(wording2.language)?.script === locale?.script), wording = same ?? alike[0] ?? wordings[0], language = same !== void 0 && locale !== void 0 ? new Intl.Locale(wanted).baseName : wording.language;
  return { wording, language, wanted };
}, localeOf = (tag) => {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return;
  }
}, EXACT = { maximumFractionDigits: 20 }, CURRENCY = /^[A-Za-z]{3}$/, DATE = { year: "numeric", month: "long", day: "numeric" }, TIME = { hour: "numeric", minute: "2-digit", timeZoneName: "short" }, DAY = /^\d{4}-\d{2}-\d{2}$/, figuresIn = (language) => {
  let number = (value) => new Intl.NumberFormat(language, EXACT).format(value);
  return { number, percentage: (share) => new Intl.NumberFormat(language, { ...EXACT, style: "percent" }).format(share), money: (amount, currency) => {
    if (currency === void 0) return number(amount);
    if (!CURRENCY.test(currency)) return `${number(amount)} ${currency}`;
    let style = { ...EXACT, style: "currency", currency, trailingZeroDisplay: "stripIfInteger" };
    return new Intl.NumberFormat(language, style).format(amount);
  }, date: (at) => {
    let moment = new Date(at);
    return Number.isNaN(moment.getTime()) ? at : new Intl.DateTimeFormat(language, { ...DATE, ...DAY.test(at) ? {} : TIME, timeZone: "UTC" }).format(moment);
  } };
}, phraseOf = (text, { wanted, language }) => {
  if (text === void 0) return;
  let found = textIn(text, wanted), shown = onOneLine(found);
  if (shown === "") return;
  let tags = typeof text == "string" ? [] : Object.keys(text).filter((tag2) => text[tag2] === found), [tag] = tags;
  return tag === void 0 || tags.some((one) => isWithin(one, language)) ? { text: shown } : { text: shown, language: tag };
}, isWithin = (tag, language) => `${language.toLowerCase()}-`.startsWith(`${tag.toLowerCase()}-`), phraseOfId = (id) => {
  let words = id.replace(/([a-z\d])([A-Z])/g, (_, end, start) => `${end} ${start.toLowerCase()}`).replaceAll("-", " ");
  return { text: words.charAt(0).toUpperCase() + words.slice(1) };
}, onOneLine = (text) => text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, " ").replace(DISTURBING, "").replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").trim(), DISTURBING = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u, isolated = (words) => FROM_RIGHT.test(words) ? `\u2068${words}\u2069` : words, HAN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`, STARTS_IN_HAN = new RegExp(`^${HAN}`, "u"), ENDS_IN_HAN = new RegExp(`${HAN}$`, "u"), within = (name) => `${STARTS_IN_HAN.test(name) ? "" : " "}${name}${ENDS_IN_HAN.test(name) ? "" : " "}`, after = (name) => within(name).trimEnd(), _htmlEscape = (string) => string.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/'/g, "&#39;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
function htmlEscape(strings, ...values) {
  if (typeof strings == "string") return _htmlEscape(strings);
  let output = strings[0];
  for (let [index, value] of values.entries()) output = output + _htmlEscape(String(value)) + strings[index + 1];
  return output;
}
var html = (strings, ...inserts) => ({ markup: strings.map((string, at) => string + markupOf(inserts[at])).join("") }), trusted = (markup) => ({ markup }), isList = (insert) => Array.isArray(insert), markupOf = (insert) => insert === void 0 ? "" : typeof insert == "string" ? htmlEscape(insert) : isList(insert) ? insert.map(markupOf).join("") : insert.markup;

export {
  chooseWording,
  figuresIn,
  phraseOf,
  phraseOfId,
  onOneLine,
  isolated,
  within,
  after,
  html,
  trusted
};
