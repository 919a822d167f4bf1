// How texts speak of people at large: authors, founders, colleagues, and who somebody is.
import type { ContextRule } from "./context-rules.ts";
import {
  after,
  before,
  degree,
  describing,
  leading,
  notPlaying,
  pattern,
  prose,
  roleNoun,
} from "./phrases.ts";

/** Rules for running text that show that a name is a person's. */
export const signRules: readonly ContextRule[] = [
  // People spoken of.
  {
    id: "made-by",
    in: prose,
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
    before: leading(
      String.raw`(?:[,”"’»)*_]\s*|(?<!\p{L})(?:book|paper|talk|article|post|essay|novel|series|song|music|keynote|video|course|blog|film|movie|documentary|artwork|theme)s?\s+(?:\S+\s+){0,3}?)by\s+`,
    ),
  },
  {
    // "In this post Ann Lee introduces boats": whoever writes is read.
    id: "writes-in",
    in: ["body", "bullets", "links", "quote"],
    role: "mentioned",
    needs: "doubtful",
    confidence: 0.97,
    before: leading(
      "\\b[Ii]n (?:this|his|her|their|an?|another) (?:[\\p{L}-]+ ){0,3}(?:post|article|paper|essay|thread|tweet|proposal|chapter),? ",
      "u",
    ),
    after: pattern("^(?!\\s+(?:interview|talk|speak|sit|chat)s\\b)"),
  },
  {
    // "Proposals from kernel developer Ann Lee": who is written about.
    id: "word-from",
    in: prose,
    role: "mentioned",
    needs: "unknown",
    confidence: 0.85,
    before: before(
      String.raw`(?:proposals?|patch(?:es)?|announcements?|quotes?|tweets?|reports?|comments?|articles?|posts?|e-?mails?|pull requests?)\s+from\s+${describing}`,
    ),
  },
  {
    id: "title-by-name",
    in: ["body", "bullets", "links", "quote"],
    role: "mentioned",
    needs: "unknown",
    confidence: 0.85,
    before: leading("(?<![\\p{L}])\\p{Lu}[\\p{L}\\p{M}’'-]+[”\"’)]?,? by\\s+", "u"),
  },
  {
    id: "item-by-name",
    in: ["bullets", "links"],
    role: "mentioned",
    needs: "unknown",
    confidence: 0.85,
    before: leading(String.raw`\p{Ll}[^\s]{0,20} by\s+`),
    after: pattern("^\\s*(?:$|\\n|[(–—]|\\s-\\s)"),
  },
  {
    id: "heading-about",
    in: ["body", "bullets", "links"],
    role: "guest",
    needs: "doubtful",
    confidence: 0.8,
    before: leading(String.raw`(?:^|\n)[^\p{L}\n]*(?:about|meet|introducing|bio(?:graphy)?:?)\s+`),
    after: pattern("^\\s*:?\\s*(?:$|\\n)"),
  },
  {
    id: "thanked",
    in: prose,
    role: "mentioned",
    needs: "doubtful",
    confidence: 0.86,
    before: before(
      String.raw`(?:thank|thanks to|thank you to|kudos to|shout-?out to|props to|credit to|hat tip to)\s+`,
    ),
  },
  {
    id: "co-founder",
    in: prose,
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
    before: leading("(?:^|\\n)[^\\p{L}\\n]*"),
    after: pattern("^(?:[’']s\\b|\\s*:\\s|\\s+[–—-]\\s|\\s+on\\s)"),
  },
  {
    id: "address-of",
    in: ["links", "bullets"],
    role: "mentioned",
    needs: "doubtful",
    confidence: 0.85,
    before: leading("(?:^|\\n)[^\\p{L}\\n]*"),
    after: pattern(
      "^\\s*(?:[-–—|:(]\\s*|on\\s)(?:@\\w|(?:Twitter|GitHub|LinkedIn|Mastodon|Bluesky|Instagram|Strava|IG|Wikipedia)\\b)",
    ),
  },
  {
    id: "earlier-episode",
    in: ["links", "bullets"],
    role: "mentioned",
    needs: "doubtful",
    confidence: 0.85,
    before: leading("(?:^|\\n)[^\\p{L}\\n]*(?:episode|ep\\.?)\\s*#?\\d+\\b[^\\n]*\\swith\\s+"),
  },
  {
    id: "says",
    in: ["body", "bullets", "links", "quote"],
    role: "mentioned",
    needs: "doubtful",
    confidence: 0.85,
    after: after("(?:said|wrote|told)\\s+(?:in|on|that|last|to)"),
  },
  {
    id: "work-of",
    in: ["body", "bullets", "quote", "byline", "links"],
    role: "mentioned",
    needs: "doubtful",
    confidence: 0.85,
    after: pattern(
      "^[’']s\\s+(?:\\p{L}+\\s+){0,3}?(?:book|paper|talk|article|post|essay|blog|work|idea|law|novel|keynote|theorem|course|PR|issue|patch|repo|library|video|slides|tutorial|package|plugin|comment|tweet|thread|site|website|newsletter|gist|guide|series)\\b|^\\s+(?:wrote|said|once|famously|coined|invented|argued)\\b",
    ),
  },

  // Sentences that present somebody; who is presented is as a rule the guest.
  {
    id: "presented",
    in: ["body", "quote"],
    role: "guest",
    needs: "doubtful",
    confidence: 0.8,
    before: leading('(?:^|[.!?…”"]\\s+|\\n\\s*)(?:[-•*]\\s*)?'),
    after: pattern(
      `^(?:\\s*,\\s[^.;:!?]{1,120}?,|\\s*\\([^()]{1,60}\\))?\\s+(?:(?:is|are)\\s+(?:(?:also|currently|now|both|one of|a|an|the|our)\\s+){0,2}(?:[\\p{L}\\p{M}\\p{N}’'.&/+#-]+\\s+){0,6}?${roleNoun}\\b|works\\b|leads\\b|runs\\b|co-?founded\\b|maintains\\b)`,
    ),
  },

  // What they do, in the first words of a sentence: "Ann Lee and Bo Ek debug a broken cluster".
  {
    id: "acts",
    in: ["body", "quote"],
    role: "guest",
    needs: "unknown",
    confidence: 0.78,
    before: leading(
      '(?:^|[.!?…”"]\\s+|\\n\\s*|:\\s)(?:[-•*]\\s*)?(?:(?:today|here|now|finally|then|first|next|this week|this (?:month|time)|[io]n (?:this|the|his|her|their) (?:episode|talk|session|video|keynote|presentation|workshop|tutorial)),?\\s+)?',
    ),
    after: pattern(
      `^(?:\\s*\\([^()]{1,80}\\)|\\s*,\\s[^.;:!?]{1,120}?,|\\s+(?:of|from|at)(?:\\s+[\\p{L}\\p{N}&][\\p{L}\\p{M}\\p{N}.&’'-]*){1,4}?)?\\s+(?:(?:will|is\\s+going\\s+to|are\\s+going\\s+to)\\s+(?:also\\s+|then\\s+)?(?:be\\s+\\p{L}+ing|share|explain|discuss|describe|present|walk|demonstrate|explore|answer|moderate|lay|outline|offer|highlight|introduce|show|tell|talk|speak|teach|take|cover|guide|dive|dig|look|give|reveal|unpack|break|demo|build|compare|examine|review|address|lead|delve)|demos?|show|shows|introduces?|debugs?|fix|fixes|tackles?|races?|maps?|guides?|leads?|builds?|creates?|opens?|returns?|goes|go|takes?|looks?|digs?|dives?|tests?|tries|try|tells?|kicks?|starts?|sets?|teaches|teach|uses?|runs?|deploys?|compares?|covers?|makes?|brings?|puts?|turns?|unpacks?|examines?|investigates?|considers?|ponders?|recaps?|reviews?|talks?|speaks?|thinks?|believes?|knows?|sees?|argues?|asks?|gives?|provides?|delivers?|traces?|charts?|draws?|recalls?|remembers?|reports?|responds?|defends?|debates?|surveys?|summari[sz]es?|celebrates?|break|breaks|pair|pairs|hacks?|codes?|writes?|ships?|migrates?|solves?|helps?|sheds?|chronicles|recounts?|weighs?|visits?)\\s(?!of\\b)`,
    ),
  },
  {
    // "Ann Lee founded Acme. She spoke with us about boats."
    id: "spoke-with-us",
    in: ["body", "quote"],
    role: "guest",
    needs: "doubtful",
    confidence: 0.92,
    before: leading('(?:^|[.!?…”"]\\s+|\\n\\s*)'),
    after: pattern(
      "^[^\\n]{0,260}?[.!?] (?:(?:In (?:this|our) (?:episode|conversation|interview|chat|talk|discussion|show)|Today|Here|This week),? )?(?:(?:He|She|They) (?:also )?(?:(?:speaks?|spoke|talks?|talked|chats?|chatted|sits? down|sat down|joins?|joined) (?:with |to )?(?:us|me)|explains?|shares|tells|discusses|describes|reveals|reflects|walks (?:us|me)|talks about|joins|unpacks|recounts)\\b)",
    ),
  },
  {
    id: "with-name",
    in: prose,
    role: "guest",
    needs: "sure",
    confidence: 0.72,
    before: before(
      `(?<!\\b(?:work(?:s|ed|ing)?|spat|feud|fight|battle|row|beef|argument|relationship|friendship|meetings?|encounters?|collaborations?|deal|partnership|problems?|experiences?|trouble|tour(?:ed|ing)|album|record|duet|band|along|start(?:s|ed)?)\\s+)(?<!\\bco-?(?:wr|auth|creat|found|develop|edit|organi|produc|design|chair|direct|lead|led|run|invent)[^.!?\\n]{0,120}\\s)with\\s+(?:${roleNoun}\\s+)?`,
    ),
    after: pattern(
      `^${notPlaying}(?![^.!?]{0,60}\\b(?:on|in) (?:episode|ep|show)\\b)(?:\\s*\\([^()]{1,60}\\))?\\s*(?:[.!,]|$|\\s(?:from|of|at|about|on|to)\\s)`,
    ),
  },

  // Who they are: a person for sure, the part is decided by the rest of the episode.
  {
    id: "role-apposition",
    in: ["body", "bullets", "byline", "links"],
    needs: "unknown",
    confidence: 0.9,
    after: pattern(
      `^\\s*(?:,|\\(|[–—-]\\s|is\\b|are\\b|was\\b|were\\b)\\s*(?:(?:also|currently|now|both|formerly|previously|one of|a|an|the|our|my|their|his|her|well-known|former|then|and|who(?:[’']s| is| was| are)?)\\s+){0,3}(?:[\\p{L}\\p{M}\\p{N}’'.&/+#-]+\\s+){0,5}?${roleNoun}\\b(?![\\p{L}])`,
    ),
  },
  {
    // "Ann Lee, Lead Developer at Acme", "Ann Lee Developer Advocate from Acme": nothing but people has a post somewhere.
    id: "post",
    in: ["body", "byline", "title"],
    needs: "unknown",
    confidence: 0.92,
    after: pattern(
      `^(?:,\\s+(?:(?:an?|the)\\s+)?|\\s+(?=\\p{Lu}\\p{L}+\\s+\\p{Lu}))(?:[\\p{L}&/-]+\\s+){0,4}?${roleNoun}\\s+(?:(?:for|of|in)\\s+[^.,;:!?\\n]{1,40}?\\s+)?(?:at|from|with|@)\\s+\\p{L}`,
    ),
  },
  {
    // "Bear Douglas, a tester and gardener": an article before the trade.
    id: "trade",
    in: ["body"],
    needs: "unknown",
    confidence: 0.9,
    after: pattern(`^,\\s+(?:an?|our)\\s+(?:[\\p{L}&/-]+\\s+){0,3}?${roleNoun}(?![\\p{L}])`),
  },
  {
    // "Ann Lee, MD"
    id: "degree",
    in: ["body", "byline", "title", "bullets"],
    needs: "unknown",
    confidence: 0.92,
    after: degree,
  },
  {
    id: "role-before",
    in: ["body", "bullets", "byline", "title"],
    needs: "unknown",
    confidence: 0.88,
    before: before(`${roleNoun},?\\s+`),
  },
  {
    // "Zorvan Quilt is an accomplished trail runner who …": things do not take "who".
    id: "one-who",
    in: ["body", "quote"],
    needs: "unknown",
    confidence: 0.88,
    before: leading('(?:^|[.!?…”"]\\s+|\\n\\s*)'),
    after: pattern(
      "^\\s+(?:is|was)\\s+(?:also\\s+)?(?:an?|the|one of the)\\s+(?:(?!that|which)[\\p{L}\\p{N}’'+&/-]+,?\\s+){1,9}?(?<!(?:compan(?:y|ies)|team|startup|group|firm|agency|organi[sz]ations?|people|community|consultancy|studio|band|those|nonprofit|folks)\\s)who\\b",
    ),
  },
  {
    // "Ann Lee is a tinkerer, turned sailor. She …": a paragraph about somebody, whatever the trade.
    id: "life",
    in: ["body", "quote"],
    needs: "doubtful",
    confidence: 0.88,
    before: leading("^[^\\p{L}]*"),
    after: pattern(
      "^(?:\\s*,\\s[^.;:!?]{1,80}?,|\\s*\\([^()]{1,60}\\))?\\s+(?:is|was|has|works|started|began)\\s[^\\n]{8,125}?[.!]\\s+(?:He|She|His|Her|They)\\s",
      "u",
    ),
  },
  {
    // "Ann Lee made her way from letters to boats.": whom a text is about is named by its first words.
    id: "opens-text",
    in: ["body"],
    needs: "doubtful",
    confidence: 0.88,
    before: leading("^[^\\p{L}]*"),
    after: pattern(
      "^\\s+(?:\\p{Ll}{3,}(?:ed|es|[^s]s)|made|took|went|grew|came|began|left|built|wrote|led|ran|spent|found|has|had|became|got|knew|thought|saw|set|won|kept|held|taught|is\\s+an?|was\\s+an?)\\s+\\p{Ll}",
      "u",
    ),
  },
  {
    id: "bio",
    in: prose,
    needs: "doubtful",
    confidence: 0.88,
    after: after(
      "(?:works?|worked|co-?founded|founded|created|leads?|led|runs?|ran|built|wrote|writes|teaches|started|maintains?|won|spent|grew|studied|holds|ha[sd] (?:been|worked|spent|over|more)|currently|previously|invented|designed|developed|authored|heads|oversees|manages|serves|helped|helps|specializes|focuses|got|began|loves|lives|enjoys|is (?:based|known|passionate|responsible|employed|working|on the|part of|from|currently|also))",
    ),
  },
  {
    id: "from-organisation",
    in: ["body", "bullets", "title"],
    needs: "doubtful",
    confidence: 0.86,
    after: pattern("^,?\\s+(?:of|from|over at|at)\\s+(?:the\\s+)?\\p{Lu}", "u"),
  },
  {
    id: "in-brackets",
    in: ["body", "title"],
    needs: "doubtful",
    confidence: 0.84,
    after: pattern("^\\s+\\((?:\\p{Lu}|@|he|she|they)[^()]{1,60}\\)", "u"),
  },
];
