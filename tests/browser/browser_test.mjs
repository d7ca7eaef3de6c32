// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the example, as people's browsers show it. Run by ./test browser.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { launch, lookAt, narrow, resize, wide } from "./chromium.mjs";
import { crawl, jsonTwinOf, onePageOfEachKind, pagesToOpen } from "./crawl.mjs";
import { serve } from "./served.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The pages that the programme's newcomer finds by following links from the first. */
const kinds = [
  "",
  "board",
  "body",
  "collaboration",
  "decision",
  "decisions",
  "meeting",
  "office",
  "recommendation",
  "why",
];

/** A4 within margins of 10 mm, at 96 pixels an inch. */
const paperSize = { width: 718, height: 1047 };

let served;
let browser;
let pages;
let opened;
let broken;
let oneOfEach;

before(async () => {
  served = await serve();
  ({ pages, broken } = await crawl(served.origin));
  opened = pagesToOpen(pages);
  oneOfEach = onePageOfEachKind(pages);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await served?.stop();
});

const look = (subjects, options, looks) => lookAt(browser, served.origin, subjects, options, looks);

test("every link on every page leads to a page", () => {
  assert.deepEqual(broken, []);
});

test("links from the first page reach a page of every kind", () => {
  const reached = new Set(oneOfEach.map((page) => page.path.split("/")[1]));
  assert.deepEqual(
    kinds.filter((kind) => !reached.has(kind)),
    [],
  );
});

test("every page comes with strict headers", () => {
  const wrong = [];
  for (const page of pages) wrong.push(...laxHeaders(page));
  assert.deepEqual(wrong, []);
});

function laxHeaders({ address, headers }) {
  const policy = headers.get("content-security-policy") ?? "";
  const directives = new Map(
    policy.split(";").map((part) => {
      const [name, ...sources] = part.trim().split(/\s+/);
      return [name, sources.join(" ")];
    }),
  );
  const allowed = (name) => directives.get(name) ?? directives.get("default-src") ?? "*";
  const wants = {
    "nosniff": headers.get("x-content-type-options") === "nosniff",
    "a referrer policy": /^(no-referrer|same-origin)$/.test(headers.get("referrer-policy") ?? ""),
    "frame-ancestors 'none'": directives.get("frame-ancestors") === "'none'",
    "scripts from here only": ["'self'", "'none'"].includes(allowed("script-src")),
    "styles from here only": ["'self'", "'none'"].includes(allowed("style-src")),
    "no plug-ins": allowed("object-src") === "'none'",
    "forms sent here only": directives.get("form-action") === "'self'",
    "no other base": ["'self'", "'none'"].includes(directives.get("base-uri")),
  };
  return Object.keys(wants)
    .filter((want) => !wants[want])
    .map((want) => `${address} lacks ${want}`);
}

test("every page has a twin in JSON", async () => {
  const wrong = [];
  for (const page of pages) wrong.push(...(await wrongTwin(page)));
  assert.deepEqual(wrong, []);
});

async function wrongTwin(page) {
  const twin = jsonTwinOf(page);
  if (twin === null) return [`${page.address} names no twin`];
  const answer = await fetch(served.origin + twin);
  if (!twin.split("?")[0].endsWith(".json")) return [`${twin} does not end with .json`];
  if (answer.status !== 200) return [`${twin} answers ${answer.status}`];
  const type = answer.headers.get("content-type") ?? "";
  if (!type.startsWith("application/json")) return [`${twin} is ${type}`];
  try {
    JSON.parse(await answer.text());
    return [];
  } catch (error) {
    return [`${twin}: ${error.message}`];
  }
}

test("no page breaks its own policy, fails a request or fits a small screen badly", async () => {
  const wrong = await look(opened, {}, async (tab, page, complaints) => {
    await resize(tab, narrow);
    const across = await tab.evaluate(() => document.documentElement.scrollWidth);
    return across > narrow.width
      ? [...complaints, `is ${across} px across at ${narrow.width} px`]
      : [...complaints];
  });
  assert.deepEqual(wrong, []);
});

test("axe finds no violation on any page, on large and small screens", async () => {
  const wrong = await look(opened, { bypassCSP: true }, async (tab) => {
    await tab.evaluate(axe);
    const violations = [];
    for (const size of [wide, narrow]) {
      await resize(tab, size);
      for (const violation of await violationsOn(tab))
        violations.push(`at ${size.width} px, ${violation}`);
    }
    return violations;
  });
  assert.deepEqual(wrong, []);
});

