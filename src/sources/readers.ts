// All readers, in the order in which they are tried; a reader that is as sure as an earlier one comes second.
import { bylineListing } from "./byline-listing.ts";
import { datedListing } from "./dated-listing.ts";
import { jsonLines } from "./json-lines.ts";
import type { Reader } from "./reader.ts";
import { talkTrack } from "./talk-track.ts";

/** Adding a format is a file beside this one and a line here. */
export const readers: readonly Reader[] = [jsonLines, datedListing, talkTrack, bylineListing];
