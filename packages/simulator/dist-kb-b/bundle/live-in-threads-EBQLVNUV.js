import {
  delivered,
  live,
  newsOf,
  planOf,
  weekOf
} from "./chunk-H3MAGR2O.js";
import {
  layoutOf,
  together
} from "./chunk-4WS35BOD.js";
import "./chunk-E76U5H52.js";

// dist/population/threads/live-in-threads.js
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";

// dist/population/life/share.js
var sharesOf = (rows, threads) => {
  let parts = Math.ceil(rows / 1024), count = Math.min(threads, parts), starts = Array.from({ length: count }, (_, thread) => Math.floor(thread * parts / count) * 1024);
  return starts.map((first, thread) => ({ first, count: (starts[thread + 1] ?? rows) - first }));
};

// dist/population/threads/crew.js
import { Worker } from "node:worker_threads";
var crewOf = (plan, shares, script) => {
  let members = shares.map((share) => memberOf({ plan, share }, script));
  return {
    begin: async (tasks) => {
      await Promise.all(members.map(({ begin }, thread) => begin(tasks[thread])));
    },
    live: () => Promise.all(members.map(({ live: live2 }) => live2())),
    close: async () => {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    }
  };
}, memberOf = (beginning, script) => {
  let worker = new Worker(script, { workerData: beginning }), said = [], waiting, ended, settle = () => {
    if (waiting === void 0)
      return;
    let next = said.shift();
    if (next !== void 0)
      waiting.resolve(next);
    else if (ended !== void 0)
      waiting.reject(ended);
    else
      return;
    waiting = void 0;
  }, end = (error) => {
    ended ??= error, settle();
  };
  worker.on("message", (answer) => {
    if (typeof answer == "object" && "failed" in answer)
      return end(new Error(`a thread failed: ${answer.failed}`));
    said.push(answer), settle();
  }), worker.on("error", (error) => end(new Error(`a thread failed: ${error.message}`, { cause: error }))), worker.on("exit", () => end(new Error("a thread ended before it had answered")));
  let live2 = () => new Promise((resolve, reject) => {
    waiting = { resolve, reject }, settle();
  });
  return { worker, begin: (task) => (worker.postMessage(task), live2()), live: live2 };
};

// dist/population/threads/live-in-threads.js
async function* liveInThreads(world, nature, threads, script = WORKER) {
  let shares = sharesOf(world.rows, threads);
  if (shares.length > 1)
    yield* liveInCrew(world, nature, shares, script);
  else
    for (let week of live(world, nature))
      yield week, await setImmediate();
}
var processors = () => availableParallelism(), WORKER = new URL("./life-worker.js", import.meta.url);
async function* liveInCrew(world, nature, shares, script) {
  world.advance(0);
  let layout = layoutOf(world.segments.length, world.services.length), newsIn = newsOf(world), crew = crewOf(planOf(world, nature), shares, script), mails = [];
  try {
    for (let week = 0; week < world.weeks; week++) {
      let news = newsIn();
      await crew.begin(shares.map((_, thread) => ({ week, news, mail: mails[thread] }))), week + 1 < world.weeks && world.advance(week + 1);
      let lived = await crew.live();
      mails = delivered(lived.map(({ post }) => post)), yield weekOf(week, world.dateOf(week), together(lived.map(({ numbers }) => numbers)), layout, world.services);
    }
  } finally {
    await crew.close();
  }
}
export {
  liveInThreads,
  processors
};
