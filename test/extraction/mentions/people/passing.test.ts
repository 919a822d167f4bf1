import { describe, expect, it } from "vitest";
import { foundPeople as found } from "../../../support/found-people.ts";

/** More than a text needs before what it says of others is said in passing. */
const longText =
  "The boats leave the harbour in the morning, and nobody knows when they return. ".repeat(8);

describe("who is named in passing", () => {
  it.each([
    ["They say that magazines used to interview Peter Tarrow about sails."],
    ["Once you have heard a song with Peter Tarrow on the radio, you sail on."],
    ["I was talking to Peter Tarrow, and he sold the boat."],
  ])("%s is no guest below a headline that names one", (sentence) => {
    const text = `We mend sails.\n${longText}\n${sentence}`;
    expect(found(text, { title: "Sails with Ann Ekdahl" })).toEqual([
      "Ann Ekdahl: guest",
      "Peter Tarrow: mentioned",
    ]);
    expect(found(`We are joined by Ann Ekdahl.\n${longText}\n${sentence}`)).toEqual([
      "Ann Ekdahl: guest",
      "Peter Tarrow: mentioned",
    ]);
  });

  it("is a guest where nobody else is one beyond doubt", () => {
    expect(found(`${longText}\nI was talking to Peter Tarrow, and he sold the boat.`)).toEqual([
      "Peter Tarrow: guest",
    ]);
  });

  it("stays a guest whom two phrases call one, or one that is said of guests only", () => {
    const two = "Later we interview Peter Tarrow. Peter Tarrow explains how sails are mended.";
    const only = "Finally we are joined by Peter Tarrow.";
    for (const text of [two, only])
      expect(found(`We are joined by Ann Ekdahl.\n${longText}\n${text}`)).toContain(
        "Peter Tarrow: guest",
      );
  });
});

describe("whom others asked", () => {
  it.each([
    "bullets| Rose Weekly interview with Peter Tarrow",
    "bullets| Ann Ekdahl’s interview with Peter Tarrow",
    "bullets| Check out their interviews with Peter Tarrow",
    "links| Our interview with Peter Tarrow on ponds",
    "bullets| Ten features of ponds that gardeners like Peter Tarrow",
  ])("%s names no guest", (line) => {
    expect(found(`We talk about roses.\n${line}`)).not.toContain("Peter Tarrow: guest");
  });

  it.each([
    "bullets| Interview with Peter Tarrow about ponds",
    "bullets| An interview with Peter Tarrow",
    "This week’s feature interview with Peter Tarrow is about ponds.",
  ])("%s names one", (line) => {
    expect(found(`We talk about roses.\n${line}`)).toContain("Peter Tarrow: guest");
  });

  it("wrote what is on the list", () => {
    expect(found("In this blog post Peter Tarrow introduces ponds.")).toEqual([
      "Peter Tarrow: mentioned",
    ]);
    expect(found("In this post Peter Tarrow talks to Ann Ekdahl about ponds.")).toEqual([
      "Peter Tarrow: host",
      "Ann Ekdahl: guest",
    ]);
  });

  it("came before, where hosts asked them weeks back", () => {
    expect(found("We talked to Peter Tarrow a few weeks back about ponds.")).toEqual([
      "Peter Tarrow: mentioned",
    ]);
  });
});
