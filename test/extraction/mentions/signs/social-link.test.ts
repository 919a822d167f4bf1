import { expect, it } from "vitest";
import { isSocialLink } from "../../../../src/extraction/mentions/signs/social-link.ts";

/** Whether the name in brackets is a place where somebody is to be found. */
const isPlace = (marked: string) => {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  return isSocialLink(text, { start: 0, end: text.length }, start, end);
};

it.each([
  "Follow us on [Twitter]",
  "Follow us on Twitter, Mastodon and [YouTube]!",
  "Ann Lee on X (ergo [Twitter])",
  "Our guest: Ann Lee | On [Twitter]: @ann",
  "Ann on [GitHub], Twitter, Website.",
  "You can follow him on Twitter, on his [GitHub] or visit his website.",
  "We chat with Ann Lee (@ann, [github]) about boats",
  "You can keep up-to-date on [Instagram], @ann",
  "The book is now available on [Amazon]. Get it!",
  "Download at [Apple Podcasts], Spotify, iHeartRadio or wherever you listen.",
  "- Ann Lee: [LinkedIn] | Website",
  "Consider contributing to this show through our [Ko-fi]!",
  "Download at Apple Podcasts, [Spotify], iHeartRadio or wherever you listen.",
  "We heard good things about the pipes on [Twitter].",
  "The news spread via [Reddit] before anybody had called the plumber.",
  "You can listen to this episode on Spotify, [Apple], or on our website",
  "You can listen to this episode on [Spotify], Apple, or on our website",
  "Listen via Spotify (https://example.com/s), [Apple] (https://example.com/a), or online.",
  "Subscribe on [Google] | Spotify | Overcast",
  "Leave us a review on Apple Podcasts or [Podchaser].",
  "Follow us on the [Twitters]: @ann",
  "We thank everybody for all of the support that the harbour and its lamps and its boats are getting on [Patreon].",
  "[Twitter] (https://twitter.com/quaybird)",
  "Ann Lee [Twitter] / Github / Blog / About.me",
  "Have a look at Ann’s [Twitter] @ann and at her shop, which has lamps, oars, boats and all that belongs to them.",
  "She writes about lamps and oars, and about all that belongs to them, so check out her [TikTok] and the lamps there.",
  "A new show about lamps and boats is out today on all the usual channels: Apple Podcasts | [Spotify] | Google Podcasts",
  "[GitHub] -- https://github.com/quaybird",
  "[Twitter]: <https://twitter.com/quaybird>",
  "In this episode about lamps, boats and all that belongs to them I talk with Ann Lee ([Twitter], Website, GitHub) about oars.",
  "In this episode about lamps, boats and all that belongs to them I talk with Ann Lee (Website, Twitter, [GitHub], GitLab) about oars.",
  "In this episode about lamps, boats and all that belongs to them I talk with Ann Lee (Website, Twitter, GitHub, [GitLab]) about oars.",
])("%s: an address", (marked) => expect(isPlace(marked)).toBe(true));

it.each([
  "Join us as we talk to Ann Lee, an engineer from [GitHub], about boats",
  "She has worked on [Twitter] since 2010, and on pipes before that.",
  "It is a lawsuit on [Facebook] that we read about.",
  "They depend on [Twitter]’s pipes every day of the week, as everybody does.",
  "Join us as we talk about Rust and [Slack]",
  "In this episode we ask what [Apple] pays those who mend its lamps.",
  "The lamps of Spotify, [Apple] and of the harbour are alike.",
  "Follow along as Ann Lee shows us how [Reddit] works",
  "Zap was built at [Amazon] Video",
  "Her tool downloads a video from [YouTube] by night",
  "Teams that work on [GitHub], servers and lawns",
  "All of the boats of the harbour and the lamps of the boats are kept by a host of sources ([GitHub], GitLab) since 2010.",
  "Everybody in the harbour has read of Ann’s [Twitter] takeover, and of what became of the lamps and the boats there",
])("%s: what is spoken of", (marked) => expect(isPlace(marked)).toBe(false));
