// What the words beside a name say of events, podcasts and works: "at NAME this year", "the NAME podcast", "a book called NAME".
import type { CueRow } from "./cue.ts";

/** In the order in which they are tried. */
export const cuesOfWorksAndEvents: readonly CueRow[] = [
  {
    id: "event-at",
    type: "event",
    confidence: 0.8,
    beside: "at attending attended from",
    before:
      "(?:spoke|speaking|speak|talk|talks|keynote|keynotes|keynoted|presented|presentation|presenting|recorded|live|present|booth|panel|attended|attending|session|tutorial|met|workshop|given|gave a talk) (?:live )?(?:at|from)|attending|attended",
  },
  {
    id: "event-noun",
    type: "event",
    confidence: 0.9,
    beside: "conference meetup conf summit unconference hackathon tickets 19 20",
    after: "(?:conference|meetup|summit|unconference|hackathon|tickets)",
  },
  {
    id: "podcast-noun",
    type: "podcast",
    confidence: 0.9,
    beside: "podcast podcasts newsletter radio show blog",
    after: "(?:podcast|newsletter|radio show|youtube channel)",
  },
  {
    id: "podcast-before",
    type: "podcast",
    confidence: 0.85,
    beside: "podcast podcast: newsletter called named",
    before: "podcast[:,]?|newsletter|(?:podcast|show|newsletter|channel) (?:called|named)",
  },
  {
    id: "book",
    type: "work",
    confidence: 0.9,
    beside: "book books book, paper talk novel called titled entitled",
    before:
      "(?:books?|papers?|talk|keynote|novel|essay|thesis|article|course|post|album|song|film|movie)[,:]?(?: (?:called|titled|entitled|on))?|titled|entitled",
  },
];
