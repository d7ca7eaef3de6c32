// SPDX-License-Identifier: GPL-3.0-or-later
// The example's case files, played by the program. Run by ./test example.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
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
  return done.stdout;
}

/** Number and hash of the last entry, of a folder that verifies. */
function headOfVerified() {
  const head = /head (\d+:[0-9a-f]{64})/.exec(succeeds("verify"));
  assert.ok(head, "verify names no head");
  return head[1];
}

test("the example has case files", () => assert.notEqual(cases.length, 0));

test("an empty data folder is made", () => succeeds("init"));

for (const name of cases) test(`${name} plays`, () => succeeds("play", join(example, name)));

test("what was played verifies, and playing it again changes nothing", () => {
  const head = headOfVerified();
  succeeds("play", ...cases.map((name) => join(example, name)));
  assert.equal(headOfVerified(), head);
});

test("init with the example makes a folder that verifies, and never overwrites it", () => {
  rmSync(data(), { recursive: true });
  succeeds("init", "--example", "east-midlands");
  const head = headOfVerified();
  assert.equal(concordat("init", "--example", "east-midlands").status, 1);
  assert.equal(headOfVerified(), head);
});
