// SPDX-License-Identifier: GPL-3.0-or-later
// What README.md and the pages of docs name must be there. Run by ./test readme.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const program = process.env.CONCORDAT_PROGRAM;
const documents = ["README.md", "CHANGELOG.md", ...markdownIn("docs"), ...markdownIn("examples")];

function markdownIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownIn(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

const textOf = (path) => readFileSync(join(root, path), "utf8");

/** Runs in the project's folder, without a terminal and without the folder's own data. */
function run(command, ...rest) {
  return spawnSync(command, rest, { cwd: root, encoding: "utf8", input: "" });
}

/** The text without code, where brackets are not links. */
const prose = (text) => text.replace(/^```.*?^```/gms, "").replace(/`[^`\n]*`/g, "");

/** Lines inside ``` fences, without comments. */
function fencedLines(text) {
  const fences = [...text.matchAll(/^```\w*\n(.*?)^```/gms)];
  return fences
    .flatMap((fence) => fence[1].split("\n"))
    .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
    .filter((line) => line !== "");
}

/** Commands in code, within lines or fenced: those that begin with ./ or with concordat. */
function commandsIn(text) {
  const inline = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1].trim());
  return [...fencedLines(text), ...inline].filter((line) => /^(\.\/|concordat )/.test(line));
}

/** GitHub's name for a heading. */
function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(" ", "-");
}

function anchorsIn(text) {
  return [...text.matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1]));
}

function brokenLinks(path) {
  const links = [...prose(textOf(path)).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]);
  return links
    .filter((link) => !/^(https?|mailto):/.test(link))
    .filter((link) => !leadsSomewhere(path, link))
    .map((link) => `${path} links to ${link}`);
}

function leadsSomewhere(from, link) {
  const [file, anchor] = link.split("#");
  const target = file === "" ? from : relative(root, join(root, dirname(from), file));
  if (target.startsWith("..") || !existsSync(join(root, target))) return false;
  return anchor === undefined || anchorsIn(textOf(target)).includes(anchor);
}

test("every link and picture in README and docs leads to a file of the project", () => {
  assert.deepEqual(documents.flatMap(brokenLinks), []);
});

test("every script that README names is there, can be run, and explains itself", () => {
  const scripts = new Set(
    commandsIn(textOf("README.md"))
      .filter((line) => line.startsWith("./"))
      .map((line) => line.split(/\s/)[0]),
  );
  for (const script of ["./start", "./test", "./dev"])
    assert.ok(scripts.has(script), `README does not name ${script}`);
  for (const script of scripts) {
    assert.ok(statSync(join(root, script)).mode & 0o100, `${script} cannot be run`);
    const help = run(script, "--help");
    assert.equal(help.status, 0, script);
    assert.match(help.stdout, /^Usage: /, script);
  }
});

test("every option that README gives to a script is in the script's help", () => {
  for (const line of commandsIn(textOf("README.md")).filter((line) => line.startsWith("./"))) {
    const [script, ...words] = line.split(/\s+/);
    const help = run(script, "--help").stdout;
    for (const option of words.filter((word) => word.startsWith("--")))
      assert.ok(help.includes(option), `${line}: ${script} --help does not tell of ${option}`);
  }
});

test("every verb of ./dev and every part of ./test that README names is known", () => {
  const verbs = run("./dev", "--help").stdout;
  const parts = run("./test", "--list").stdout;
  for (const line of commandsIn(textOf("README.md"))) {
    const [script, word = "--"] = line.split(/\s+/);
    if (word.startsWith("-") || /^[[A-Z]/.test(word)) continue;
    if (script === "./dev") assert.match(verbs, new RegExp(`^ +${word} `, "m"), line);
    if (script === "./test") assert.match(parts, new RegExp(`^${word} `, "m"), line);
  }
});

test("every verb of the program that README or docs name explains itself", () => {
  const verbs = new Set(
    documents
      .flatMap((path) => commandsIn(textOf(path)))
      .filter((line) => line.startsWith("concordat "))
      .map((line) => line.split(/\s+/)[1])
      .filter((word) => /^[a-z]+$/.test(word)),
  );
  assert.ok(verbs.has("serve"), "README does not name concordat serve");
  for (const verb of verbs) {
    const help = run(program, verb, "--help");
    assert.equal(help.status, 0, `concordat ${verb} --help: ${help.error ?? help.stderr}`);
  }
});

test("a script that is asked for what it does not know says so and changes nothing", () => {
  for (const line of [["./start", "--nonsense"], ["./test", "nonsense"], ["./dev", "nonsense"]]) {
    const refused = run(...line);
    assert.equal(refused.status, 2, line.join(" "));
    assert.match(refused.stderr, /nonsense.*Usage: /s, line.join(" "));
  }
  assert.equal(run("./dev").status, 2);
});

test("every decision record has its four parts", () => {
  const records = documents.filter((path) => /^docs\/adr\/\d{4}-/.test(path));
  assert.notEqual(records.length, 0);
  for (const path of records)
    for (const part of ["Status", "Context", "Decision", "Consequences"])
      assert.ok(anchorsIn(textOf(path)).includes(part.toLowerCase()), `${path} lacks ${part}`);
});
