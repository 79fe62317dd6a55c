// dist/cli/output/kilobytes.js
var kilobytes = (text) => `${(Buffer.byteLength(text) / 1e3).toFixed(1)} kB`;

export {
  kilobytes
};
