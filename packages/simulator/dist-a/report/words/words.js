import { html } from "@tierpolicy/engine/page";
/** Words of the policy's author: their direction is their own, and so may their language be. */
export const words = ({ text, language }) => language === undefined ? html `<bdi>${text}</bdi>` : html `<bdi lang="${language}">${text}</bdi>`;
/** What a check says: the author's ids, which stand in backticks, by what they are called where that is a service, a segment or a channel. */
export const sentence = (message, names) => {
    const pieces = capitalised(message).split("`");
    return html `${pieces.map((piece, at) => {
        if (at % 2 === 0 || at === pieces.length - 1)
            return at % 2 === 0 ? piece : `\`${piece}`;
        const name = names.anything(piece);
        if (name)
            return html `<b>${words(name)}</b>`;
        return isName(piece) ? html `<q>${piece}</q>` : html `<code>${piece}</code>`;
    })}`;
};
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** Rules and assertions have names of several words; facts and their values, and what stands in a document, look different. */
const isName = (piece) => /^[^":{}[\]]+ [^":{}[\]]+$/.test(piece);
//# sourceMappingURL=words.js.map