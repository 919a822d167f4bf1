import { expect, it } from "vitest";
import { read, zones } from "./episode-checks.ts";

const page = `Skip to main content

Water Works Podcast Episodes

View All Tags

Ann Lee
Bo van der Ek

Bo van der Ek is head of pipes at Acme, where he looks after everything that carries water.

There are two kinds of pipes:

  • Long: they reach far.
  • Short: they do not.

That is all there is to say.

Ann Lee

Cy Fox talks with Ann about valves, taps and everything else that opens and closes.

Contact Us

Write to us.
Some Pipes Inc.`;

it("begins an entry at a block of names, leaves header and footer out", () => {
  const { episodes, diagnostics } = read(page);
  expect(diagnostics).toEqual([]);
  expect(episodes.map(({ show, title }) => [show, title])).toEqual([
    ["Water Works Podcast", undefined],
    ["Water Works Podcast", undefined],
  ]);
  expect(zones(episodes[0]!)).toEqual([
    "byline: Ann Lee",
    "byline: Bo van der Ek",
    "body: Bo van der Ek is head of pipes at Acme, where he looks after everything that carries water.",
    "body: There are two kinds of pipes:",
    "bullets: Long: they reach far.",
    "bullets: Short: they do not.",
    "body: That is all there is to say.",
  ]);
  expect(episodes[1]!.text).toBe(
    "Ann Lee\n\nCy Fox talks with Ann about valves, taps and everything else that opens and closes.",
  );
});

it("gives an entry the same id whatever stands beside it", () => {
  const ids = read(page).episodes.map(({ id }) => id);
  const turned = page.replace(/(Ann Lee\nBo[^]*?)(Ann Lee\n\nCy[^]*?)(Contact)/, "$2$1$3");
  expect(turned).not.toBe(page);
  expect(read(turned).episodes.map(({ id }) => id)).toEqual(ids.toReversed());
});
