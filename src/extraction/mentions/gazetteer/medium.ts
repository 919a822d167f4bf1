// Tells where or how something is to be had from what is spoken of: "(YouTube)", "the free PDF", "MP3".
import { codeAt } from "../../../text/code-at.ts";
import { remembered } from "../../../text/remembered.ts";
import {
  BACKSLASH,
  CLOSE_BRACKET,
  CLOSE_SQUARE,
  OPEN_BRACKET,
  OPEN_SQUARE,
  SPACE,
} from "../../../text/code-units.ts";

/** "A Talk on Boats (YouTube)", "Notes [PDF]", "A Talk on Boats - YouTube", "the free PDF": where or how something is to be had. */
export function isMedium(text: string, start: number, end: number, surface: string): boolean {
  const kind = mediumOf(surface);
  if (kind === "none") return false;
  if (kind === "image")
    return (
      anImage.test(text.slice(Math.max(0, start - 12), start)) ||
      ofImage.test(text.slice(end, end + 12))
    );
  // "YouTube: A Talk on Boats" as a line of its own.
  if (
    kind === "videos" &&
    text.startsWith(": ", end) &&
    beginsLine.test(text.slice(Math.max(0, start - 3), start))
  )
    return true;
  switch (codeAt(text, start - 1)) {
    case OPEN_BRACKET:
      return codeAt(text, end) === CLOSE_BRACKET;
    case OPEN_SQUARE:
      return codeAt(text, end) === CLOSE_SQUARE;
    case SPACE:
      break;
    default:
      return false;
  }
  if (kind === "videos")
    return (
      /(?: [-–—|·]|\b(?:on|see)) $/i.test(text.slice(Math.max(0, start - 6), start)) &&
      /^(?:\s*(?:$|[\n:.,;!)])| (?:and|or)\b)/.test(text.slice(end, end + 5))
    );
  return (
    kind === "document" &&
    aDocument.test(text.slice(Math.max(0, start - 24), start)) &&
    !asFormat.test(text.slice(end, end + 12))
  );
}
const beginsLine = /(?:^|\n|[•*-] )$/;
/** "The latest ISO", "an ISO image": what systems are installed from, not who sets standards. */
const anImage =
  /\b(?:an?|live|online|offline|latest|newe?r?|olde?r?|install(?:er|ation)?|boot(?:able)?|download|custom|official|daily|minimal|desktop|server) $/i;
const ofImage = /^s? (?:images?|files?|builds?|install|download|media\b)/i;
/** Where videos are to be seen, in what form texts are to be had, and other places that stand in brackets. */
const mediumOf = remembered((name): "videos" | "document" | "place" | "image" | "none" =>
  /^(?:youtube|vimeo|tik ?tok|soundcloud)$/i.test(name)
    ? "videos"
    : /^(?:pdf|mp3|epub)s?$/i.test(name)
      ? "document"
      : /^(?:medium|github|gist|twitter|wikipedia|amazon|reddit|kindle|mastodon|stack overflow|slideshare)$/i.test(
            name,
          )
        ? "place"
        : name === "ISO"
          ? "image"
          : "none",
);
const aDocument =
  /\b(?:the|free|full|original|this|his|her|their|our|posted an?|download(?:able)?(?: an?)?) $/i;
const asFormat =
  /^ (?:files?|formats?|spec|standard|readers?|viewers?|parsers?|librar|generat|render|export|convert)/i;

/** "Use code QUILL for 20 % off", "with the promo code “Quill”": what is typed in, whatever bears the name. */
export function isOfferCode(text: string, start: number): boolean {
  const end = /["“‘'`]/.test(text.charAt(start - 1)) ? start - 1 : start;
  return text.endsWith("ode ", end) && offerCode.test(text.slice(Math.max(0, end - 24), end));
}
const offerCode =
  /\b(?:promo(?:tion(?:al)?)?|offer|coupon|discount|referral|voucher|checkout|use|using|enter|entering|with|apply)(?: (?:the|our|my|this))?(?: (?:promo|offer|coupon|discount))? [Cc]ode $/i;

/** "MP3" on a line of its own: in what form the show is to be had. */
export const isDownload = (line: string) =>
  /^(?:mp3|ogg|ogg vorbis|opus|aac|m4a|flac|wav|mpeg-?4|mpeg|webm|pdf|rss|srt|vtt)$/i.test(line);

const another = /^ \\?\((?:band|film|album|song|movie|novel|book|TV|game)\b/i;

/** "Mastodon (band)": said to be something else. */
export function isAnotherThing(text: string, end: number): boolean {
  const code = codeAt(text, end + 1);
  return (code === OPEN_BRACKET || code === BACKSLASH) && another.test(text.slice(end, end + 12));
}
