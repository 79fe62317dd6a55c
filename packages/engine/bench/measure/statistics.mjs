/** The value below which the share `part` of the values lies. */
export const quantile = (values, part) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];
export const median = (values) => quantile(values, 0.5);

/** How many times one lane takes what another takes: the median over the rounds that both took part in, each compared within itself. */
export const ratioOf = (rounds, otherRounds) => {
  const shared = Math.min(rounds.length, otherRounds.length);
  return median(rounds.slice(0, shared).map((round, index) => round / otherRounds[index]));
};

/** The slope of the line that fits best, by least squares. */
export const slopeOf = (xs, ys) => {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleX, middleY] = [mean(xs), mean(ys)];
  const products = xs.map((x, index) => (x - middleX) * (ys[index] - middleY));
  const squares = xs.map((x) => (x - middleX) ** 2);
  return mean(products) / mean(squares);
};
