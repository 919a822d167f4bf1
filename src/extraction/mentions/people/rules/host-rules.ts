// How texts speak of those who run a show: its hosts.
import type { ContextRule } from "./context-rules.ts";
import { after, before, describing, leading, ofListeners, pattern, prose } from "./phrases.ts";

/** Rules for running text that say who is a host. */
export const hostRules: readonly ContextRule[] = [
  {
    id: "features-panel",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.94,
    before: before(
      String.raw`(?:features?|featuring|with|we\s+have)\s+(?:our\s+|the\s+)?(?:co-?)?(?:panell?ists|hosts)\s+`,
    ),
    after: pattern("^(?![’']s\\b)"),
  },
  {
    id: "hosted-by",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.95,
    before: before(
      String.raw`(?:hosted|moderated|interviewed|co-?hosted|presented\s+to\s+you|conducted)\s+by\s+${describing}`,
    ),
  },
  {
    // "Ann Lee speaks with Example Radio’s Bo Ek"
    id: "show-s-own",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.97,
    before: leading(
      "\\b(?:with|to|including)\\s+(?:our\\s+(?:very\\s+)?own|the\\s+(?:podcast|show)[’']s|(?:\\p{Lu}[\\w.]*\\s+){0,3}(?:Radio|Podcast|FM|Show|Cast|TV)[’']s)\\s+",
      "u",
    ),
  },
  {
    // "In addition to Ann Lee and Bo Ek, our guest was Cy Dow."
    id: "besides-guests",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.97,
    before: before(String.raw`in\s+addition\s+to\s+${describing}`),
    after: pattern("^[^.!?]{0,60}\\b(?:guests?|speakers?)\\b"),
  },
  {
    // "© Ann Lee 2012"
    id: "owner",
    in: [...prose, "links"],
    role: "host",
    needs: "sure",
    confidence: 0.9,
    before: leading("(?:©|\\(c\\)|copyright)\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?\\s+)?(?:by\\s+)?"),
    after: pattern("^\\s*(?:[.,|\\n]|\\d{4}|$)"),
  },
  {
    // "More about me, Ann Lee, is to be found at", "Join me, Ann Lee, as I"
    id: "me",
    in: prose,
    role: "host",
    needs: "doubtful",
    confidence: 0.95,
    before: leading("\\b(?:about|with|by|to|join|and|from)\\s+me,\\s+"),
    after: pattern("^(?:\\s*[.!,(]|\\s+(?:on|at|as)\\s)"),
  },
  {
    id: "host-is",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.94,
    before: before(
      // Not "host Ann Lee welcomes Bo Ek", "she hosts Boats with Bo Ek".
      String.raw`(?:(?<!\b(?:past|former|previous|other|he|she|who|also|currently|now)\s(?:co-?)?)(?<!\b(?:we|i|(?<!(?:talk|speak|chat|listen)(?:s|ed|ing|ted|ting|en)?\s|(?:spoke|down|along)\s)to|will|(?:i|we)[’'](?:ll|ve)|have|had|gladly|also)\s)(?:co-?|guest\s+)?hosts?(?!\s+(?:an?|his|her|another|several|many|of\s+(?!(?:this|our|the\s+(?:show|podcast))\b))\b)|moderators?|interviewers?)(?:\s+(?:is|are|was|were|this week|today))?(?:\s*[:,–—-]?\s+|\s\()(?!(?:\S+\s+){0,5}?(?:welcom(?:es?|ed|ing)|interview(?:s|ed|ing)|invit(?:es?|ed)|meets?|met|(?:is|are)\s+joined|(?:talk|chat|speak|sit)s?|spoke|sat)\s|(?:\S+\s+){1,6}?(?:and|&)\s+(?:\S+\s+){0,2}?guests?\s)${describing}`,
    ),
    after: pattern("^(?![’']s\\b)"),
  },
  {
    // "Your hosts for this trip, from left to right, are Ann Lee and Bo Ek"
    id: "hosts-are",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.95,
    before: leading(
      "\\b(?:your|our|this\\s+(?:week|month|episode)[’']s)\\s+(?:co-?)?hosts?\\s[^.!?:;\\n]{1,80}?\\s(?:is|are)\\s+",
    ),
  },
  {
    // "Ann Lee comes back to talk with Bo Ek": whom guests come to talk to.
    id: "come-to",
    in: prose,
    role: "host",
    needs: "doubtful",
    confidence: 0.97,
    before: before(
      "(?:returns?|returned|comes?|came|joins?|joined|stops?|stopped|drops?|dropped|is\\s+(?:back|here))\\s(?!(?:us|me|join)\\b)(?:[^.!?;\\n]{0,50}\\s)?to\\s+(?:talk|chat|speak|sit\\s+down|catch\\s+up|discuss\\s[^.!?;\\n]{1,60}?)\\s+(?:with|to)\\s+(?:(?:your\\s+|our\\s+|the\\s+|show\\s+)?(?:co-?)?hosts?,?\\s+)?(?:\\S+ \\S+ (?:and|&)\\s+)?",
    ),
  },
  {
    // "Ann Lee, head of Kew, talks with producer Bo Ek"
    id: "staff-talks",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.97,
    before: before(
      String.raw`(?:talk|speak|chat|sit)(?:s|ed|ted)?\s+(?:down\s+)?(?:with|to)\s+(?:our\s+|the\s+)?(?:\S+\s+)?(?:producer|correspondent|reporter|staff\s+writer|news\s+editor|contributing\s+(?:editor|correspondent))\s+`,
    ),
  },
  {
    id: "host-after",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.9,
    after: after(
      "(?:will\\s+|is\\s+going\\s+to\\s+)?(?:host(?:s|ed)?|moderate[sd]?|co-?host(?:s|ed)?)\\b(?!\\s+by\\b)|(?:is|are|was|as)\\s+(?:your|our|the|a|this week[’']s)\\s+(?:(?:co-?)?hosts?|moderators?)",
    ),
  },
  {
    id: "host-role",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.9,
    after: pattern(
      `^\\s*(?:,\\s*|\\()(?:(?:and\\s+)?(?:our|your|the|a|co-?)\\s*)?(?:co-?)?(?:hosts?|moderator)\\b(?!\\s+(?:of|at)\\b)`,
    ),
  },
  {
    id: "interviews-whom",
    in: prose,
    role: "host",
    needs: "doubtful",
    confidence: 0.9,
    after: after(
      String.raw`(?:(?:is|are)\s+(?:back|here)\s+to\s+)?(?:(?:(?:sits?|sat|sitting)\s+down(?:\s+(?:again|together|once\s+more))?|(?:talk|speak|chat)(?:s|ed|ted)?|spoke|catch(?:es)?\s+up|caught\s+up)\s+(?:with|to)(?!\s+(?:us|me|the|(?:your\s+|our\s+|show\s+)?(?:co-?)?hosts?)\b)|interview(?:s|ed)?|(?:talks?|discuss(?:es)?)\s+(?:about\s+)?(?:[\p{Ll}-]+\s+){1,5}with(?=\s+\p{L}+\s\p{L}+))|(?:is|are|was|were)\s+joined\s+by|welcomes|(?<!,\s+)welcome|invites?|meets|ask(?:s|ed)?|quiz(?:zes)?|(?:has|have|had)\s+an?\s+(?:\p{Ll}+\s+){0,3}(?:conversation|chat|talk|discussion)\s+with|hangs?\s+out\s+with|goes\s+one[\s-]on[\s-]one\s+with|learns?\s+(?:[\p{Ll}-]+\s+){0,6}from(?=\s+\p{L}+\s\p{L}+)`,
    ),
  },
  {
    // "In this episode, Zorvan Quilt interviews Ann Lee": who asks a person with a name is one, too.
    id: "interviews-name",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.9,
    before: leading(
      "(?:^|[.!?]\\s+|\\n\\s*|\\b[Ee]pisode(?: #?\\d+)?,?\\s+|\\b(?:[Tt]oday|[Tt]his week),?\\s+)",
      "u",
    ),
    after: pattern(
      "^\\s+(?:interviews?|interviewed|(?:speaks?|spoke|talks?|talked|chats?|chatted|sits down|sat down)\\s+(?:with|to))\\s+(?:[\\p{Ll}-]+\\s+){0,4}?\\p{Lu}[\\p{L}’'-]+\\s\\p{Lu}",
      "u",
    ),
  },
  {
    // "Ann Lee and Bo Ek answer questions from listeners"
    id: "answers-listeners",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.94,
    after: after(String.raw`(?:answer|field|tackle)s?\s+${ofListeners}`),
  },
  {
    // "Ann Lee tells Bo Ek about boats", "an interview with Ann Lee by Bo Ek"
    id: "told",
    in: ["body", "quote"],
    role: "host",
    needs: "doubtful",
    confidence: 0.97,
    before: leading(
      "\\p{Lu}[\\p{L}’'-]+\\s\\p{Lu}[\\p{L}’'-]+\\s(?:tells|told)\\s|\\b[Ii]nterview\\swith\\s\\p{Lu}\\S+(?:\\s\\p{Lu}\\S+){1,3}\\sby\\s",
      "u",
    ),
    after: pattern("^\\s*(?:[.,;(\\n]|$|\\s(?:about|how|why|what|that|of|on|at|for)\\s)"),
  },
  {
    // "Join Ann Lee as she talks with Bo Ek"
    id: "join-asker",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.95,
    before: before("join\\s+(?:(?:your|our)\\s+)?(?:host\\s+)?"),
    after: pattern(
      "^,?\\s+as\\s+(?:s?he|they)\\s+(?:(?:talk|speak|chat)s?\\s+(?:with|to)|sits?\\s+down\\s+with|interviews?|welcomes?|(?:is|are)\\s+joined)\\s",
    ),
  },
  {
    // "Ann Lee and guests discuss", "Ann Lee and guest Bo Ek discuss"
    id: "and-guests",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.94,
    after: pattern("^,?\\s+and\\s+(?:(?:her|his|their|[\\p{Ll}]+)\\s+){0,2}guests?\\b", "u"),
  },
  {
    // "The podcast is a conversation between Ann Lee and Bo Ek", "a show in which Ann Lee and Bo Ek"
    id: "show-between",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.96,
    before: leading(
      "\\b(?:podcast|show)\\s+(?:is|was)\\s(?:[^.!?]{0,50}\\s)?(?:conversations?|discussions?|chats?|banter|dialogue)\\s+between\\s+(?:\\S+ \\S+ and\\s+)?|\\b(?:podcast|show)\\s+(?:where|in which)\\s+",
    ),
  },
  {
    id: "i-am",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.85,
    before: before(
      "(?<!\\b(?:say(?:s|ing)?|said|sing(?:s|ing)?|like),?\\s[“\"]?)(?:I[’']m|I am|my name is)\\s+(?:your (?:co-?)?host(?:\\s+(?:today|as always))?,?\\s+)?|(?:it[’']s|and|here[’']s|with)\\s+(?:me|myself)(?:\\s+(?:on|here))?,\\s+",
    ),
  },
  {
    // "You’re listening to Pipes. I’m Ann Lee": who says so runs the show.
    id: "opens-show",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.97,
    before: before(
      "(?:you[’']re listening|you are listening|welcome\\s+(?:(?:back|everybody|everyone|all|folks)\\s+)*)\\s*to\\b[^\\n]{0,90}?(?:\\bI[’']m|\\bI am|\\bmy name is)\\s+(?:your host,?\\s+)?",
    ),
  },
  {
    // "Hi everyone, this is Ann Lee. Welcome back", "This is Ann Lee with the Pipes Podcast"
    id: "this-is",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.97,
    before: leading(
      "(?:^|[.!?]\\s+|\\n\\s*|\\b(?:[Hh]i|[Hh]ey|[Hh]ello|everyone|everybody|all|folks|there|listeners),?\\s+(?:and\\s+)?)[Tt]his is\\s+",
      "u",
    ),
    after: pattern(
      "^(?:\\s+(?:with|from|here with)\\s+(?:the\\s+|another\\s+)?[^.!?\\n]{0,60}\\b(?:podcast|show|episode|radio|cast)\\b|[.,!]?\\s+(?:and\\s+)?(?:welcome\\b|you[’']re listening|we are\\b|we[’']re\\b|I am\\b|I[’']m\\b))",
    ),
  },
  {
    // "Ann Lee, engineer at Acme, joins Bo Ek and Cy Dow": whom guests come to.
    id: "joins-whom",
    in: prose,
    role: "host",
    needs: "doubtful",
    confidence: 0.96,
    before: leading(
      "\\p{L}[\\p{L})’”]*,?\\s+(?:joins|(?<=\\p{Lu}[\\p{L}’'-]+ and \\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2} )join)\\s+(?:(?:\\p{Lu}[\\p{L}’'-]+\\s+){2,3}(?:\\(@\\w+\\)\\s+)?(?:and|&)\\s+)?",
      "u",
    ),
    after: pattern("^(?!\\s+(?:as|at|in|on|of|from|who|team|[’'])\\b|[’']s)"),
  },
  {
    // "In episode 7 of Pipes with Ann Lee, guest Bo Ek tells"
    id: "show-with",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.96,
    before: before(
      String.raw`(?:episode|edition|instal?lment)\b[^.!?\n]{0,90}?\bwith\s+${describing}`,
    ),
    after: pattern("^,\\s+(?:\\S+\\s+){0,2}guests?\\s"),
  },
  {
    id: "panel-host",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.9,
    before: before("join\\s+(?:host\\s+|moderator\\s+)?"),
    after: pattern("^[^.!?]{0,80}?\\bas\\s+(?:she|he|they)\\b[^.!?]*\\bpanel"),
  },
  {
    // "This week on our panel we have Ann Lee"
    id: "on-panel",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.95,
    before: before(
      String.raw`on\s+(?:our|the|this week[’']s)\s+panel,?\s+(?:(?:this week|today),?\s+)?(?:we(?:\s+have|[’']ve\s+got|[’']ve)|I\s+have|are|is)\s+`,
    ),
  },
  {
    id: "panel-lead",
    in: prose,
    role: "host",
    needs: "unknown",
    confidence: 0.95,
    before: before(
      "(?:on|in|during) (?:this|the|our) panel,?\\s+|(?:on|in) (?:this|the|our)(?: week[’']s)?(?: podcast| show| episode)?,? (?:our )?(?:podcast )?(?:editors?|co-?hosts?|hosts?)\\s+",
    ),
  },
];
