import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { cutZones } from "../../src/sources/zones.ts";
import { linesOf } from "../../src/text/lines.ts";

const cut = (text: string) => {
  const { sections, stated } = cutZones(text, { start: 0, end: text.length });
  return {
    zones: sections.map(({ role, span }) => `${role}: ${text.slice(span.start, span.end)}`),
    stated: stated.map(({ name, role }) => `${role}: ${name}`),
  };
};

describe("zones", () => {
  it.each([
    "Ann plants roses. Please support us by checking out our sponsors:",
    "This episode of Garden Hour is sponsored by:",
    "Thanks to the kind sponsors of this week:",
  ])("list those who pay below: %s", (lead) => {
    expect(
      cut(`${lead}\n- Rake: https://rake.example\n- Hoe\n\nWe plant.\n- Roses`).zones.slice(1),
    ).toEqual([
      "sponsors: Rake: https://rake.example",
      "sponsors: Hoe",
      "body: We plant.",
      "bullets: Roses",
    ]);
  });

  it("take what stands below a lead without items for text", () => {
    expect(
      cut("Ann plants roses. Check out our sponsors:\nRoses need rain.\n- Rake").zones.slice(1),
    ).toEqual(["body: Roses need rain.", "bullets: Rake"]);
  });

  it("states people that headings name", () => {
    const { zones, stated } = cut(
      "Hosts: Ann Lee, Bo van der Ek\nGuests\n- Cy Fox (Acme, Inc.)\n- Dr. Di Oh - Engineer at Foo\nAbout the show\nWords.",
    );
    expect(stated).toEqual([
      "host: Ann Lee",
      "host: Bo van der Ek",
      "guest: Cy Fox",
      "guest: Di Oh",
    ]);
    expect(zones).toEqual([
      "metadata: Hosts:",
      "byline: Ann Lee, Bo van der Ek",
      "metadata: Guests",
      "byline: Cy Fox (Acme, Inc.)",
      "byline: Dr. Di Oh - Engineer at Foo",
      "metadata: About the show",
      "body: Words.",
    ]);
  });

  it.each(["Special episode guests:", "Participants:", "This week’s guests", "Podcast Guests:"])(
    "states those below %s",
    (heading) => {
      const { stated } = cut(
        `Hosts: Ann Lee\n${heading}\nBo Ek, Pilot at Acme\nCy Fox = cy.example\nAbout the show\nWords.`,
      );
      expect(stated).toEqual(["host: Ann Lee", "guest: Bo Ek", "guest: Cy Fox"]);
    },
  );

  it("states whose lives stand below guests, and ends where credits begin", () => {
    const lives =
      "Ann Lee (she/her) is a pilot and a friend of Cy Fox.\n\nBo Ek has flown for Acme.";
    const text = `Words.\n\nGuests\n\n${lives}\n\nCredits\n\nAudio by Di Oh.\nOur music is by Ed Ash.`;
    expect(cut(text).stated).toEqual(["guest: Ann Lee", "guest: Bo Ek"]);
    expect(cut("Guests\nAnn Lee\nThis episode is by Di Oh.").stated).toEqual(["guest: Ann Lee"]);
  });

  it("takes who is called the guest among the hosts for one", () => {
    const text = "Words.\n\nHosts\nAnn Lee - Producer\nBo Ek - Guest\nCy Fox (guest)";
    expect(cut(text).stated).toEqual(["host: Ann Lee", "guest: Bo Ek", "guest: Cy Fox"]);
  });

  it("takes who presents an episode for hosts, and who presents a talk for guests; both end with their line", () => {
    const line = "Presenters: Ann Lee, Bo Ek and Cy Fox.\n\nTheme Music by Di Oh.";
    expect(cut(`In this episode: boats.\n\n${line}`).stated).toEqual([
      "host: Ann Lee",
      "host: Bo Ek",
      "host: Cy Fox",
    ]);
    expect(cut(`How boats are built.\n\n${line}`).stated).toEqual([
      "guest: Ann Lee",
      "guest: Bo Ek",
      "guest: Cy Fox",
    ]);
  });

  it("ends the words of a sponsor where the show asks for something", () => {
    const asks = "Enjoy the podcast?\nPlease take a few moments to leave us a review on Spotify.";
    expect(
      cut(`Sponsored by:\nAcme\nBuy pipes.\n\n${asks}\n\nAnn Lee\nFounder of Bolt.`).zones,
    ).toEqual([
      "metadata: Sponsored by:",
      "sponsors: Acme",
      "sponsors: Buy pipes.",
      "boilerplate: Enjoy the podcast?",
      "boilerplate: Please take a few moments to leave us a review on Spotify.",
      "body: Ann Lee",
      "body: Founder of Bolt.",
    ]);
    const everywhere = "Download at Overcast, Castro or wherever you get your podcasts.";
    expect(cut(`We talk of boats.\n${everywhere}`).zones[1]).toBe(`boilerplate: ${everywhere}`);
  });

  it("ends with its paragraph who pays beside the heading, and with a rule who pays below it", () => {
    expect(cut("Sponsors: Acme\nBuy pipes.\n\n* Zed has new pumps").zones).toEqual([
      "metadata: Sponsors:",
      "sponsors: Acme",
      "sponsors: Buy pipes.",
      "bullets: Zed has new pumps",
    ]);
    expect(cut("Sponsors\nAcme\n\nBuy pipes.\n---\nWe talk of boats.").zones).toEqual([
      "metadata: Sponsors",
      "sponsors: Acme",
      "sponsors: Buy pipes.",
      "body: ---",
      "body: We talk of boats.",
    ]);
  });

  it("leaves out lines of addresses, whatever the platform", () => {
    const lines = [
      "Paypal: https://pay.example/boats",
      "🎵 RSS: https://feeds.example/boats",
      "Custom RSS | Apple Podcasts | Spotify | YouTube Music | Transcript",
      "Amazon USA: https://shop.example/3d5",
    ];
    expect(cut(`We talk of boats.\n${lines.join("\n")}`).zones).toEqual([
      "body: We talk of boats.",
      ...lines.map((line) => `boilerplate: ${line}`),
    ]);
  });

  it("takes a panel for hosts where there are guests, and for guests where there are none", () => {
    expect(cut("Panel:\n- Ann Lee\n- Bo Ek\nSpecial Guest: Cy Fox").stated).toEqual([
      "host: Ann Lee",
      "host: Bo Ek",
      "guest: Cy Fox",
    ]);
    expect(cut("Moderator: Di Oh\nPanelists\n* Ann Lee\n* Bo Ek").stated).toEqual([
      "host: Di Oh",
      "guest: Ann Lee",
      "guest: Bo Ek",
    ]);
  });

  it("takes a panel of somebody for guests", () => {
    const { stated } = cut(
      "A large panel of gardeners discusses roses.\nPanel:\n* Ann Lee\n* Bo Ek",
    );
    expect(stated).toEqual(["guest: Ann Lee", "guest: Bo Ek"]);
  });

  it("takes a panel whose members are introduced for guests", () => {
    const panel =
      "Panel members\n* Ann Lee - Author of a book about boats\n* Bo Ek - Builder of boats, " +
      `and of ${"hulls, ".repeat(40)}masts`;
    expect(cut(panel).stated).toEqual(["guest: Ann Lee", "guest: Bo Ek"]);
    expect(cut("Panel\n* Ann Lee\n* Bo Ek").stated).toEqual(["host: Ann Lee", "host: Bo Ek"]);
  });

  it("takes those of a panel for guests who are not marked as its hosts", () => {
    expect(cut("Panel\n* Ann (Host): Twitter\n* Bo Ek: Twitter\nNews\nWords.").stated).toEqual([
      "host: Ann",
      "guest: Bo Ek",
    ]);
  });

  it("ends a list of people with whoever else had a part, and with the links of a talk", () => {
    const { stated } = cut("Guest:\nAnn Lee\nProducer: Bo Ek\nMusic: Cy Fox");
    expect(stated).toEqual(["guest: Ann Lee"]);
    const links = "Guest\nAnn Lee\nLinks from the interview\n“Boats” by Bo Ek, Cy Fox";
    expect(cut(links).stated).toEqual(["guest: Ann Lee"]);
  });

  it("reads who hosts below a heading, also where the same line stands in every episode", () => {
    const text = "Hosts\nAnn Lee, Builder at Acme Boats\nBo Ek";
    const isRepeated = (line: string) => line.startsWith("Ann Lee");
    const { stated } = cutZones(text, { start: 0, end: text.length }, { isRepeated });
    expect(stated.map(({ name }) => name)).toEqual(["Ann Lee", "Bo Ek"]);
  });

  it("ends a list of people at the heading of another, also where it stands in every episode", () => {
    const text = "Guests\nAnn Lee\n\nReach out to hosts and guests:\n\n* Bo: (bo.example)";
    const isRepeated = (line: string) => line.startsWith("Reach");
    const { stated } = cutZones(text, { start: 0, end: text.length }, { isRepeated });
    expect(stated.map(({ name }) => name)).toEqual(["Ann Lee"]);
  });

  it("goes on with a list after an item that is a heading", () => {
    expect(
      cut("Links\n- 02:10 Sails\n- 19:22 Sponsor: Acme\n- 20:56 Keels\nSponsor: Acme\nBuy pipes.")
        .zones,
    ).toEqual([
      "metadata: Links",
      "links: Sails",
      "metadata: Sponsor:",
      "sponsors: Acme",
      "links: Keels",
      "metadata: Sponsor:",
      "sponsors: Acme",
      "sponsors: Buy pipes.",
    ]);
  });

  it("ends a list of people at a heading nobody knows, a colon, a time", () => {
    expect(
      cut("Panel\n- Ann Lee\n- Bo Ek\nDiscussion\n02:10 - Chrome Apps\n- Code Labs").stated,
    ).toEqual(["host: Ann Lee", "host: Bo Ek"]);
    expect(cut("Guest:\nAnn Lee @ann\nApps by Ann Lee:\n- Blue Lanes").stated).toEqual([
      "guest: Ann Lee",
    ]);
  });

  it("parts hosts and guests named in one line", () => {
    const { zones, stated } = cut("Host: Ann Lee Guest:  Bo Ek\nAbout the show\nWords.");
    expect(stated).toEqual(["host: Ann Lee", "guest: Bo Ek"]);
    expect(zones).toEqual([
      "metadata: Host:",
      "byline: Ann Lee",
      "metadata: Guest:",
      "byline: Bo Ek",
      "metadata: About the show",
      "body: Words.",
    ]);
  });

  it.each([
    ["Sponsor: Acme makes pipes.", ["metadata: Sponsor:", "sponsors: Acme makes pipes."]],
    ["This episode is sponsored by Acme.", ["sponsors: This episode is sponsored by Acme."]],
    ["https://example.org/a", ["links: https://example.org/a"]],
    ["“One.” and “two.”", ["body: “One.” and “two.”"]],
    [
      "- GitHub: @acme-station\n- Discord: Acme Station\n- Email: hello@acme.example",
      [
        "boilerplate: GitHub: @acme-station",
        "boilerplate: Discord: Acme Station",
        "boilerplate: Email: hello@acme.example",
      ],
    ],
    ["- GitHub: a talk about its early days", ["bullets: GitHub: a talk about its early days"]],
    ["- [@34:35] - Zorbly", ["bullets: Zorbly"]],
    ["1. First\n2. Second", ["bullets: First", "bullets: Second"]],
    ["Links are lists: of names", ["body: Links are lists: of names"]],
    [
      "Learn more about your ad choices. Visit example.org",
      ["boilerplate: Learn more about your ad choices. Visit example.org"],
    ],
  ])("%s", (text, zones) => expect(cut(text).zones).toEqual(zones));

  it("covers every line, in order, without white space at the ends", () => {
    const line = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        "Links",
        "Questions:",
        "Guests: Ann Lee & Bo Ek",
        "- item",
        "* a. - B",
        "“Quote it.”",
        "",
        "Ann: hi",
        "Hosts",
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.boolean(), (lines, isInterview) => {
        const text = lines.join("\n");
        const { sections, stated } = cutZones(
          text,
          { start: 0, end: text.length },
          { isInterview },
        );
        let last = 0;
        for (const { span } of sections) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          last = span.end;
        }
        for (const { name, span } of stated) expect(text.slice(span.start, span.end)).toBe(name);
        for (const { start, end } of linesOf(text)) {
          const isCovered = sections.some(({ span }) => span.start < end && start < span.end);
          expect(isCovered, text.slice(start, end)).toBe(true);
        }
      }),
    );
  });
});
