// SPDX-License-Identifier: GPL-3.0-or-later
// Every page that can be reached from the first one by following links.
//
//     const { pages, broken } = await crawl(origin);

const questionsOfAPath = 3; // of ?page=2, ?page=3 and their like, so many are visited for each path

/**
 * The pages, each { address, path, status, headers, html, links }, and as `broken` what a link
 * leads to that does not answer 200. Addresses are without origin and fragment.
 */
export async function crawl(origin) {
  const pages = [];
  const broken = [];
  const seen = new Set(["/"]);
  const questions = new Map();
  const waiting = [{ address: "/", from: "the browser" }];
  while (waiting.length > 0) {
    const { address, from } = waiting.shift();
    const answer = await fetch(origin + address);
    const body = await answer.text();
    if (answer.status !== 200) {
      broken.push(`${address}, linked on ${from}, answers ${answer.status}`);
      continue;
    }
    if (!isHtml(answer.headers)) continue;
    const page = pageOf(address, answer, body);
    pages.push(page);
    for (const link of page.links) {
      if (seen.has(link) || !isWanted(link, questions)) continue;
      seen.add(link);
      waiting.push({ address: link, from: address });
    }
  }
  return { pages, broken };
}

function pageOf(address, answer, html) {
  const links = hrefsOf(html, "a")
    .map((href) => localAddress(href, address))
    .filter((link) => link !== null);
  const path = address.split("?")[0];
  return { address, path, status: answer.status, headers: answer.headers, html, links };
}

export function isHtml(headers) {
  return (headers.get("content-type") ?? "").startsWith("text/html");
}

/** The address as JSON that a page's head names, or null. */
export function jsonTwinOf(page) {
  const link = /<link\s[^>]*type="application\/json"[^>]*>/.exec(page.html);
  const href = link && /\shref="([^"]*)"/.exec(link[0]);
  return href ? localAddress(unescaped(href[1]), page.address) : null;
}

/**
 * The pages that are opened: all but the chronologies, each thing having one and all being one
 * table, of which there is one here for each kind of thing.
 */
export function pagesToOpen(pages) {
  const met = new Set();
  return pages.filter(({ path }) => {
    const [, about, kind] = path.split("/");
    if (about !== "chronology") return true;
    const isFirst = !met.has(kind);
    met.add(kind);
    return isFirst;
  });
}

/** One page for each first word of the path: home, decisions, decision, board and so on. */
export function onePageOfEachKind(pages) {
  const kinds = new Map();
  for (const page of pages) {
    const kind = page.path.split("/")[1];
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}

function isWanted(link, questions) {
  const [path, question] = link.split("?");
  if (question === undefined) return true;
  // The form that each page's foot leads to is the same on every page of a kind.
  const isOfForm = question.includes("known-at=");
  const one = isOfForm ? `${path.split("/")[1]} as known earlier` : path;
  const visited = questions.get(one) ?? 0;
  questions.set(one, visited + 1);
  return visited < (isOfForm ? 1 : questionsOfAPath);
}

function hrefsOf(html, element) {
  const links = html.matchAll(new RegExp(`<${element}\\s[^>]*?\\bhref="([^"]*)"`, "g"));
  return [...links].map((match) => unescaped(match[1]));
}

function localAddress(href, from) {
  const here = new URL(from, "http://here");
  const target = new URL(href, here);
  return target.origin === here.origin ? target.pathname + target.search : null;
}

function unescaped(text) {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
