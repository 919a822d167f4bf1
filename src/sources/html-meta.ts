// Meta data of an HTML page: what its head and its JSON-LD say of the episode.
import { Parser } from "htmlparser2";
import { shallowHtml } from "../text/shallow-html.ts";
import { isRecord } from "./text-record.ts";

/**
 * Fields by the names that notes use: title, show, date, url, duration, guests. JSON-LD goes before Open Graph, Open
 * Graph before the page's headings. Cost: one pass.
 */
export function readPageMeta(html: string): Readonly<Record<string, unknown>> {
  const meta = new Map<string, string>();
  const words = new Map<string, string>();
  const linked: Record<string, unknown> = {};
  let collecting: string | undefined;
  let collected = "";
  const parser = new Parser({
    onopentag(name, attributes) {
      const property = (
        attributes["property"] ??
        attributes["name"] ??
        attributes["itemprop"]
      )?.toLowerCase();
      if (name === "meta" && property && attributes["content"] && !meta.has(property)) {
        meta.set(property, attributes["content"]);
      } else if (name === "link" && attributes["rel"] === "canonical" && attributes["href"]) {
        meta.set("canonical", attributes["href"]);
      } else if (name === "time" && attributes["datetime"] && !meta.has("time")) {
        meta.set("time", attributes["datetime"]);
      }
      const isLinkedData = name === "script" && attributes["type"] === "application/ld+json";
      if (isLinkedData || COLLECTED.has(name)) {
        collecting = isLinkedData ? "ld" : name;
        collected = "";
      }
    },
    ontext(text) {
      if (collecting) collected += text;
    },
    onclosetag(name) {
      if (collecting === "ld" && name === "script")
        Object.assign(linked, readLinkedData(collected));
      else if (collecting === name) {
        const line = collected.replace(/\s+/g, " ").trim();
        if (line !== "" && !words.has(name)) words.set(name, line);
      } else return;
      collecting = undefined;
    },
  });
  parser.end(shallowHtml(html));
  const pick = (...names: string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const fields: Record<string, unknown> = {
    title:
      pick("og:title", "twitter:title") ?? words.get("h1") ?? words.get("h2") ?? words.get("title"),
    show: pick("og:site_name"),
    date:
      pick("article:published_time", "datepublished", "date", "og:published_time") ??
      pick("time") ??
      words.get("time"),
    url: pick("canonical", "og:url"),
    ...linked,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const COLLECTED: ReadonlySet<string> = new Set(["h1", "h2", "title", "time"]);

/** An episode, talk or article in schema.org's words. */
function readLinkedData(json: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return {};
  }
  const graph: unknown = isRecord(value) ? value["@graph"] : undefined;
  const items: unknown[] = Array.isArray(value) ? value : Array.isArray(graph) ? graph : [value];
  for (const item of items) {
    if (
      !isRecord(item) ||
      !/(?:Episode|VideoObject|Article|Posting|Event)$/.test(String(item["@type"]))
    )
      continue;
    const series = item["partOfSeries"] ?? item["isPartOf"];
    const fields: Record<string, unknown> = {
      title: item["name"] ?? item["headline"],
      date: item["datePublished"] ?? item["uploadDate"] ?? item["startDate"],
      duration: item["duration"] ?? item["timeRequired"],
      url: item["url"],
      show: isRecord(series) ? series["name"] : undefined,
      guests: item["actor"] ?? item["actors"] ?? item["performer"],
    };
    return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));
  }
  return {};
}
