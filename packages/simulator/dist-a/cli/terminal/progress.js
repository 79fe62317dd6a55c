/** Shorter work needs no bar. */
const PATIENCE_MS = 500;
/** How long it will take is told from so many steps, not from the last few: work goes at an uneven pace. */
const ETA_STEPS = 200;
export const SILENT = { tick: () => Promise.resolve(), stop: () => { } };
/** A bar on a terminal, nothing elsewhere. It is loaded and drawn only when the work turns out to be long. */
const progressOf = ({ format, total, done }, screen) => {
    if (!screen.isTerminal)
        return SILENT;
    const started = Date.now();
    let drawing;
    let [bar, isOver] = [undefined, false];
    const draw = async (payload) => {
        const { default: progress } = await import("cli-progress");
        // The work may have ended meanwhile: nobody would take the bar away.
        if (isOver)
            return undefined;
        bar = new progress.SingleBar({
            format,
            clearOnComplete: true,
            hideCursor: true,
            barsize: 30,
            etaBuffer: ETA_STEPS,
            stream: process.stderr,
        });
        bar.start(total ?? 0, done(), payload);
        return bar;
    };
    return {
        tick: async (count) => {
            if (Date.now() - started < PATIENCE_MS)
                return;
            const payload = { count: count.toLocaleString("en") };
            drawing ??= draw(payload);
            const drawn = await drawing;
            if (!isOver)
                drawn?.update(done(), payload);
        },
        stop: () => {
            isOver = true;
            bar?.stop();
        },
    };
};
/** How much of a file has been read, and of what: customers, most often. */
export const readingProgress = ({ name, bytesTotal, bytesRead }, screen, what = "customers") => {
    const format = bytesTotal === undefined ? `${name}  {count} ${what}` : `${name} [{bar}] {percentage}%  {count} ${what}  {eta_formatted} left`;
    return progressOf({ format, done: bytesRead, ...(bytesTotal !== undefined && { total: bytesTotal }) }, screen);
};
const countingProgress = (screen, formatOf) => {
    let progress;
    let done = 0;
    const tell = async (count, of) => {
        done = count;
        progress ??= progressOf({ format: formatOf(of.toLocaleString("en")), total: of, done: () => done }, screen);
        await progress.tick(count);
    };
    return Object.assign(tell, { stop: () => progress?.stop() });
};
/** How many of a number of questions have been answered. */
export const answeringProgress = (screen) => countingProgress(screen, (of) => `[{bar}] {count} of ${of} questions answered`);
/** How many weeks have been lived through, of all simulations together. */
export const livingProgress = (screen) => countingProgress(screen, (of) => `[{bar}] {percentage}%  {count} of ${of} weeks simulated  {eta_formatted} left`);
//# sourceMappingURL=progress.js.map