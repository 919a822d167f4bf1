// What the words beside a name say of a technology: "written in NAME", "NAME, a library for", "an alternative to NAME".
import type { CueRow } from "./cue.ts";

/** Nouns of what is no technology, though it is called something too: "a software company called Acme". */
const bodies =
  "(?:compan(?:y|ies)|startups?|start-ups?|firms?|agency|agencies|consultancy|business|organi[sz]ations?|studio|shop|school|bootcamp|non-?profit|charity|foundation|conference|meetup|podcast|show|newsletter|book|course)";

/** In the order in which they are tried. */
export const cuesOfTechnologies: readonly CueRow[] = [
  // From what stands before them.
  {
    id: "written-in",
    type: "technology",
    confidence: 0.93,
    beside: "in",
    before:
      "(?:re)?(?:written|implemented|coded|programmed|rewritten|write|writing|wrote|developed|develop|developing|scripted|prototyped)(?: \\S+){0,3} in|(?:programming|coding|code|program)(?: \\S+)? in",
  },
  {
    id: "built-with",
    type: "technology",
    confidence: 0.85,
    beside: "with on using atop upon around in",
    before:
      "(?:built|build|building|builds|developed|developing|installed|managed|packaged|shipped|compiled|styled|rendered|replaced|made|implemented|created|deployed|deploying|deploy|apps?|applications?|services?|websites?|development|testing|automation|automate|automating) (?:entirely |purely |primarily |exclusively )?(?:with|on|using|atop|upon|around)",
  },
  {
    id: "built-in",
    type: "technology",
    confidence: 0.5,
    beside: "in",
    before:
      "(?:built|build|building|apps?|applications?|services?|programs|libraries|systems|code|types?|development|programming|engineering|tests?|testing|bugs?|support|TECH_S|TECH) in",
  },
  {
    id: "on-top-of",
    type: "technology",
    confidence: 0.88,
    beside: "of",
    before: "(?:on|over) top of",
  },
  {
    id: "powered-by",
    type: "technology",
    confidence: 0.8,
    beside: "by on",
    before: "powered by|(?:is |are |was |heavily |based) ?based on|inspired by",
  },
  {
    id: "using",
    type: "technology",
    confidence: 0.72,
    beside:
      "using use uses used utilizing utilising leveraging leverage leverages adopt adopted adopting adopts chose choose choosing",
    before:
      "(?:using|use|uses|used|utilizing|utilising|leveraging|leverages?|adopt|adopted|adopting|adopts|chose|choose|choosing)",
  },
  {
    id: "migrate",
    type: "technology",
    confidence: 0.7,
    beside: "to from off with over",
    before:
      "(?:migrat\\w+|switch\\w*|port(?:ed|ing)|rewrit\\w+|convert\\w*|transition\\w*|upgrad\\w+|compil\\w+(?! time)|transpil\\w+|integrat\\w+) (?:\\S+ ){0,3}?(?:to|from|off|with)",
  },
  {
    // Enough for a name of the list: people move to places as well.
    id: "move",
    type: "technology",
    confidence: 0.55,
    beside: "to from off",
    before: "(?:move[ds]?|moving) (?:\\S+ ){0,3}?(?:to|from|off)",
  },
  {
    id: "runs-on",
    type: "technology",
    confidence: 0.5,
    beside: "run runs running ran on in",
    before:
      "(?:run|runs|running|ran)(?: (?:on|in|inside))?|installed|installing|(?:available|works?|working) (?:on|in)",
  },
  {
    id: "noun-called",
    type: "technology",
    confidence: 0.93,
    beside: "called named dubbed",
    before: `(?:TECH)(?: (?!${bodies}\\b)\\S+){0,4} (?:called|named|dubbed)`,
  },
  { id: "noun", type: "technology", confidence: 0.86, beside: "TECH", before: "(?:^|.* )(?:TECH)" },
  {
    id: "called",
    type: "technology",
    confidence: 0.5,
    beside: "called named dubbed",
    before: "called|named|dubbed",
  },
  {
    id: "maker-of",
    type: "technology",
    confidence: 0.88,
    beside: "of to on behind",
    before:
      "(?:creators?|co-?creators?|authors?|co-?authors?|maintainers?|inventors?|designers?|developers?|contributors?|committers?|originators?|architects?|core team|core members?|maintainer team|release manager|makers?|product manager|tech lead|users?|fans?|lead developers?) (?:of|behind|to|on)|contribut\\w+ to",
  },
  {
    id: "version-of",
    type: "technology",
    confidence: 0.68,
    beside: "of",
    before:
      "(?:version|versions|release|releases|power|internals|basics|fundamentals|features|usage|adoption|history|future|implementation|install|installation|copy|fork|lines) of",
  },
  {
    // "A gardening app we built, Acme": own work, and what it is called.
    id: "own-work",
    type: "technology",
    confidence: 0.88,
    beside: "built made created wrote developed released launched maintain maintains",
    before:
      "(?:TECH)(?: that| which)? (?:i|we|he|she|they|i’ve|we’ve|i've|we've|he’s|she’s|they’ve|he's|she's|they've)(?: have| has| had)?(?: \\p{L}+ly| also| just| recently)? (?:built|made|created|wrote|developed|released|launched|maintains?),",
  },
  {
    // Enough for a name of the list only.
    id: "development-of",
    type: "technology",
    confidence: 0.5,
    beside: "of",
    before: "development of",
  },
  {
    id: "made",
    type: "technology",
    confidence: 0.64,
    beside:
      "created built developed maintains maintain authored invented designed released launched open-sourced wrote builds creating building develops developing maintaining creates deploy deploying install installing",
    before:
      "(?:created|developed|maintains|maintain|authored|invented|open-sourced|released|creating|building|maintaining|creates|built|develops|developing|deploy|deploying|install|installing|launched|designed)",
  },
  {
    id: "works-on",
    type: "technology",
    confidence: 0.5,
    beside: "on about into with",
    before:
      "(?:works?|worked|working|deep dive|dive|dives|deep-dive|primer|hands-on) (?:on|into|with)",
  },
  {
    id: "learn",
    type: "technology",
    confidence: 0.7,
    beside: "learn learning to with",
    before:
      "learn|learning|(?:intro|introduction|guide|tutorial|introducing|getting started|get started|started|beginners? guide) (?:to|with)|an? introduction to",
  },
  {
    id: "what-is",
    type: "technology",
    confidence: 0.68,
    beside: "is are introducing",
    before:
      "(?:^|.*[.:?!–-] )(?:so )?(?:what (?:is|are|even is|exactly is)|what's|introducing|meet|why|introducing)",
  },
  {
    id: "such-as",
    type: "technology",
    confidence: 0.9,
    beside: "like as including e.g with",
    before:
      "(?:TECH_S|technologies|tech)(?: \\S+){0,6},? (?:like|such as|including|e\\.g\\.?,?|as)",
  },
  {
    id: "alternative-to",
    type: "technology",
    confidence: 0.62,
    beside: "to of than for with",
    before:
      "(?:similar|alternatives?|compared|competitors?|successor|comparable|equivalent|replacement|bindings|plugin|plugins|extension|driver|client|library|libraries|sdk|instead|packages?) (?:to|of|than|for|with)",
  },
  {
    // Enough for a name of the list, not for one of none: "reading vs listening" has many a capital.
    id: "versus",
    type: "technology",
    confidence: 0.56,
    beside: "vs versus",
    before: "vs\\.?|versus",
  },
  {
    id: "for-platform",
    type: "technology",
    confidence: 0.62,
    beside: "for",
    before: "(?:TECH) for",
  },

  // From what stands after them.
  {
    id: "noun-after",
    type: "technology",
    confidence: 0.78,
    beside: "NAMED",
    after: "(?:NAMED)",
  },
  {
    id: "kind-after",
    type: "technology",
    confidence: 0.84,
    beside:
      "framework library language programming compiler browser database editor package operating distribution distro crate gem protocol runtime web build bundler linter",
    after:
      "(?:web |ui |css |build |open source |programming |package |operating |testing )?(?:framework|library|language|compiler|browser|database|editor|manager|system|distribution|distro|crate|gem|protocol|runtime|tool|bundler|linter)",
  },
  {
    id: "crate-after",
    type: "technology",
    confidence: 0.86,
    beside: "crate crates gem gems npm r python julia haskell elm perl ruby and",
    after:
      "(?:and [a-z][a-z\\d]*(?:[-_][a-z\\d]+)* )?(?:crate|gem|(?:npm|r|python|julia|haskell|elm|perl|ruby) package)s?",
  },
  {
    id: "use-after",
    type: "technology",
    confidence: 0.56,
    beside:
      "code codebase developers developer programmers programming programmer users user community ecosystem apps tooling syntax compiler cluster clusters development core types query queries functions components containers container pods internals tutorial playground docs documentation plugins files file modules scripts script config configuration workflows pipelines macros binaries binary proxy routines backend backends service services data frontend objects classes contributors maintainers maintainer instance instances",
    after:
      "(?:core |open source )?(?:code|codebase|developers?|programmers?|programming|users?|community|ecosystem|apps|tooling|syntax|compiler|clusters?|development|core|types|quer(?:y|ies)|functions|components|containers?|pods|internals|tutorial|playground|docs|documentation|plugins|files?|modules|scripts?|config|configuration|workflows|pipelines|macros|binar(?:y|ies)|proxy|routines|backends?|services?|data|frontend|objects|classes|contributors|maintainers?|instances?)",
  },
  {
    // "Widget's garbage collector": what only languages and their like have.
    id: "own-part",
    type: "technology",
    confidence: 0.78,
    beside: "’s",
    after:
      "’s (?:own |new |built-in |generational )?(?:virtual machine|vm|interpreter|garbage collector|borrow checker|type system|standard library|stdlib|syntax|event loop|package manager|macro system|module system)",
  },
  {
    id: "version",
    type: "technology",
    confidence: 0.78,
    beside: "NUMBER",
    after: "(?!(?:19|20)\\d\\d)v?\\d+(?:\\.(?:\\d+|x))+(?:[ ,.)]|$)",
  },
  {
    // "Fixit 2", but also "Season 6".
    id: "number",
    type: "technology",
    confidence: 0.55,
    beside: "NUMBER",
    after: "v?\\d{1,2}(?:[ ,.)]|$)",
  },
  {
    id: "is-written-in",
    type: "technology",
    confidence: 0.7,
    beside: "is are was supports lets allows enables provides runs makes works can",
    after:
      "(?:is|was) (?:written|built|implemented|coded|available|open[- ]sourced?|released)|(?:is|are) (?:now |also |already |widely )?used (?:by|in)|supports?|lets you|allows (?:you|developers|users)|enables|provides|can be used|runs on|works with|makes it",
  },
];
