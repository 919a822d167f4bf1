// What the words around a name say about it: that it is a person, and which part the person plays.
import type { PersonRole, SectionRole } from "../../model/index.ts";
import type { NameStrength } from "./person-name.ts";

/** One way of speaking about people. The patterns touch the name: `before` ends, `after` begins where it stands. */
export interface ContextRule {
  /** Stands in the mention's `recognizer` as `person/<id>`. */
  readonly id: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** The sections it holds in. */
  readonly in: readonly SectionRole[];
  /** The part played; missing where the words only show that it is a person. */
  readonly role?: PersonRole;
  /** The weakest name for which the rule is believed. */
  readonly needs: NameStrength;
  /** Share of right names among those of required strength, measured on annotated episodes. */
  readonly confidence: number;
}

/** Up to eight words between a trigger and the name: "our friend, software engineer and author". */
const describing = String.raw`(?:(?!(?:about|how|why|that|what|where|when|who|whom|if|whether|on|is|are|was|were|has|have|can|will|his|her|their)\b)(?:[\p{L}\p{M}\p{N}'’&/+#@-]|\.(?=[\p{L}\p{N}]))+,?\s+){0,8}?`;
const talk = String.raw`(?:talk(?:s|ed|ing)?|spe(?:aks?|aking)|spoke|chat(?:s|ted|ting)?|(?:sit(?:s|ting)?|sat)(?:\s+back)?(?:\s+down)?|convers\w+|interview|discussion|dialogue|q\s?&\s?a|(?:catch(?:es|ing)?|caught)\s+up|hang(?:s|ing)?\s+out|(?:geek|nerd)(?:s|ing)?\s+out|connect(?:s|ed)?|hop(?:s|ped)?\s+on(?:\s+\w+){0,3}?|discuss(?:es|ed|ing)?(?:\s+\w+){1,6}?)`;
const aside = String.raw`(?:\s*\([^()]{1,80}\)|\s*,\s[^.;:!?]{1,160}?,|\s+[–—-]\s[^.;:!?]{1,120}?\s[–—-]|\s+(?:of|from|at|with|over at)(?:\s+(?!(?:as|who|and|she|he|they|to|for|will|is|was|that|about)\b)[\p{L}\p{N}&][\p{L}\p{M}\p{N}.&’'-]*){1,5}?){0,2}?`;
const adverb = String.raw`(?:\s+(?:also|then|recently|just|now|first|both|each|all|again|finally|kindly|briefly))?`;
const r = (pattern: string, flags = "iu") => new RegExp(pattern, flags);
const before = (pattern: string) => r(`(?:^|[^\\p{L}\\p{N}])(?:${pattern})$`);
/** Not what somebody said in another show: "talked about it on episode 12". */
const earlier = String.raw`(?![^.!?\n]{0,80}\b(?:on|in) (?:episode|ep\.?|show)\s?#?\d)`;
const after = (pattern: string) =>
  r(`^${earlier}${aside}(?:,|’s|'s)?${adverb}\\s+(?:${pattern})(?![\\p{L}\\p{N}])`);

export const roleNoun = String.raw`(?:(?:co-?)?(?:founder|creator|author|host|maintainer|owner|organi[sz]er|lead|editor|director|chair|ceo|cto)|ceo|cto|cio|ciso|coo|cpo|cfo|vp|svp|evp|president|chairman|chief|head|director|manager|engineer|developer|architect|programmer|hacker|scientist|researcher|professor|lecturer|phd|student|designer|consultant|advocate|evangelist|activist|analyst|administrator|admin|sysadmin|sre|lead|leader|principal|fellow|partner|contributor|maintainer|committer|author|writer|blogger|journalist|editor|speaker|trainer|teacher|instructor|educator|coach|mentor|entrepreneur|investor|specialist|strategist|technologist|plumber|expert|specialist|member|core member|product owner|marketer|youtuber|streamer|artist|musician|maker|tinkerer|enthusiast|fan|veteran|coder|builder|operator|technician|physicist|mathematician|linguist|lawyer|attorney|host|co-?host|podcaster|community manager|intern|employee|staff|ranger|wizard|guru|nerd|geek|alum|alumnus|alumna|volunteer|representative|rep|liaison|ambassador|champion|practitioner|officer|secretary|treasurer|trustee|owner|inventor|pioneer|legend|winner|recipient|laureate)s?`;

