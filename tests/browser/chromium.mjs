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
      complaints.length = 0;
      await tab.setViewportSize(options.viewport ?? wide);
      await tab.goto(origin + page.address, { waitUntil: "load" });
      const wrong = await look(tab, page, complaints);
      found.push(...wrong.map((what) => `${page.address}: ${what}`));
    }
    await context.close();
  }
  await Promise.all([work(), work()]);
  return found.sort();
}

function complaintsOf(tab) {
  const complaints = [];
  tab.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  tab.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  tab.on("requestfailed", (request) => complaints.push(`not fetched: ${request.url()}`));
  return complaints;
}