async function violationsOn(tab) {
  const { violations } = await tab.evaluate(() =>
    globalThis.axe.run(document, { resultTypes: ["violations"] }),
  );
  return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes[0].target.join(" ")}`);
}

test("every page says the same without JavaScript", async () => {
  const words = new Map();
  const note = (said) => async (tab, page) => {
    said.set(page.address, await wordsOf(tab));
    return [];
  };
  await look(opened, {}, note(words));
  const without = new Map();
  await look(opened, { javaScriptEnabled: false }, note(without));
  const wrong = opened.filter(({ address }) => words.get(address) !== without.get(address));
  assert.deepEqual(
    wrong.map((page) => page.address),
    [],
  );
  for (const [address, said] of without) assert.notEqual(said, "", `${address} says nothing`);
});

/** The words of the page's main part, without the buttons that scripts add to accordions. */
function wordsOf(tab) {
  return tab.locator("main").evaluate((main) => {
    const copy = main.cloneNode(true);
    const added = ".govuk-accordion__controls, .govuk-accordion__section-toggle";
    for (const control of copy.querySelectorAll(added)) control.remove();
    return copy.textContent.replace(/\s+/g, " ").trim();
  });
}

test("the day of a page can be set without JavaScript", async () => {
  const wrong = await look(oneOfEach, { javaScriptEnabled: false }, async (tab) => {
    await tab.locator("[name=as-at-day]").fill("24", { timeout: 5_000 });
    await tab.locator("[name=as-at-month]").fill("2");
    await tab.locator("[name=as-at-year]").fill("2016");
    const [answer] = await Promise.all([
      tab.waitForResponse((response) => response.request().isNavigationRequest()),
      tab.locator("form:has([name=as-at-day]) button").click(),
    ]);
    await tab.waitForLoadState("load");
    const year = await tab.locator("[name=as-at-year]").inputValue();
    return answer.status() < 400 && year === "2016" ? [] : [`answers ${answer.status()}`];
  });
  assert.deepEqual(wrong, []);
});

test("the first key press on every kind of page offers to skip to its main part", async () => {
  const wrong = await look(oneOfEach, {}, async (tab) => {
    await tab.keyboard.press("Tab");
    const offered = await tab.evaluate(() => document.activeElement.className);
    await tab.keyboard.press("Enter");
    const reached = await tab.evaluate(() => document.activeElement.tagName);
    return offered.includes("govuk-skip-link") && reached === "MAIN"
      ? []
      : [`Tab came to "${offered}", Enter to ${reached}`];
  });
  assert.deepEqual(wrong, []);
});

test("every control of every kind of page is reached by keyboard and shows it", async () => {
  const wrong = await look(oneOfEach, {}, async (tab) => {
    const controls = await tab.evaluate(markControls);
    const reached = new Set();
    const found = [];
    for (let press = 0; press < controls; ++press) {
      await tab.keyboard.press("Tab");
      const { mark, name, shows } = await tab.evaluate(focused);
      reached.add(mark);
      if (!shows) found.push(`"${name}" does not show its focus`);
    }
    if (reached.size < controls) found.push(`${reached.size} of ${controls} controls reached`);
    return found;
  });
  assert.deepEqual(wrong, []);
});

/** Numbers the controls that are shown, in the page; returns how many there are. */
function markControls() {
  const stops = 'a[href], button, input, select, summary, [tabindex="0"]';
  let marks = 0;
  const groups = new Set(); // of radio buttons, which are one stop together
  for (const control of document.querySelectorAll(stops)) {
    const isAgain = control.type === "radio" && groups.has(control.name);
    if (control.type === "radio") groups.add(control.name);
    if (isAgain || control.type === "hidden" || control.disabled) continue;
    if (control.checkVisibility()) control.setAttribute("data-mark", String(marks++));
  }
  return marks;
}

/** The control with the focus, in the page, and whether anything is drawn to show so. */
function focused() {
  const control = document.activeElement;
  const style = getComputedStyle(control);
  const isOutlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  const shows = isOutlined || style.boxShadow !== "none";
  const name = (control.textContent || control.name || control.tagName).trim();
  return { mark: control.getAttribute("data-mark"), name, shows };
}

test("every kind of page prints its main part, within the paper", async () => {
  const wrong = await look(oneOfEach, { viewport: paperSize }, async (tab) => {
    await tab.emulateMedia({ media: "print" });
    const found = [];
    const across = await tab.evaluate(() => document.documentElement.scrollWidth);
    if (across > paperSize.width) found.push(`is ${across} px across on paper`);
    if (!(await tab.locator("main h1").first().isVisible())) found.push("prints no heading");
    if (await tab.locator(".govuk-skip-link").isVisible()) found.push("prints the skip link");
    const paper = await tab.pdf({ format: "A4" });
    if (paper.subarray(0, 5).toString() !== "%PDF-") found.push("does not print");
    return found;
  });
  assert.deepEqual(wrong, []);
});
