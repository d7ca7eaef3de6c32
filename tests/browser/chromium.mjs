// SPDX-License-Identifier: GPL-3.0-or-later
// Debian's Chromium, and pages opened in it.

import { chromium } from "playwright-core";

export const wide = { width: 1280, height: 900 };
export const narrow = { width: 360, height: 740 };

const switches = [
  "--no-sandbox", // it runs as root in containers
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launch() {
  return chromium.launch({ executablePath: "/usr/bin/chromium", args: switches });
}

/**
 * Opens every page in turn, two at a time, in contexts made with `options`, and gathers what
 * `look(tab, page, complaints)` finds wrong, as sentences that begin with the page's address.
 * `complaints` are those of the browser: console errors, policy violations, failed requests.
 */
export async function lookAt(browser, origin, pages, options, look) {
  const found = [];
  const waiting = [...pages];
  async function work() {
    const context = await browser.newContext({ viewport: wide, ...options });
    const tab = await context.newPage(); // one for all: opening a tab costs more than a page
    const complaints = complaintsOf(tab);
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      await resize(tab, options.viewport ?? wide);
      complaints.restart();
      await tab.goto(origin + page.address, { waitUntil: "load" });
      const wrong = await look(tab, page, complaints.found);
      found.push(...wrong.map((what) => `${page.address}: ${what}`));
    }
    await context.close();
  }
  await Promise.all([work(), work()]);
  return found.sort();
}

/** Gives the tab another size, and waits until its page is laid out at that size. */
export async function resize(tab, size) {
  await tab.setViewportSize(size);
  if ((await tab.evaluate(() => innerWidth)) !== size.width)
    await tab.waitForFunction((width) => innerWidth === width, size.width);
}

/** What the browser complains of; a request that the page before began is not held against this. */
function complaintsOf(tab) {
  const complaints = { found: [], begun: new Set() };
  const note = (complaint) => complaints.found.push(complaint);
  complaints.restart = () => {
    complaints.found = [];
    complaints.begun = new Set();
  };
  tab.on("console", (message) => {
    if (message.type() === "error") note(`console: ${message.text()}`);
  });
  tab.on("pageerror", (error) => note(`script: ${error.message}`));
  tab.on("request", (request) => complaints.begun.add(request));
  tab.on("requestfailed", (request) => {
    if (complaints.begun.has(request))
      note(`not fetched: ${request.url()}, ${request.failure()?.errorText}`);
  });
  return complaints;
}
