// dist/diff/concerns.js
var CONCERNS = ["promise", "publicity"], concernsOf = ({ changes, hearing, customers }) => ({
  promise: changes.filter(({ losses }) => losses.length > 0).length + customers.filter(({ losesServices }) => losesServices).length,
  publicity: changes.filter(({ widenings }) => widenings.length > 0).length + hearing.filter(({ change }) => change === "gained").length
});

export {
  CONCERNS,
  concernsOf
};
