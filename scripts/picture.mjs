// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the picture of a page that README shows.
//
//     CONCORDAT_PROGRAM=build/release/bin/concordat \
//         node scripts/picture.mjs /recommendation/... docs/images/recommendation.png

import { launch } from "../tests/browser/chromium.mjs";
import { serve } from "../tests/browser/served.mjs";

const [address, picture] = process.argv.slice(2);
if (!address || !picture) {
  console.error("Usage: node scripts/picture.mjs ADDRESS PICTURE.png");
  process.exit(2);
}

const served = await serve();
const browser = await launch();
const tab = await browser.newPage({ viewport: { width: 1200, height: 2340 } });
const answer = await tab.goto(served.origin + address, { waitUntil: "load" });
if (answer.ok()) await tab.screenshot({ path: picture });
else console.error(`${address} answers ${answer.status()}.`);
await browser.close();
await served.stop();
process.exitCode = answer.ok() ? 0 : 1;
