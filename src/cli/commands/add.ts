// castgraph add: feeds to the list of subscriptions.
import { relative } from "node:path";
import { isWebPage } from "../../sources/feed-link.ts";
import type { OpmlFeed } from "../../sources/opml.ts";
import { CliError, type Command } from "../command.ts";
import { fetchOptions, fetchingOptions } from "../inputs.ts";
import { createReporter } from "../reporter.ts";
import { listOption, listPath, numberOf } from "../subscriptions.ts";

export const add: Command = {
  name: "add",
  summary: "add feeds to the list that update and watch read",
  usage: "<addresses or OPML files…> [--list FILE]",
  details: `
Fetches each feed once, to see that it is one, and writes it into the list, an OPML file. A list of feeds adds the feeds
it names.

  castgraph add https://example.org/feed.xml
  castgraph add subscriptions.opml`,
  options: { ...listOption, ...fetchingOptions },
  async run(inputs, values, io) {
    if (inputs.length === 0) throw new CliError("nothing to add. Name addresses of feeds.", 2);
    const [{ readInputs }, { readDocument }, { readSubscriptions, writeSubscriptions }] =
      await Promise.all([
        import("../../node/read-inputs.ts"),
        import("../../sources/read-document.ts"),
        import("../../node/subscriptions.ts"),
      ]);
    const reporter = createReporter(values, io);
    const path = listPath(values, io);
    const known = new Map((await readSubscriptions(path)).map((feed) => [feed.url, feed]));
    const before = known.size;
    const options = {
      cwd: io.cwd,
      stdin: io.stdin,
      signal: io.signal,
      fetch: fetchOptions(values, io),
    };
    for await (const document of readInputs(inputs, options, reporter.report)) {
      if (!/^https?:/.test(document.uri)) {
        reporter.report({
          severity: "error",
          code: "add/no-address",
          message: `Only addresses can be subscribed to: ${document.uri}.`,
          document: document.uri,
          help: "Name files to castgraph update or castgraph build instead.",
        });
        continue;
      }
      if (isWebPage(document.text)) {
        reporter.report({
          severity: "error",
          code: "add/no-feed",
          message: `This is a web page, and it names no feed: ${document.uri}.`,
          document: document.uri,
          help: "Look for the address of its feed.",
        });
        continue;
      }
      const episodes = [...readDocument(document, reporter.report)];
      if (episodes.length === 0) continue;
      const feed: OpmlFeed = { title: episodes[0]!.show, url: document.uri };
      const isNew = !known.has(feed.url);
      known.set(feed.url, feed);
      await io.out(
        `${isNew ? "added" : "known"}: ${feed.title}, ${numberOf(episodes.length, "episode")}\n`,
      );
    }
    if (known.size > before) await writeSubscriptions(path, [...known.values()]);
    await io.out(`${relative(io.cwd, path)}: ${numberOf(known.size, "feed")}\n`);
    return reporter.errors > 0 ? 1 : 0;
  },
};
