/// <reference types="node" />
import { Worker } from "node:worker_threads";
/** @param script what a thread runs */
export const crewOf = (plan, shares, script) => {
    const members = shares.map((share) => memberOf({ plan, share }, script));
    return {
        begin: async (tasks) => {
            await Promise.all(members.map(({ begin }, thread) => begin(tasks[thread])));
        },
        live: () => Promise.all(members.map(({ live }) => live())),
        close: async () => {
            await Promise.all(members.map(({ worker }) => worker.terminate()));
        },
    };
};
const memberOf = (beginning, script) => {
    const worker = new Worker(script, { workerData: beginning });
    const said = [];
    let waiting;
    let ended;
    const settle = () => {
        if (waiting === undefined)
            return;
        const next = said.shift();
        if (next !== undefined)
            waiting.resolve(next);
        else if (ended !== undefined)
            waiting.reject(ended);
        else
            return;
        waiting = undefined;
    };
    const end = (error) => {
        ended ??= error;
        settle();
    };
    worker.on("message", (answer) => {
        if (typeof answer === "object" && "failed" in answer)
            return end(new Error(`a thread failed: ${answer.failed}`));
        said.push(answer);
        settle();
    });
    worker.on("error", (error) => end(new Error(`a thread failed: ${error.message}`, { cause: error })));
    worker.on("exit", () => end(new Error("a thread ended before it had answered")));
    /** What it says next. */
    const live = () => new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        settle();
    });
    const begin = (task) => {
        worker.postMessage(task);
        return live();
    };
    return { worker, begin, live };
};
//# sourceMappingURL=crew.js.map