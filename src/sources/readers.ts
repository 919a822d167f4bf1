// All readers, in the order in which they are tried; a reader that is as sure as an earlier one comes second.
import { atom } from "./atom.ts";
import { bylineListing } from "./byline-listing.ts";
import { datedListing } from "./dated-listing.ts";
import { htmlNotes } from "./html-notes.ts";
import { jsonFeed } from "./json-feed.ts";
import { jsonLines } from "./json-lines.ts";
import { jsonRecords } from "./json-records.ts";
import { markdownNotes } from "./markdown-notes.ts";
import { notAFeed } from "./not-a-feed.ts";
import { opml } from "./opml.ts";
import { plainListing } from "./plain-listing.ts";
import { rdf } from "./rdf.ts";
import { plainNotes } from "./plain-notes.ts";
import type { Reader } from "./reader.ts";
import { rss } from "./rss.ts";
import { scheduleJson } from "./schedule-json.ts";
import { schedule } from "./schedule.ts";
import { table } from "./table.ts";
import { talkTrack } from "./talk-track.ts";
import { timetable } from "./timetable.ts";
import { transcripts } from "./transcripts.ts";

/** Adding a format is a file beside this one and a line here. */
export const readers: readonly Reader[] = [
  rss,
  atom,
  rdf,
  jsonFeed,
  opml,
  notAFeed,
  schedule,
  scheduleJson,
  jsonLines,
  table,
  timetable,
  datedListing,
  talkTrack,
  bylineListing,
  plainListing,
  transcripts,
  markdownNotes,
  htmlNotes,
  jsonRecords,
  plainNotes,
];