const body: readonly SectionRole[] = ["body", "bullets", "quote", "byline"];
const titles: readonly SectionRole[] = ["title"];

const rows: readonly ContextRule[] = [
  // Headlines.
  {
    id: "title-with",
    in: titles,
    role: "guest",
    needs: "unknown",
    confidence: 0.96,
    before: before(
      String.raw`(?:with|w\/|feat\.?|ft\.?|featuring|guests?:?|meet(?:ing)?|welcom(?:e|ing))\s+(?:special\s+)?(?:guests?:?\s+)?${describing}`,
    ),
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
    before: before(String.raw`(?:by|presented by)\s+`),
    after: r("^\\s*(?:$|[,&)(|–—-]|and\\s)"),
  },
  {
    id: "title-on",
    in: titles,
    role: "guest",
    needs: "unknown",
    confidence: 0.95,
    before: r("(?:^|[:|–—-]\\s|^[^\\p{L}]*)$"),
    after: after(
      "on|talks?|explains?|discuss(?:es)?|tells?|shares?|answers|returns?|joins?|live|speaks|describes?|about|breaks|goes|takes|teaches|demos?|builds?|presents?|introduces?|shows|thinks|wants|makes",
    ),
  },
  {
    id: "title-colon",
    in: titles,
    role: "guest",
    needs: "doubtful",
    confidence: 0.9,
    before: r("^[^\\p{L}]*(?:(?:ep(?:isode)?|show|no|s\\d+e\\d+)\\b[^\\p{L}]*)?$"),
    after: r(`^${aside}\\s*(?:[:|–—]|-\\s)`),
  },
  {
    id: "title-end",
    in: titles,
    role: "guest",
    needs: "doubtful",
    confidence: 0.9,
    before: r("(?:[:|–—(]\\s*|\\s-\\s|\\s\\/\\s|^)$"),
    after: r(`^${aside}\\s*\\)?\\s*$`),
  },
  {
    id: "title-possessive",
    in: titles,
    role: "guest",
    needs: "sure",
    confidence: 0.75,
    before: r("^[^\\p{L}]*$"),
    after: r("^[’']s\\s"),
  },

  // Words of the one who runs the show.
  {
    id: "talk-with",
    in: body,
    role: "guest",
    needs: "unknown",
    confidence: 0.95,
    before: before(
      String.raw`${talk}\s+(?:(?:again|live|today|directly|at length)\s+)?(?:with|to)\s+${describing}`,
    ),
    // Not of an earlier show: "we talked with NAME on episode 12".
    after: r("^(?![^.!?]{0,60}\\b(?:on|in) (?:episode|ep\\.?|show)\\b)"),
  },
  {
    id: "conversation-with",
    in: body,
    role: "guest",
    needs: "doubtful",
    confidence: 0.9,
    before: before(
      String.raw`(?:conversation|interview|chat|discussion|talk|episode|show|podcast|session|speaks?|talks?|chats?|sits?)\b[^.;!?\n]{0,90}\bwith\s+${describing}`,
    ),
  },
  {
    id: "joined-by",
    in: body,
    role: "guest",
    needs: "unknown",
    confidence: 0.95,
    before: before(String.raw`(?:joined|accompanied)\s+(?:\S+\s+){0,4}?by\s+${describing}`),
  },
  {
    id: "guest-is",
    in: body,
    role: "guest",
    needs: "unknown",
    confidence: 0.95,
    before: before(
      String.raw`(?:guests?|interviewees?)\b(?:[^.!?\n]{0,50}?(?:\bis|\bare|\bwas|\bwere|\bincludes?|:|\s[–—-])|,)\s+${describing}|(?:speakers?|presenters?|panell?ists?)(?:\s+(?:is|are|was|were|includes?)|\s*:|\s[–—-])\s+${describing}`,
    ),
  },
  {
    id: "guest-name",
    in: body,
    role: "guest",
    needs: "doubtful",
    confidence: 0.93,
    before: before(String.raw`guests?\s+(?:today\s+|this week\s+)?`),
  },
  {
    id: "guest-is-after",
    in: body,
    role: "guest",
    needs: "unknown",
    confidence: 0.93,
    after: after(
      "(?:is|are|was|were)\\s+(?:(?:back|here)\\b|(?:our|my|the|today[’']s|this week[’']s|a)\\s+(?:\\p{L}+\\s+)?guests?|on the (?:show|podcast|pod)|(?:back )?(?:with us|joining))|as (?:our|my|a|the|today[’']s) (?:special )?guests?",
    ),
  },
  {
    id: "interviews",
    in: body,
    role: "guest",
    needs: "unknown",
    confidence: 0.92,
    before: before(
      String.raw`(?:interview(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|featuring|features|introduc(?:e|es|ing)|invit(?:e|es|ed|ing)|meet|brings?(?:\s+(?:on|back|in))?|brought(?:\s+(?:on|back|in))?|quiz(?:zes)?|grills?)\s+(?:back\s+)?${describing}`,
    ),
    after: r("^(?![’']s\\b)"),
  },
  {
    id: "have-on",
    in: body,
    role: "guest",
    needs: "unknown",
    confidence: 0.92,
    before: before(
      String.raw`(?:have|has|had|having|got|get|gets|bring|brings|brought|with|invited|invite)\s+${describing}`,
    ),
    after: after(
      "(?:back )?(?:on\\b|here\\b|join(?:s|ed|ing)? (?:us|me|the)|with us|with me|as (?:our|my|a|the) |to (?:talk|discuss|explain|chat|tell|share|help))",
    ),
  },
  {
    id: "thanks-to",
    in: body,
    role: "guest",
    needs: "doubtful",
    confidence: 0.9,
    before: before(String.raw`thanks?(?:\s+you)?(?:\s+\S+){0,3}?\s+to\s+${describing}`),
    after: after("for (?:joining|coming|being|taking|appearing|chatting|talking|sharing|stopping)"),
  },
  {
    id: "joins",
    in: body,
    role: "guest",
    needs: "unknown",
    confidence: 0.94,
    after: after(
      String.raw`(?:will\s+)?join(?:s|ed|ing)?\s+(?:us|me|the|this|our|today|him|her|them|for|to|as|in\b|on\b)|joined\s+(?:\S+\s+){1,4}?(?:to|for)\s+(?:talk|discuss|chat|share|explain|tell|the|a\b)|joins?|returns?|(?:come|came|comes)\s+(?:on|back|by|onto|to the show)|(?:stop|drop|swing)(?:s|ped)?\s+(?:by|in)|hops?\s+on|is\s+back|(?:sits?|sat)\s+down\s+with\s+us`,
    ),
  },
  {
    id: "tells",
    in: body,
    role: "guest",
    needs: "unknown",
    confidence: 0.9,
    after: after(
      String.raw`(?:and\s+(?:i|we)\s+(?:talk|discuss|chat|explore|dig|cover|dive|go|walk|look|spoke|speak|get)|explain(?:s|ed|ing)?|describe[sd]?|share[sd]?|walk(?:s|ed)?\s+(?:us|me|through|the|\S+\s+through)|(?:tell|give|show|take|teach|guide|help|introduce)s?\s+(?:us|me|the|his|her|their|a|how|off)|(?:maps?|lays?|points?)\s+out|told\s+(?:us|me)|gave\s+(?:us|me|a)|took\s+(?:us|me)|discuss(?:es|ed)?|(?:talk|talked|speak|spoke)s?\s+(?:about|through|to us|to me|with us|with me|us through)|chat(?:s|ted)?\s+(?:about|with us|to us)|break(?:s)?\s+down|(?:dive|delve|dig)s?\s+(?:into|in|deep)|explore[sd]?|answers?|reveals?|unpacks?|reflects?|argues?|outlines?|demonstrates?|demos?|details?|recounts?|elaborates?|highlights?|touches\s+on|makes\s+the\s+case|goes\s+(?:deep|over|through|into)|presents?|covers?|looks\s+at|offers?|discovered|recommends?|has\s+curated)`,
    ),
  },

  // The one who runs the show.
  {
    id: "hosted-by",
    in: body,
    role: "host",
    needs: "unknown",
    confidence: 0.95,
    before: before(
      String.raw`(?:hosted|moderated|interviewed|co-?hosted|presented\s+to\s+you|conducted)\s+by\s+${describing}`,
    ),
  },
  {
    id: "host-is",
    in: body,
    role: "host",
    needs: "unknown",
    confidence: 0.94,
    before: before(
      String.raw`(?:(?:co-?|guest\s+)?hosts?|moderators?|interviewers?)(?:\s+(?:is|are|was|were|this week|today))?\s*[:,–—-]?\s+${describing}`,
    ),
  },
  {
    id: "host-after",
    in: body,
    role: "host",
    needs: "unknown",
    confidence: 0.9,
    after: after(
      "(?:host(?:s|ed)?|moderate[sd]?|co-?host(?:s|ed)?)\\b|(?:is|are|was|as)\\s+(?:your|our|the|a|this week[’']s)\\s+(?:(?:co-?)?hosts?|moderators?)",
    ),
  },
  {
    id: "host-role",
    in: body,
    role: "host",
    needs: "unknown",
    confidence: 0.9,
    after: r(
      `^\\s*(?:,\\s*|\\()(?:(?:and\\s+)?(?:our|your|the|a|co-?)\\s*)?(?:co-?)?(?:hosts?|moderator)\\b(?!\\s+(?:of|at)\\b)`,
    ),
  },
  {
    id: "interviews-whom",
    in: body,
    role: "host",
    needs: "doubtful",
    confidence: 0.9,
    after: after(
      String.raw`(?:(?:sits?|sat|sitting)\s+down|(?:talk|speak|chat)(?:s|ed|ted)?|spoke|catch(?:es)?\s+up|caught\s+up)\s+(?:with|to)(?!\s+(?:us|me|the)\b)|interview(?:s|ed)?|(?:is|are|was|were)\s+joined\s+by|welcomes?|ask(?:s|ed)?|quiz(?:zes)?`,
    ),
  },
  {
    id: "i-am",
    in: body,
    role: "host",
    needs: "unknown",
    confidence: 0.85,
    before: before("(?:I[’']m|I am|my name is)\\s+(?:your host,?\\s+)?"),
  },
  {
    id: "panel-host",
    in: body,
    role: "host",
    needs: "unknown",
    confidence: 0.9,
    before: before("join\\s+(?:host\\s+|moderator\\s+)?"),
    after: r("^[^.!?]{0,80}?\\bas\\s+(?:she|he|they)\\b[^.!?]*\\bpanel"),
  },
  {
    id: "panel-lead",
    in: body,
    role: "host",
    needs: "unknown",
    confidence: 0.95,
    before: before("(?:on|in|during) (?:this|the|our) panel,?\\s+"),
  },
  {
    id: "join-speaker",
    in: body,
    role: "guest",
    needs: "unknown",
    confidence: 0.85,
    before: before("join\\s+(?:speaker\\s+)?"),
    after: r(
      "^[^.!?]{0,80}?(?:\\bas\\s+(?:she|he|they|we|i)\\b(?![^.!?]*\\bpanel)|\\s(?:for|on|in|live|to)\\s)",
    ),
  },

  // People spoken of.
  {
    id: "made-by",
    in: body,
    role: "mentioned",
    needs: "unknown",
    confidence: 0.88,
    before: before(
      String.raw`(?:started|founded|co-?founded|created|written|authored|designed|developed|invented|maintained|coined|popularized|led|run|inspired|owned|drawn|translated|composed)\s+(?:\w+ly\s+)?by\s+${describing}`,
    ),
  },
  {
    id: "work-by",
    in: ["body", "bullets", "links", "quote"],
    role: "mentioned",
    needs: "unknown",
    confidence: 0.85,
    before: r(
      String.raw`(?:[,”"’»)*_]\s*|(?<!\p{L})(?:book|paper|talk|article|post|essay|novel|series|song|music|keynote|video|course|blog|film|movie|documentary|artwork|theme)s?\s+(?:\S+\s+){0,3}?)by\s+$`,
    ),
  },
  {
    id: "title-by-name",
    in: ["body", "bullets", "links", "quote"],
    role: "mentioned",
    needs: "unknown",
    confidence: 0.85,
    before: r("(?<![\\p{L}])\\p{Lu}[\\p{L}\\p{M}’'-]+[”\"’)]?,? by\\s+$", "u"),
  },
  {
    id: "co-founder",
    in: body,
    role: "mentioned",
    needs: "unknown",
    confidence: 0.88,
    before: before(
      String.raw`(?:his|her|their|the|company|fellow|my|our)\s+(?:co-?\s?)?(?:founders?|creators?|authors?|workers?|maintainers?|hosts?|colleagues?|partners?|wife|husband|friend|brother|sister|father|mother|boss)\s*,?\s+`,
    ),
  },
  {
    id: "quoted",
    in: ["links", "bullets"],
    role: "mentioned",
    needs: "sure",
    confidence: 0.85,
    before: r("(?:^|\\n)[^\\p{L}\\n]*$"),
    after: r("^(?:[’']s\\b|\\s*:\\s|\\s+[–—-]\\s|\\s+on\\s)"),
  },
  {
    id: "work-of",
    in: body,
    role: "mentioned",
    needs: "doubtful",
    confidence: 0.85,
    after: r(
      "^[’']s\\s+(?:\\p{L}+\\s+){0,3}?(?:book|paper|talk|article|post|essay|blog|work|idea|law|novel|keynote|theorem|course)\\b|^\\s+(?:wrote|said|once|famously|coined|invented|argued)\\b",
    ),
  },

  // Sentences that present somebody; who is presented is as a rule the guest.
  {
    id: "presented",
    in: body,
    role: "guest",
    needs: "doubtful",
    confidence: 0.8,
    before: r('(?:^|[.!?…”"]\\s+|\\n\\s*)(?:[-•*]\\s*)?$'),
    after: r(
      `^(?:\\s*,\\s[^.;:!?]{1,120}?,)?\\s+(?:(?:is|are)\\s+(?:(?:also|currently|now|both|one of|a|an|the|our)\\s+){0,2}(?:[\\p{L}\\p{M}\\p{N}’'.&/+#-]+\\s+){0,6}?${roleNoun}\\b|works\\b|leads\\b|runs\\b|co-?founded\\b|maintains\\b)`,
    ),
  },

  // What they do, in the first words of a sentence: "Ann Lee and Bo Ek debug a broken cluster".
  {
    id: "acts",
    in: body,
    role: "guest",
    needs: "unknown",
    confidence: 0.78,
    before: r(
      '(?:^|[.!?…”"]\\s+|\\n\\s*|:\\s)(?:[-•*]\\s*)?(?:(?:today|here|now|finally|then|first|next|this week|this time|in this (?:episode|talk|session|video)),?\\s+)?$',
    ),
    after: r(
      `^(?:\\s*\\([^()]{1,80}\\)|\\s*,\\s[^.;:!?]{1,120}?,|\\s+(?:of|from|at)(?:\\s+[\\p{L}\\p{N}&][\\p{L}\\p{M}\\p{N}.&’'-]*){1,4}?)?\\s+(?:demos?|show|shows|introduces?|debugs?|fix|fixes|tackles?|races?|maps?|guides?|leads?|builds?|creates?|opens?|returns?|goes|go|takes?|looks?|digs?|dives?|tests?|tries|try|tells?|kicks?|starts?|sets?|teaches|teach|uses?|runs?|deploys?|compares?|covers?|makes?|brings?|puts?|turns?|unpacks?|examines?|investigates?|considers?|ponders?|recaps?|reviews?|talks?|speaks?|thinks?|believes?|wants?|knows?|sees?|argues?|asks?|gives?|provides?|delivers?|traces?|charts?|draws?|recalls?|remembers?|reports?|responds?|defends?|debates?|surveys?|summari[sz]es?|celebrates?|break|breaks|pair|pairs|hacks?|codes?|writes?|ships?|migrates?|solves?|helps?|sheds?|chronicles|recounts?|weighs?|joins?)\\s(?!of\\b)`,
    ),
  },
  {
    id: "with-name",
    in: body,
    role: "guest",
    needs: "sure",
    confidence: 0.72,
    before: before(`with\\s+(?:${roleNoun}\\s+)?`),
    after: r(
      "^(?![^.!?]{0,60}\\b(?:on|in) (?:episode|ep|show)\\b)(?:\\s*\\([^()]{1,60}\\))?\\s*(?:[.!,]|$|\\s(?:from|of|at|about|on|to)\\s)",
    ),
  },

  // Who they are: a person for sure, the part is decided by the rest of the episode.
  {
    id: "role-apposition",
    in: ["body", "bullets", "byline", "links"],
    needs: "unknown",
    confidence: 0.9,
    after: r(
      `^\\s*(?:,|\\(|[–—-]\\s|is\\b|are\\b|was\\b|were\\b)\\s*(?:(?:also|currently|now|both|formerly|previously|one of|a|an|the|our|my|their|his|her|well-known|former|then|and|who(?:[’']s| is| was| are)?)\\s+){0,3}(?:[\\p{L}\\p{M}\\p{N}’'.&/+#-]+\\s+){0,5}?${roleNoun}\\b(?![\\p{L}])`,
    ),
  },
  {
    id: "role-before",
    in: ["body", "bullets", "byline", "title"],
    needs: "unknown",
    confidence: 0.88,
    before: before(`${roleNoun},?\\s+`),
  },
  {
    id: "bio",
    in: body,
    needs: "doubtful",
    confidence: 0.88,
    after: after(
      "(?:works?|worked|co-?founded|founded|created|leads?|led|runs?|ran|built|wrote|writes|teaches|started|maintains?|won|spent|grew|studied|holds|has (?:been|worked|spent|over|more)|currently|previously|invented|designed|developed|authored|heads|oversees|manages|serves|helped|helps|specializes|focuses|got|began|loves|lives|enjoys|is (?:based|known|passionate|responsible|employed|working|on the|part of|from|currently|also))",
    ),
  },
  {
    id: "from-organisation",
    in: ["body", "bullets", "title"],
    needs: "doubtful",
    confidence: 0.86,
    after: r("^,?\\s+(?:of|from|over at|at)\\s+(?:the\\s+)?\\p{Lu}", "u"),
  },
  {
    id: "in-brackets",
    in: ["body", "title"],
    needs: "doubtful",
    confidence: 0.84,
    after: r("^\\s+\\((?:\\p{Lu}|@|he|she|they)[^()]{1,60}\\)", "u"),
  },
];

/** All rules. What stands first is preferred where two are equally sure. */
export const contextRules: readonly ContextRule[] = rows;
