/** The size of a text in UTF-8, as `12.3 kB`. */
export const kilobytes = (text) => `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`;
//# sourceMappingURL=kilobytes.js.map