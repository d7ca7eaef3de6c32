// SPDX-License-Identifier: GPL-3.0-or-later
// The program under test, serving a data folder of its own with the example.
//
//     const served = await serve();
//     await fetch(served.origin + "/");
//     await served.stop();

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const longestStart = 60_000; // ms

export const program = process.env.CONCORDAT_PROGRAM;

/** Makes a data folder and serves it on any free port, once the program says where. */
export async function serve() {
  if (!program) throw new Error("CONCORDAT_PROGRAM names no program; run ./test browser.");
  const folder = mkdtempSync(join(tmpdir(), "concordat-test-"));
  const data = join(folder, "data");
  try {
    makeData(data);
    const child = spawn(program, ["serve", "--data", data, "--listen", "127.0.0.1:0"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = new Promise((resolve) => child.once("close", (code) => resolve(code)));
    const stop = async () => {
      child.kill("SIGTERM");
      const code = await ended;
      rmSync(folder, { recursive: true, force: true });
      return code;
    };
    process.once("exit", () => child.kill("SIGKILL"));
    return { origin: await originOf(child), stop };
  } catch (failure) {
    rmSync(folder, { recursive: true, force: true });
    throw failure;
  }
}

function makeData(data) {
  const made = spawnSync(program, ["init", "--data", data, "--example", "east-midlands"], {
    encoding: "utf8",
  });
  if (made.error) throw made.error;
  if (made.status !== 0) throw new Error(`init ended with ${made.status}: ${made.stderr}`);
}

/** What the program's line "Concordat serves http://127.0.0.1:PORT/" names. */
function originOf(child) {
  return new Promise((resolve, reject) => {
    let said = "";
    const late = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`serve did not say where it serves:\n${said}`));
    }, longestStart);
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(late);
      reject(new Error(`serve ended with ${code}:\n${said}`));
    });
    child.stderr.on("data", (bytes) => (said += bytes));
    createInterface({ input: child.stdout }).on("line", (line) => {
      said += `${line}\n`;
      const address = /^Concordat serves (http:\/\/\S+?)\/?$/.exec(line);
      if (!address) return;
      clearTimeout(late);
      resolve(address[1]);
    });
  });
}
