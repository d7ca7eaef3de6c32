// SPDX-License-Identifier: GPL-3.0-or-later
// The example's case files, played by the program. Run by ./test example.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const program = process.env.CONCORDAT_PROGRAM;
const example = join(
  dirname(fileURLToPath(import.meta.url)), "..", "..", "examples", "east-midlands",
);
const cases = caseFiles();

let folder;
const data = () => join(folder, "data");

before(() => {
  folder = mkdtempSync(join(tmpdir(), "concordat-test-"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** In the order in which they are played: that of their names. */
function caseFiles() {
  try {
    return readdirSync(example).filter((name) => name.endsWith(".yaml")).sort();
  } catch {
    return [];
  }
}

function concordat(verb, ...rest) {
  return spawnSync(program, [verb, "--data", data(), ...rest], { encoding: "utf8" });
}

function succeeds(verb, ...rest) {
  const done = concordat(verb, ...rest);
  assert.equal(done.status, 0, done.error?.message ?? done.stdout + done.stderr);
}

test("the example has case files", () => assert.notEqual(cases.length, 0));

test("an empty data folder is made", () => succeeds("init"));

for (const name of cases) test(`${name} plays`, () => succeeds("play", join(example, name)));

test("playing everything again changes nothing", () => {
  const head = readFileSync(join(data(), "head"), "utf8");
  succeeds("play", ...cases.map((name) => join(example, name)));
  assert.equal(readFileSync(join(data(), "head"), "utf8"), head);
});

test("what was played verifies", () => succeeds("verify"));

test("init with the example makes a folder that verifies, and never overwrites it", () => {
  rmSync(data(), { recursive: true });
  succeeds("init", "--example", "east-midlands");
  succeeds("verify");
  const head = readFileSync(join(data(), "head"), "utf8");
  assert.notEqual(concordat("init", "--example", "east-midlands").status, 0);
  assert.equal(readFileSync(join(data(), "head"), "utf8"), head);
});
