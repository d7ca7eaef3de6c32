// SPDX-License-Identifier: GPL-3.0-or-later
// Each story is a case file, played on a record of its own after given.yaml. Run by ./test
// acceptance.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const program = process.env.CONCORDAT_PROGRAM;
const here = dirname(fileURLToPath(import.meta.url));
const stories = readdirSync(join(here, "stories")).sort();
const kLines = 66; // of a page

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "concordat-test-"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

function succeeds(verb, data, ...rest) {
  const done = spawnSync(program, [verb, "--data", data, ...rest], { encoding: "utf8" });
  assert.equal(done.status, 0, done.error?.message ?? done.stdout + done.stderr);
}

test("there are stories", () => assert.notEqual(stories.length, 0));

for (const story of stories) {
  test(story.replace(".yaml", "").replaceAll("-", " "), () => {
    const file = join(here, "stories", story);
    const lines = readFileSync(file, "utf8").split("\n");
    assert.ok(lines.length <= kLines, `${story} is longer than a page: ${lines.length} lines`);
    const data = join(folder, story);
    succeeds("init", data);
    succeeds("play", data, join(here, "given.yaml"), file);
  });
}
