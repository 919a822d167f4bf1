import { expect, it } from "vitest";
import { read, zones } from "./episode-checks.ts";

const page = `Water Systems
Past Presentations
Pipes Without Leaks
Pipes leak. We show how they can be made not to, with a little care...
Large Water Panel
Join Ann Lee of Acme as she asks experts.
Help! My Tap Drips!
Bo Ek, Plumber @Acme
Taps drip at night.
Nobody knows why.
Interviews
Help! My Tap Drips!
Tell me about your work.
I mend taps at Acme.
Read Full InterviewPipes Without Leaks
What do you do?
Cy: I look for leaks.
Read Full Interview`;

it("pairs titles and abstracts, cuts interviews at their glued buttons", () => {
  const { episodes } = read(page);
  expect(episodes.map(({ title }) => title)).toEqual([
    "Pipes Without Leaks",
    "Large Water Panel",
    "Help! My Tap Drips!",
    "Help! My Tap Drips!",
    "Pipes Without Leaks",
  ]);
  expect(new Set(episodes.map(({ show }) => show))).toEqual(new Set(["Water Systems"]));
  expect(zones(episodes[2]!)).toEqual([
    "title: Help! My Tap Drips!",
    "byline: Bo Ek, Plumber @Acme",
    "body: Taps drip at night.",
    "body: Nobody knows why.",
  ]);
  expect(zones(episodes[4]!)).toEqual([
    "title: Pipes Without Leaks",
    "questions: What do you do?",
    "byline: Cy",
    "body (Cy): I look for leaks.",
  ]);
});

it("keeps the talk and the interview about it apart by id", () => {
  expect(
    read(page)
      .episodes.map(({ id }) => id)
      .slice(0, 1),
  ).toEqual(["episode:water-systems:pipes-without-leaks"]);
  expect(read(page).episodes.at(-1)!.id).toBe(
    "episode:water-systems:pipes-without-leaks-interview",
  );
});

it("does not mind blank lines", () => {
  const spaced = page.replaceAll("\n", "\n\n");
  expect(read(spaced).episodes.map(({ title }) => title)).toEqual(
    read(page).episodes.map(({ title }) => title),
  );
});
