// What hosts do with those they invite: host them, ask them, hear from them, and what both do together.
import type { ContextRule } from "./context-rules.ts";
import { aside, before, describing, hosting, leading, pattern, prose } from "./phrases.ts";

/** Rules for running text that say who is a guest, by what hosts do. */
export const invitationRules: readonly ContextRule[] = [
  {
    // "Ann asks Bo Ek about boats", "… how boats are built"
    id: "asks-about",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.92,
    before: leading("\\p{L}[)’”]*\\s+asks?\\s+(?:\\p{Lu}\\S+ \\p{Lu}\\S+ and )?", "u"),
    after: pattern("^\\s+(?:(?:all\\s+)?about|how|why|what|whether|where|for)\\s"),
  },
  {
    // "We host Ann Lee for a talk about boats", "excited to host Kew CEO Bo Ek"
    id: "host-whom",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.97,
    before: before(hosting),
  },
  {
    // "You will hear from Ann Lee about boats", "learn about boats from Ann Lee"
    id: "hear-from",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.9,
    before: before(
      String.raw`(?<!\b(?:love|like|want|happy|glad|wait|eager|keen)\s+to\s+)hear(?:s|ing)?\s+(?:directly\s+|more\s+|back\s+|first\s+|straight\s+)?from\s+${describing}|learns?\s+(?:(?:more\s+|all\s+)?about\s+[^.!?;\n]{1,50}?\s+)?from\s+(?:[\p{L}’'&.]+\s+){0,3}?`,
    ),
  },
  {
    // "In the hot seat: Ann Lee", "say hello to Ann Lee", "we get to know Ann Lee"
    id: "hot-seat",
    in: prose,
    role: "guest",
    needs: "doubtful",
    confidence: 0.9,
    before: before(
      String.raw`(?:in\s+the\s+hot\s+seats?(?:\s+(?:today|this\s+week|is|are))*\s*:?|say\s+(?:hello|hi)\s+to|(?:get|gets|got|getting)\s+to\s+know)\s+${describing}`,
    ),
  },
  {
    // "Today with me is Ann Lee"
    id: "with-me-is",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.95,
    before: before(
      String.raw`(?<!\balso\s)with\s+me\s+(?:(?:today|here|now|again|this\s+(?:week|time|morning|evening))\s+)*is\s+(?!(?:your|our|the|my)\s+(?:co-?)?hosts?\b)${describing}`,
    ),
  },
  {
    // "And Ann, welcome to the show."
    id: "bid-welcome",
    in: prose,
    role: "guest",
    needs: "doubtful",
    confidence: 0.95,
    before: leading(
      "(?:^|[.!?:]\\s+|\\n\\s*)(?:(?:and|so|well|now|hi|hey|hello|okay|ok|all right),?\\s+)*",
    ),
    after: pattern("^,\\s+welcome(?:\\s+back)?(?:\\s*[.!,]|\\s+(?:to|aboard)\\b|\\s*$)"),
  },
  {
    // "Ann Lee (guest)"
    id: "guest-in-brackets",
    in: [...prose, "links"],
    role: "guest",
    needs: "unknown",
    confidence: 0.95,
    after: pattern("^\\s*\\((?:(?:our|the|special)\\s+)*guest\\)"),
  },
  {
    // "We rounded up Ann Lee to talk about boats"
    id: "gathers",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.9,
    before: before(
      String.raw`(?:rounded\s+up|gathered|assembled|recruited|enlisted|grabbed|cornered|convinced|persuaded|called\s+(?:up|on))\s+${describing}`,
    ),
    after: pattern(
      "^(?:,\\s[^.;:!?]{1,80}?,)?\\s+to\\s+(?:talk|discuss|explain|chat|tell|share|help|answer|debate|join)\\b",
    ),
  },
  {
    // "Ann Lee and I sit down to talk about boats"
    id: "and-i",
    in: ["body", "quote"],
    role: "guest",
    needs: "unknown",
    confidence: 0.9,
    after: pattern(
      "^(?:\\s\\([^()]{1,60}\\))?,?\\s+(?:and|&)\\s+(?:I|we)\\s+(?:also\\s+|then\\s+|both\\s+)?(?:sit|geek|nerd|unpack|break|debate|reflect|reminisce|compare|swap|trade|catch|jump|riff|rant|ponder|wonder|exchange|recount|revisit|examine|touch|tackle)\\b",
    ),
  },
  {
    // "Watch Ann Lee build a boat", "let Ann Lee tell you how"
    id: "watch-whom",
    in: ["body", "quote"],
    role: "guest",
    needs: "doubtful",
    confidence: 0.88,
    before: leading(
      "(?:^|[.!?…]\\s+|\\n\\s*|\\b(?:to|and)\\s+)(?:watch|see|hear|let)\\s+(?:\\S+ \\S+ and )?",
    ),
    after: pattern(
      "^(?:\\s+and\\s+\\S+\\s+\\S+)?,?\\s+(?:build|explain|tell|talk|demo|show|share|walk|describe|discuss|speak|demonstrate|break|code|debug|answer|take|reveal|unpack|present)\\s",
    ),
  },
  {
    // "Ann Lee, keeper of Kew, on how boats are built", the first words of a text
    id: "on-topic",
    in: ["body"],
    role: "guest",
    needs: "doubtful",
    confidence: 0.88,
    before: leading("^[^\\p{L}]*(?:\\S+ \\S+ (?:and|&) )?"),
    after: pattern(
      `^${aside},?\\s+on\\s+(?:how|why|what|when|whether|where|making|building|using|being|getting|(?:the\\s+)?(?:state|art|future|history|challenges?|importance|role|value|power|joys?|evolution|rise|origins?|basics) of)\\s`,
    ),
  },
];
