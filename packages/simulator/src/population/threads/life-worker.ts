/// <reference types="node" />
import { parentPort } from "node:worker_threads";
import { compileKernel } from "../life/kernel.js";
import { type Life, lifeOf } from "../life/life.js";
import { beginWeek, liveWeek } from "../life/live-week.js";
import { mailOf, type Post } from "../life/mail.js";
import type { News } from "../life/news.js";
import type { Share } from "../life/share.js";
import type { Answer, Beginning } from "./messages.js";

compileKernel();

/** What has come, and is still to be lived through: news by week, posts by thread and week. */
const news: News[] = [];
const posts: Post[][] = [];
let among: (Beginning & { readonly life: Life }) | undefined;
let week = 0;

const say = (answer: Answer, handedOver: readonly ArrayBuffer[] = []): void => parentPort?.postMessage(answer, handedOver);

const begin = (beginning: Beginning): void => {
  const { plan, shares, own, ports } = beginning;
  for (const [thread, port] of ports.entries()) {
    const sent: Post[] = [];
    posts[thread] = sent;
    port?.on("message", (post: Post) => {
      sent.push(post);
      attempt(goOn);
    });
  }
  among = { ...beginning, life: lifeOf(plan, shares[own] as Share, shares) };
};

/** A week begins once its news are there, and all have told of the week before. */
const goOn = (): void => {
  while (among !== undefined && news.length > 0 && (week === 0 || posts.every(({ length }) => length > 0))) {
    const { life, own, ports } = among;
    const told =
      week === 0
        ? undefined
        : mailOf(
            own,
            posts.map((sent) => sent.shift() as Post),
          );
    beginWeek(life, week, news.shift() as News, told);
    const lived = liveWeek(life, week);
    for (const [thread, post] of lived.posts.entries())
      if (thread === own) posts[thread]?.push(post);
      else ports[thread]?.postMessage(post, [post.letters.buffer]);
    say(lived.numbers, [lived.numbers.buffer]);
    week += 1;
  }
};

const attempt = (step: () => void): void => {
  try {
    step();
  } catch (error) {
    say({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
};

parentPort?.on("message", (told: Beginning | News) =>
  attempt(() => {
    if ("plan" in told) begin(told);
    else news.push(told);
    goOn();
  }),
);
