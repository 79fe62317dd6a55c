import { execFile } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const ELSEWHERE = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The Chromium of this machine, if it has one. */
export const chromium: string | undefined = [
  ...(process.env["PATH"] ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
  ...ELSEWHERE,
].find(isExecutable);

/** Files by their path on a little server of this machine, and the policy with which all of them are served. */
export interface Site {
  readonly files: { readonly [path: string]: { readonly type: string; readonly body: string } };
  readonly contentSecurityPolicy: string;
}

/** What became of a page. */
export interface Visit {
  /** The text of the document once its scripts have run. */
  readonly dom: string;
  /** What the browser, or the page, has written on the console: errors, most often. */
  readonly console: readonly string[];
}

/** Opens a page of a site in a headless browser. */
export const visit = async (browser: string, { files, contentSecurityPolicy }: Site, page: string): Promise<Visit> => {
  const server = createServer((request, response) => {
    const file = files[request.url ?? ""];
    response.writeHead(file ? 200 : 404, { "content-type": file?.type ?? "text/plain", "content-security-policy": contentSecurityPolicy });
    response.end(file?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const profile = mkdtempSync(join(tmpdir(), "tierpolicy-browser-"));
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise((resolve, reject) => {
      // A container has no sandbox to give; the pages are our own.
      const settings = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--enable-logging=stderr",
        `--user-data-dir=${profile}`,
      ];
      const arguments_ = [...settings, "--virtual-time-budget=20000", "--dump-dom", `http://127.0.0.1:${port}${page}`];
      execFile(browser, arguments_, { maxBuffer: 64 * 1024 * 1024, timeout: 50_000 }, (error, dom, log) =>
        error ? reject(error) : resolve({ dom, console: log.split("\n").flatMap((line) => /CONSOLE:\d+\] (.*)/.exec(line)?.[1] ?? []) }),
      );
    });
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};
