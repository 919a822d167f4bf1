// The table of shows and their hosts: that it is in order, and what is made of it.
import { describe, expect, it } from "vitest";
import { nameKey } from "../../../src/text/name-key.ts";
import { knownHosts, knownHostsIn, knownShows } from "../../../src/extraction/shows/known-hosts.ts";
import { showKeys } from "../../../src/extraction/shows/show-names.ts";
import { formsOf } from "../../../src/text/whole-names.ts";

describe("the table of hosts", () => {
  const shows = knownShows();

  it("gives every show hosts with full names, in letters that pages use", () => {
    for (const { show, hosts } of shows) {
      expect(hosts.length, show).toBeGreaterThan(0);
      for (const host of hosts)
        expect(host, show).toMatch(/^[\p{Script=Latin}.'’-]+(?: [\p{Script=Latin}.'’-]+)+$/u);
      for (const host of hosts)
        expect(
          formsOf(host).filter((form) => hosts.includes(form)),
          show,
        ).toEqual([host]);
    }
  });

  it("sorts shows by their keys, and gives no name to two", () => {
    const keys = shows.map(({ show }) => showKeys(show).bare);
    expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    const all = shows
      .flatMap(({ show, otherNames }) => [show, ...otherNames])
      .map((name) => nameKey(name.replace(/^The /, "")));
    const twice = all.filter((key, index) => all.indexOf(key) !== index);
    expect(twice).toEqual([]);
  });
});

describe("knownHosts", () => {
  it("knows a show in its usual ways of writing, and no other", () => {
    const hosts = knownHosts("Rustacean Station");
    expect(hosts).toContain("Jon Gjengset");
    expect(knownHosts("The Rustacean Station Podcast")).toBe(hosts);
    expect(knownHosts("rustacean station (Audio)")).toBe(hosts);
    expect(knownHosts("Rustacean Stations")).toEqual([]);
  });

  it.each([
    "Rustacean Station (MP3)",
    "Rustacean Station: a podcast about Rust",
    "Rustacean Station | Crab Network",
    "Crab Network – Rustacean Station [HD Video]",
    "Rustacean Station - All Episodes",
    "Rustacean Station with Ann Lee",
    "rustacean-station.org",
    "Rustacean Station\u200b",
  ])("knows a show by the title %s of a feed", (title) => {
    expect(knownHosts(title)).toEqual(knownHosts("Rustacean Station"));
  });

  it("knows a name with accents however it is composed, and without", () => {
    const name = "Podcast AWS en Français";
    expect(knownHosts(name)).not.toEqual([]);
    expect(knownHosts(name.normalize("NFD"))).toEqual(knownHosts(name));
    expect(knownHosts("Podcast AWS en Francais")).toEqual(knownHosts(name));
  });

  it("knows the hosts of every show that a title names", () => {
    expect(knownHosts("React Podcast | Rustacean Station")).toEqual([
      ...knownHosts("React Podcast"),
      ...knownHosts("Rustacean Station"),
    ]);
    expect(knownHosts("Crab Network: Crabs")).toEqual([]);
  });

  it("takes a subject beside other words for no show", () => {
    expect(knownHosts("Machine Learning Podcast | Crab Network")).not.toEqual([]);
    expect(knownHosts("Machine Learning | Crab Network")).toEqual([]);
    expect(knownHosts("React with Ann Lee")).toEqual([]);
  });

  it("tells a show from a podcast of that name, where both are known", () => {
    expect(knownHosts("The React Show")).toEqual(["Thomas Hintz"]);
    expect(knownHosts("React Podcast")).toEqual(["Michael Jackson", "Michael Chan"]);
    expect(knownHosts("React")).toBe(knownHosts("React Podcast"));
  });

  it("gives those whom a text names in full", () => {
    const show = "Rustacean Station";
    const named = (text: string) => knownHostsIn({ show, text });
    expect(named("Jon Gjengset asks.")).toEqual(["Jon Gjengset"]);
    expect(named("Jon Gjengsetson asks Jon.")).toEqual([]);
    expect(named("LeJon Gjengset asks.")).toEqual([]);
  });

  it("takes accents however they are composed, and left out", () => {
    const show = "Late Night Linux";
    for (const name of ["Félim Whiteley", "Fe\u0301lim Whiteley", "Felim Whiteley"])
      expect(knownHostsIn({ show, text: `${name} asks.` })).toEqual([name]);
  });

  it("takes either apostrophe", () => {
    const show = "JavaScript Jabber";
    expect(knownHostsIn({ show, text: "AJ O’Neal asks." })).toEqual(["AJ O’Neal"]);
    expect(knownHostsIn({ show, text: "AJ O'Neal asks." })).toEqual(["AJ O'Neal"]);
  });
});
