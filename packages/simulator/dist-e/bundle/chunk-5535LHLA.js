// dist/cli/terminal/progress.js
var SILENT = { tick: () => Promise.resolve(), stop: () => {
} }, progressOf = ({ format, total, done }, screen) => {
  if (!screen.isTerminal)
    return SILENT;
  let started = Date.now(), drawing, [bar, isOver] = [void 0, !1], draw = async (payload) => {
    let { default: progress } = await import("cli-progress");
    if (!isOver)
      return bar = new progress.SingleBar({
        format,
        clearOnComplete: !0,
        hideCursor: !0,
        barsize: 30,
        etaBuffer: 200,
        stream: process.stderr
      }), bar.start(total ?? 0, done(), payload), bar;
  };
  return {
    tick: async (count) => {
      if (Date.now() - started < 500)
        return;
      let payload = { count: count.toLocaleString("en") };
      drawing ??= draw(payload);
      let drawn = await drawing;
      isOver || drawn?.update(done(), payload);
    },
    stop: () => {
      isOver = !0, bar?.stop();
    }
  };
}, readingProgress = ({ name, bytesTotal, bytesRead }, screen, what = "customers") => {
  let format = bytesTotal === void 0 ? `${name}  {count} ${what}` : `${name} [{bar}] {percentage}%  {count} ${what}  {eta_formatted} left`;
  return progressOf({ format, done: bytesRead, ...bytesTotal !== void 0 && { total: bytesTotal } }, screen);
}, countingProgress = (screen, formatOf) => {
  let progress, done = 0;
  return Object.assign(async (count, of) => {
    done = count, progress ??= progressOf({ format: formatOf(of.toLocaleString("en")), total: of, done: () => done }, screen), await progress.tick(count);
  }, { stop: () => progress?.stop() });
}, answeringProgress = (screen) => countingProgress(screen, (of) => `[{bar}] {count} of ${of} questions answered`), livingProgress = (screen) => countingProgress(screen, (of) => `[{bar}] {percentage}%  {count} of ${of} weeks simulated  {eta_formatted} left`);

export {
  SILENT,
  readingProgress,
  answeringProgress,
  livingProgress
};
