// dist/cli/output/counted.js
var counted = (count, noun) => `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`, grouped = (count) => count < 1e3 ? String(count) : count.toLocaleString("en");

export {
  counted
};
