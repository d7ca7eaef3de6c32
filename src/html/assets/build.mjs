// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the assets and writes them as one C++ file, for the program to carry.
//
//     node src/html/assets/build.mjs OUTPUT.cpp
//
// The same sources give the same bytes and so the same hash: no times, no paths. The compressed
// form is not hashed, since it follows the zlib of the node at hand. Node 18 or later.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as sass from "sass";

const folder = dirname(fileURLToPath(import.meta.url));
const modules = join(folder, "..", "..", "..", "node_modules");
const frontend = join(modules, "govuk-frontend", "dist", "govuk");

const script = "text/javascript; charset=utf-8";
const assets = [
  { name: "concordat.css", type: "text/css; charset=utf-8", bytes: stylesheet() },
  { name: "favicon.svg", type: "image/svg+xml", bytes: readFileSync(join(folder, "favicon.svg")) },
  { name: "govuk-frontend.min.js", type: script, bytes: frontendScript() },
  { name: "start.js", type: script, bytes: readFileSync(join(folder, "start.js")) },
  { name: "support.js", type: script, bytes: readFileSync(join(folder, "support.js")) },
];

function stylesheet() {
  const compiled = sass.compile(join(folder, "concordat.scss"), {
    style: "compressed",
    loadPaths: [modules],
    quietDeps: true,
  });
  return Buffer.from(compiled.css + "\n");
}

/** The package's script without the line that points to a source map, which is not served. */
function frontendScript() {
  const text = readFileSync(join(frontend, "govuk-frontend.min.js"), "utf8");
  return Buffer.from(text.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "\n"));
}

/** One hash over the whole set, so that assets may name each other by relative addresses. */
function hashOf(set) {
  const hash = createHash("sha256");
  for (const { name, bytes } of set) hash.update(`${name} ${bytes.length}\n`).update(bytes);
  return hash.digest("hex").slice(0, 16);
}

function gzip(bytes) {
  const compressed = gzipSync(bytes, { level: 9 });
  compressed.writeUInt32LE(0, 4); // no time
  compressed[9] = 255; // no operating system
  return compressed;
}

/** Bytes as a literal; octal escapes have three digits, so no digit after one is drawn in. */
function literal(bytes) {
  const width = 96;
  const lines = [];
  for (let at = 0; at < bytes.length; at += width) {
    let line = "";
    for (const byte of bytes.subarray(at, at + width)) {
      const plain = byte >= 0x20 && byte < 0x7f && !'"\\?'.includes(String.fromCharCode(byte));
      line += plain ? String.fromCharCode(byte) : "\\" + byte.toString(8).padStart(3, "0");
    }
    lines.push(`    "${line}"`);
  }
  return lines.length ? lines.join("\n") : '    ""';
}

function source(set) {
  const hash = hashOf(set);
  const constants = set.map(({ bytes }, i) =>
    [
      `constexpr char kBytes${i}[] =\n${literal(bytes)};`,
      `constexpr char kGzip${i}[] =\n${literal(gzip(bytes))};`,
    ].join("\n"),
  );
  const entries = set.map(
    ({ name, type }, i) =>
      `    {"${name}", "${hash}", "${type}", {kBytes${i}, sizeof kBytes${i} - 1}, ` +
      `{kGzip${i}, sizeof kGzip${i} - 1}},`,
  );
  return `// Written by src/html/assets/build.mjs.
#include "html/assets.hpp"

namespace concordat::html {

namespace {

${constants.join("\n\n")}

constexpr Asset kAssets[] = {
${entries.join("\n")}
};

} // namespace

std::span<const Asset> assets() { return kAssets; }

} // namespace concordat::html
`;
}

writeFileSync(process.argv[2], source(assets));
