// How headlines name people: "TOPIC with NAME", "NAME on TOPIC", "NAME: TOPIC".
import type { SectionRole } from "../../../../model/index.ts";
import type { ContextRule } from "./context-rules.ts";
import { after, aside, before, degree, describing, leading, pattern, roleNoun } from "./phrases.ts";

const titles: readonly SectionRole[] = ["title"];

/** Rules for titles; what they find outweighs what the text says about the part somebody plays. */
export const headlineRules: readonly ContextRule[] = [
  {
    id: "title-with",
    in: titles,
    role: "guest",
    needs: "unknown",
    confidence: 0.96,
    before: before(
      String.raw`(?:w\/\s*|(?:with|feat\.?|ft\.?|featuring|guests?:?|meet(?:ing)?|get(?:ting)?\s+to\s+know|welcom(?:e|ing))\s+)(?:special\s+)?(?:guests?:?\s+)?${describing}`,
    ),
    // "With Ann Lee’s Boat Podcast": where somebody was.
    after: pattern("^(?![’']s\\b)"),
  },
  {
    // "Guest host: Ann Lee - Boats"
    id: "title-host",
    in: titles,
    role: "host",
    needs: "unknown",
    confidence: 0.97,
    before: before(String.raw`(?:(?:guest|co)[\s-]?hosts?:?|hosts?\s*:|hosted\s+by)\s+`),
  },
  {
    id: "title-interview",
    in: titles,
    role: "guest",
    needs: "unknown",
    confidence: 0.95,
    before: before(
      String.raw`(?:interview(?:ing|s|ed)?:?|(?:speaking|talking|chatting|conversation|conversations)\s+(?:to|with))\s+${describing}`,
    ),
  },
  {
    id: "title-by",
    in: titles,
    role: "guest",
    needs: "unknown",
    confidence: 0.93,
    before: before(String.raw`(?:by|presented by)[:,]?\s+`),
    after: pattern("^\\s*(?:$|[,&)(|:–—-]|and\\s)"),
  },
  {
    id: "title-on",
    in: titles,
    role: "guest",
    needs: "unknown",
    confidence: 0.95,
    before: leading("(?:^|[:|?!–—-]\\s|^[^\\p{L}]*)"),
    after: after(
      "on|talks?|explains?|discuss(?:es)?|tells?|shares?|answers|returns?|joins?|live|speaks|describes?|about|breaks|goes|takes|teaches|demos?|builds?|presents?|introduces?|shows|thinks|wants|makes|demystif(?:y|ies)|reveals?|unpacks|explores|reflects|looks|digs|dives|argues|recaps|predicts|defends|drops|chats|reports|responds|rants|tackles",
    ),
  },
  {
    // "How Ann Lee Built a Boat"
    id: "title-how",
    in: titles,
    role: "guest",
    needs: "doubtful",
    confidence: 0.86,
    before: leading("(?:^[^\\p{L}]*|[:|–—-]\\s)(?:how|why|when|where)\\s+(?:did\\s+)?"),
    after: pattern(
      "^\\s+(?:buil[dt]s?|left|quit|made|makes?|created?|got|went|came|became|thinks?|turned|fixed|saved|moved|ships?|shipped|writes?|wrote|works|found|learned|taught|teaches|started|solved|designs?|designed|sold|grew|launched|uses|used|codes?|runs|ran|scaled|hacked|fell)\\s",
    ),
  },
  {
    // "Ann Lee Interviews Bo Ek"
    id: "title-interviews",
    in: titles,
    role: "host",
    needs: "unknown",
    confidence: 0.97,
    before: leading("(?:^|[:|–—-]\\s|^[^\\p{L}]*)"),
    after: after("interviews"),
  },
  {
    id: "title-colon",
    in: titles,
    role: "guest",
    needs: "doubtful",
    confidence: 0.9,
    before: leading("^[^\\p{L}]*(?:(?:ep(?:isode)?|show|no|s\\d+e\\d+)\\b[^\\p{L}]*)?"),
    after: pattern(`^${aside}\\s*(?:[:|–—•·]|-\\s)`),
  },
  {
    id: "title-end",
    in: titles,
    role: "guest",
    needs: "doubtful",
    confidence: 0.9,
    before: leading(
      "(?:[:|–—•·(]\\s*|[\\s,(](?:ep(?:isode)?\\.?\\s*#?|#)\\d{1,4}:?\\s+|\\s-\\s+|\\s\\/\\s|[”\"’']\\s*,\\s+|^[^\\p{L}]*(?:(?:ep(?:isode)?|show|no|s\\d+e\\d+)\\b[^\\p{L}]*)?)",
    ),
    // "Episode 12: Ann Lee, part 2", "Bo Ek Jr.", "Pipes / Cy Dow @cydow", "Boats - Dee Fox [EN]"
    after: pattern(
      `^${aside}(?:\\s+\\(?@[\\w-]+\\)?)?(?:\\s*\\[[^[\\]]{1,40}\\])?\\s*\\)?(?:,?\\s+[([]?(?:part|pt\\.?)\\s+\\w+[)\\]]?)?(?:\\s*\\([^()]{1,60}\\))?(?:\\s+\\d[\\d/.-]+)?(?:,\\s+(?!(?:and|or|the|but|who|on|at|with|part)\\b)[\\p{L}\\p{N}.&’'-]+(?:\\s(?!(?:and|or)\\b)[\\p{L}\\p{N}.&’'-]+){0,2}\\)?)?\\.?\\s*$`,
    ),
  },
  {
    // "How Pipes Work - Zorvan Quilt", "Pipes at last / Zorvan Quilt": no word of the name is one of every day.
    id: "title-tail",
    in: titles,
    role: "guest",
    needs: "unknown",
    confidence: 0.9,
    before: leading(
      "\\p{L}[^\\n]*\\s[^\\n]*[\\p{Ll}\\d?!.)”\"’'](?<!(?:^|[|:–—-]\\s|\\d\\.?\\s)\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+)\\s+[-–—|/•·]\\s+(?:\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+(?:,| and| &) )?",
      "u",
    ),
    after: pattern(
      "^\\s*(?:$|,\\s+[\\p{L}\\p{N}.&’'-]+(?:\\s[\\p{L}\\p{N}.&’'-]+)?$|&\\s|and\\s|\\(|@|[-–—|]\\s)",
    ),
  },
  {
    // "#12 Zorvan Quilt – Pipes", "Ep. 12: Zorvan Quilt"
    id: "title-counted",
    in: titles,
    role: "guest",
    needs: "unknown",
    confidence: 0.9,
    before: leading(
      "^(?:(?:ep(?:isode)?|show|no|interview)s?\\.?\\s*)?[#№]?\\d{1,4}\\s*[-–—:|.)•]?\\s+",
    ),
    after: pattern("^\\s*(?:$|[-–—:|•]\\s|\\(|,\\s|&\\s)"),
  },
  {
    // "Ann Lee - Coder, Engineer", "Ann Lee, Founder of Example Labs"
    id: "title-trade",
    in: titles,
    role: "guest",
    needs: "unknown",
    confidence: 0.9,
    before: leading("(?:[:|]\\s|^[^\\p{L}]*)"),
    after: pattern(`^\\s*(?:[,:|–—]|\\s-)\\s*(?:[\\p{L}&/-]+\\s+){0,3}?${roleNoun}(?![\\p{L}])`),
  },
  {
    // "Ann Lee, MD, on Boats"
    id: "title-degree",
    in: titles,
    role: "guest",
    needs: "unknown",
    confidence: 0.9,
    before: leading("(?:[:|]\\s|^[^\\p{L}]*)"),
    after: degree,
  },
  {
    // "Ann Lee, “Boats: A History”", "12: Ann Lee, Rocket Boats", "Boats for All — Ann Lee, Rocket Boats"
    id: "title-work",
    in: titles,
    role: "guest",
    needs: "doubtful",
    confidence: 0.9,
    before: leading(
      "(?:^[^\\p{L}]*(?:(?:ep(?:isode)?|show|no)\\b[^\\p{L}]*)?|\\S\\s(?:[–—|]|-)\\s)",
    ),
    after: pattern('^,\\s+(?:[“"]|(?:[\\p{Lu}\\p{N}][^\\s,]*\\s?){1,4}$|[\\w-]+\\.\\w+\\s*$)', "u"),
  },
  {
    // "Widgets at Sea - Ann Lee - Example Conf 2015"
    id: "title-between",
    in: titles,
    role: "guest",
    needs: "sure",
    confidence: 0.86,
    before: leading("\\p{L}[^\\p{L}]{0,8}(?:\\s[-–—|]|:)\\s"),
    after: pattern('^(?:\\s+[-–—|]|\\s*:)\\s|^\\s+["“]'),
  },
  {
    // "Pipes for All / Ann Lee @annlee": things have no handles.
    id: "title-handle",
    in: titles,
    role: "guest",
    needs: "unknown",
    confidence: 0.9,
    before: leading("(?:^|(?:[:|–—/,&-]|\\band)\\s+)"),
    after: pattern("^\\s+\\(?@\\w"),
  },
  {
    id: "title-possessive",
    in: titles,
    role: "guest",
    needs: "sure",
    confidence: 0.75,
    before: leading("^[^\\p{L}]*"),
    after: pattern("^[’']s\\s"),
  },
];
