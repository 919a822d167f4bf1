// How texts speak of those who come to an episode: its guests.
import type { ContextRule } from "./context-rules.ts";
import {
  after,
  before,
  describing,
  instrument,
  leading,
  notPlaying,
  ofListeners,
  pattern,
  prose,
  roleNoun,
  talk,
} from "./phrases.ts";

/** Rules for running text that say who is a guest. */
export const guestRules: readonly ContextRule[] = [
  {
    id: "talk-with",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.95,
    before: before(
      String.raw`(?<!\b(?:came|comes?|back|joins?|joined|here|podcast|show)\s+(?:us\s+)?to\s+)(?<!\b(?:last|next)\s+(?:week|month|time|episode|year|show)\s(?:[^.!?\n]{0,20}\s)?)${talk}\s+(?:(?:again|live|today|directly|at length)\s+)?(?:with|to)\s+(?!(?:your\s+|our\s+|the\s+|show\s+|podcast\s+){0,2}(?:co-?)?hosts?\b)${describing}`,
    ),
    // Not of an earlier show: "we talked with NAME on episode 12", "… last year".
    after: pattern(
      "^(?![^.!?]{0,60}\\b(?:(?:on|in) (?:episode|ep\\.?|show)|last (?:year|month|week|time)|(?:years?|months?|weeks?) (?:ago|back)|previously|in a previous)\\b)",
    ),
  },
  {
    id: "conversation-with",
    in: prose,
    role: "guest",
    needs: "doubtful",
    confidence: 0.9,
    before: before(
      String.raw`(?:conversation|interview|chat|discussion|talk|episode(?!\s*#?\d+\s*[:–—-])|show|podcast|session|meet-?up|(?:live\s?)?stream|webinar|q\s?&\s?a|ama|(?:speaks?|talks?|chats?|sits?)(?!\s+(?:to|with)\s+\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}’-]+\s+about\b))\b[^.;!?\n]{0,90}(?<!\b(?:work|tour|perform|play|collaborat|partner|record|sing|liv)(?:s|ed|ing)\s)\bwith\s+(?!(?:[^.;!?\n]{1,60}\s)?(?:work|tour|perform|play|collaborat|partner|record|sing|liv)(?:s|ed|ing)\s+with\s)${describing}`,
    ),
    // "Why not do a podcast with Ann Lee?": asked, not done. "Episode 7 of Pipes with Ann Lee, guest Bo Ek": her show.
    after: pattern(
      `^(?![^.!\\n]{0,160}\\?|,\\s+(?:\\S+\\s+){0,2}guests?\\s)${notPlaying}(?![^.!?\\n]{0,60}\\b(?:last (?:year|month|week|time)|(?:years?|months?|weeks?) ago|next (?:week|month|time)|previously)\\b)`,
    ),
  },
  {
    // "A debate between Ann Lee, a tester at Acme, and Bo Ek"
    id: "between",
    in: prose,
    role: "guest",
    needs: "doubtful",
    confidence: 0.8,
    before: leading(
      "\\b(?:debate|conversation|discussion|chat|interview|dialogue)s?\\b[^.!?;\\n]{0,40}\\bbetween\\s+(?:\\S+ \\S+(?:\\s\\([^()]{1,60}\\)|,\\s[^.!?;\\n]{3,100}?,?)?\\s+and\\s+)?",
    ),
  },
  {
    // "A talk with three founders who build boats: Ann Lee (Kew), Bo Ek (York), and Cy Dow (Ghent)", "featuring Kew alumni: Ann Lee"
    id: "with-some",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.93,
    before: before(
      String.raw`with\s+(?:two|three|four|five|six|\d)\s+(?:\p{L}+\s+){1,8}?\p{L}+:\s+|(?:with|featuring|features|joined\s+by)\s+(?:[\p{L}\p{N}’'&.-]+\s+){0,6}?(?:guests|alumni|experts|speakers|panell?ists|${roleNoun}(?<=s))\s*(?::|\s[–—-])\s+`,
    ),
  },
  {
    // "Together with Ann Lee, we"
    id: "together-with",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.9,
    before: before("(?:together|along)\\s+with\\s+(?:\\S+ \\S+ and )?"),
    after: pattern("^(?:,?\\s+and\\s+\\S+\\s+\\S+)?,\\s+(?:we|I)\\s"),
  },
  {
    id: "joined-by",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.95,
    before: before(String.raw`(?:joined|accompanied)\s+(?:\S+\s+){0,4}?by\s+${describing}`),
  },
  {
    id: "guest-is",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.95,
    // Not who came before: "previous guests include", "guests like".
    before: before(
      String.raw`(?<!\b(?:previous|past|former|earlier|prior|other|future|upcoming|recent)\s+)(?:guests?|interviewees?)\b(?!\s+(?:like|such\s+as|from)\b)(?:[^.!?\n]{0,50}?(?:\bis|\bare|\bwas|\bwere|\binclude[sd]?|:|\s[–—-])|,)\s+${describing}|guests?(?:\s+(?:bios?|intro)\S*)?\s*\(${describing}|(?:speakers?|presenters?|panell?ists?)(?:\(s\))?(?:(?:\s+(?:on|at|in|of|for|this|today)\b[^.!?:;\n]{0,30}?)?\s+(?:is|are|was|were|include[sd]?)|\s*::?|\s[–—-])\s+${describing}`,
    ),
  },
  {
    // "Joining us in the conversation are Ann Lee and Bo Ek", "a panel of Ann Lee, Bo Ek, and Cy Dow"
    id: "joining-are",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.95,
    before: before(
      String.raw`joining\s+(?:us|me|the\s+(?:show|podcast|conversation|hosts?|panel)|[^.!?:;\n]{1,50}?)(?:,?\s[^.!?:;\n]{0,60}?)?(?:\s(?:is|are|was|were)|\s*:)\s+(?!(?:to|a\s+\p{L}+ing)\b)(?!(?:your|our|the)\s+(?:co-?)?hosts?\b)${describing}|(?:panel|round\s?table|line-?up|cast)\s+(?:of|with|includ(?:es|ing)|consist(?:s|ing)\s+of|featuring)\s+(?:(?:\p{L}+\s+){1,5}?(?:[–—-]|:)\s+)?${describing}|(?:brings?|bringing|brought)\s+together\s+(?:[^.!?;\n]{0,80}?(?::|\s[-–—])\s+)?(?:\S+,\s+)?${describing}`,
    ),
  },
  {
    // "By Ann Lee", all of a line, "A lightning talk given at Example Conf by Ann Lee"
    id: "given-by",
    in: ["body", "quote", "byline"],
    role: "guest",
    needs: "unknown",
    confidence: 0.92,
    before: leading(
      "(?:(?:^|\\n)[^\\p{L}\\n]*(?:By|by(?=:)|[Pp]resented\\s+[Bb]y|[Gg]iven\\s+by)|(?:talk|keynote|session|workshop|tutorial|presentation|lecture)\\s(?:(?![^.!?\\n]{0,60}?\\b(?:paper|book|article|post|series)\\b)[^.!?\\n]{0,60}?\\s)?by):?,?\\s+(?:\\S+ \\S+(?:,| and| &)\\s+)?",
      "u",
    ),
    after: pattern("^(?:\\s*[,&(@/|]|\\s+(?:and|from|of|at)\\s|\\s*\\.?\\s*$)"),
  },
  {
    // "We have a special guest and that’s Ann Lee"
    id: "special-guest",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.95,
    before: before(String.raw`special\s+(?:guests?)?[^.!?\n]{0,30}?\b(?:that|it|he|she)[’']s\s+`),
  },
  {
    id: "guest-name",
    in: prose,
    role: "guest",
    needs: "doubtful",
    confidence: 0.93,
    before: before(
      String.raw`(?<!\b(?:previous|past|former|earlier|prior|other|future|upcoming|recent)\s+)guests?\s+(?:today\s+|this week\s+)?|(?:on|in)\s+(?:this|today[’']s|this\s+week[’']s)\s+(?:episode|show|podcast)\s*[:–—]\s+`,
    ),
  },
  {
    id: "guest-is-after",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.93,
    after: after(
      "(?:is|are|was|were)\\s+(?:(?:back|here)\\b(?!\\s+to\\s+(?:interview|host|talk\\s+(?:to|with)|chat\\s+with))|(?:our|my|the|today[’']s|this week[’']s|a)\\s+(?:\\p{L}+\\s+)?guests?|on the (?:show|podcast|pod)|(?:back )?(?:with us|joining))|as (?:our|my|a|the|today[’']s) (?:special )?guests?",
    ),
  },
  {
    id: "interviewed",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.93,
    after: after("(?:is|was|are|were|gets|got)\\s+(?:interviewed|quizzed|grilled)\\s+by"),
  },
  {
    id: "have-pleasure",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.93,
    before: before(
      String.raw`(?:the\s+(?:pleasure|honou?r|privilege|opportunity|chance)\s+(?:to|of)\s+\w+(?:\s+(?:with|to))?|(?:have|had|having|got)\s+(?:(?:with\s+us\s+)?on\s+(?:stage|the\s+(?:show|phone|line))|with\s+us)|(?:on\s+the\s+(?:phone|line|call)|next\s+up|up\s+next|first\s+up)\s+(?:is|are))\s+${describing}`,
    ),
  },
  {
    id: "interviews",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.92,
    before: before(
      String.raw`welcom(?:e|es|ed|ing)\s+(?:back\s+)?(?!(?:every(?:body|one)|all|folks|listeners|to\s+(?:the\s+(?:first|next|last|latest|\d+)|another|our|a|an)\s)\b)${describing}(?<!\bto\s)|(?:interview(?:s|ed|ing)?|featuring|features|introduc(?:e|es|ing)|hosting|invit(?:e|es|ed|ing)(?!\s+(?:you|everyone|people|all)\b)|meets?|brings?(?:\s+(?:on|back|in))?|brought(?:\s+(?:on|back|in))?|quiz(?:zes)?|grills?)\s+(?:back\s+)?${describing}`,
    ),
    after: pattern("^(?![’']s\\b)"),
  },
  {
    // "In this episode we have Ann Lee from Kew"
    id: "we-have",
    in: prose,
    role: "guest",
    needs: "doubtful",
    confidence: 0.9,
    before: before(
      String.raw`(?:(?:this|today[’']s|this\s+week[’']s)\s+(?:episode|show|podcast|week|time|edition)|today),?\s+(?:we|i)(?:[’']ve|\s+have|[’']ve\s+got)\s+`,
    ),
  },
  {
    // "Ann Lee hosts Bo Ek."
    id: "hosts-whom",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.97,
    before: leading("\\p{Lu}[\\p{Ll}’-]+\\s\\p{Lu}\\p{Ll}{2,}\\shosts\\s", "u"),
    // Not "Boat Radio hosts Ann Lee and Bo Ek talk about".
    after: pattern(
      "^(?:\\s*\\.(?:\\s|$)|\\s+(?:from|of)\\s|\\s+as\\s+(?:they|he|she|we)\\s|\\s+to\\s+(?:talk|discuss|chat|explore|share|explain)\\s|\\s+for\\s+an?\\s)",
    ),
  },
  {
    id: "have-on",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.92,
    before: before(
      String.raw`(?:have|has|had|having|got|get|gets|bring|brings|brought|with|invited|invite)\s+${describing}`,
    ),
    after: after(
      `(?:back )?(?:on\\b(?!\\s+${instrument})|here\\b|join(?:s|ed|ing)? (?:us|me|the)|in for\b|with us|with me|as (?:our|my|a|the) |to (?:talk|discuss|explain|chat|tell|share|help))`,
    ),
  },
  {
    id: "thanks-to",
    in: prose,
    role: "guest",
    needs: "doubtful",
    confidence: 0.9,
    before: before(
      String.raw`(?:thanks?(?:\s+you)?(?:\s+\S+){0,3}?\s+to|thank|thanks)\s+${describing}`,
    ),
    after: after(
      "for (?:joining|coming|being (?:here|on|with|our|my|a|the)|taking (?:part|(?:the |some )?time(?! to (?:transcribe|edit|write|review|proofread|send)))|appearing|chatting|talking|sharing|stopping)",
    ),
  },
  {
    id: "joins",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.94,
    after: after(
      String.raw`(?:will\s+)?join(?:s|ed|ing)?\s+(?:us|me|the|this|our|today|him|her|them|for|to|as|in\b|on\b)|joined\s+(?:\S+\s+){1,4}?(?:to|for)\s+(?:talk|discuss|chat|share|explain|tell|the|a\b)|(?:has|have)\s+joined\s+(?:me|us)\b|(?:re-?)?joins?(?!\s+(?:\S+\s+){1,4}?as\s+(?:(?:an?|the|its|their|new|chief)\s+)*(?:chief|${roleNoun}))|returns?|(?:come|came|comes)\s+(?:on|back|by|onto|to the show)|(?:stop|drop|swing|pop)(?:s|ped)?\s+(?:by|in)(?!\s+to\s+(?:interview|host)\b)|hops?\s+on|is\s+back(?!\s+to\s+(?:interview|host|talk\s+(?:to|with)|chat\s+with))|(?:sits?|sat)\s+down\s+with\s+us|(?:(?:sits?|sat)\s+down|talk(?:s|ed)?|speaks?|spoke|chat(?:s|ted)?)\s+(?:with|to)\s+(?:your\s+|our\s+|the\s+|show\s+)?(?:co-?)?hosts?\b`,
    ),
  },
  {
    // "Ann Lee sits down with Bo and Cy for a dive into boats": hosts are called by their given names.
    id: "talks-to-given",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.95,
    after: pattern(
      "^\\s+(?:sits down|sat down|talks|talked|speaks|spoke|chats|chatted) (?:with|to) \\p{Lu}\\p{Ll}+(?:,? (?:and|&) \\p{Lu}\\p{Ll}+)? (?:about|for|to|on|in)\\s",
      "u",
    ),
  },
  {
    id: "tells",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.9,
    after: after(
      String.raw`(?:(?:will|is\s+going\s+to|are\s+going\s+to)\s+(?:also\s+|then\s+)?)?(?:and\s+(?:i|we)\s+(?:talk|discuss|chat|explore|dig|cover|dive|go|walk|look|spoke|speak|get)|explain(?:s|ed|ing)?|describe[sd]?|share[sd]?|walk(?:s|ed)?\s+(?:us|me|through|the|(?:\S+\s+(?:and\s+\S+\s+)?)through)|(?:tell|give|show|take|teach|guide|help|remind|introduce)s?\s+(?:us|me|the|his|her|their|an?|how|off)|(?:maps?|lays?|points?)\s+out|told\s+(?:us|me)|gave\s+(?:us|me|a)|took\s+(?:us|me)|discuss(?:es|ed)?|(?:talk|talked|speak|spoke)s?\s+(?:about|through|to us|to me|with us|with me|us through)|talks(?=\s+(?!(?:to|with|at|a\s+lot)\b)\p{L}(?![^.!?\n]{0,80}\s(?:with|to)\s))|chat(?:s|ted)?\s+(?:about|with us|to us)|break(?:s)?\s+down|(?:dive|delve|dig)s?\s+(?:into|in|deep)|explore[sd]?|answers?(?!\s+${ofListeners})|reveals?|unpacks?|reflects?|argues?|outlines?|demonstrates?|demos?|details?|recounts?|elaborates?|highlights?|touches\s+on|emphasi[sz]es|stresses|weighs\s+in|opens\s+up|sheds\s+light|unveils?|predicts|graces\s+us|demystif(?:ies|y)|debunks|dissects|decodes|spills|dishes|schools\s+us|fills\s+us\s+in|catches\s+us\s+up|(?:makes|helps\s+us\s+make)\s+sense\s+of|peels?\s+back|pulls?\s+back|sets\s+the\s+record|has\s+(?:the|all\s+the|some)\s+answers|(?:is|was|were|are)\s+(?:kind|generous|gracious|nice|brave)\s+enough\s+to|(?:joins?|joined)\s+forces|reports?\s+from|makes\s+the\s+case|goes\s+(?:deep|over|through|into)|presents?|covers?|looks\s+at|offers?|provides?\s+(?:us|an?|analysis|tips|insights?|advice|guidance|examples|practical)|discovered|recommends?|has\s+curated)`,
    ),
  },
  {
    // "Ann Lee says:", a line of its own above what a talk will be about, "Ann Lee wants to talk to us about boats"
    id: "announces",
    in: ["body"],
    role: "guest",
    needs: "doubtful",
    confidence: 0.9,
    before: leading("(?:^|\\n)[^\\p{L}\\n]*(?:\\S+ \\S+ (?:and|&) )?"),
    after: pattern(
      "^(?:\\s+(?:says|writes|explains|adds)\\s*:\\s*(?:\\n|$)|\\s+(?:wants?|would like|plans?|is going|are going|has|have)\\s[^.!?\\n]{0,90}?\\b(?:explain|talk|show|tell|share|speak|demo|present)\\b[^.!?\\n]{0,60}?\\b(?:to|with)\\s+us\\b)",
    ),
  },
  {
    id: "join-speaker",
    in: prose,
    role: "guest",
    needs: "unknown",
    confidence: 0.85,
    before: before("join\\s+(?:speaker\\s+|\\p{L}[\\p{L}\\p{N}.]*[’']s\\s+)?"),
    after: pattern(
      "^[^.!?]{0,80}?(?:\\bas\\s+(?:she|he|they|we|i)\\b(?!\\s+(?:(?:talk|speak|chat)s?\\s+(?:with|to)|sits?\\s+down\\s+with|interviews?|welcomes?|(?:is|are)\\s+joined)\\s)(?![^.!?]*\\bpanel)|\\s(?:for|on|in|live|to)\\s)",
    ),
  },
];
