// What the words beside a name say about its type: "written in NAME", "NAME, a library for", "CTO of NAME".
import type { EntityType } from "../../../model/index.ts";
import { endingPattern } from "../../../text/ending.ts";
import { withoutUnicode } from "../../../text/letter-classes.ts";
import { productNouns, technologyNouns } from "../../words/type-nouns.ts";

/** One way of speaking about a thing of some type. */
export interface CueRule {
  /** Stands in the mention's recognizer. */
  readonly id: string;
  readonly entityType: EntityType;
  /** Ends where the name begins; made for `endsWith`, read on lower-cased text without articles. */
  readonly before?: RegExp;
  /** Begins where the name ends; read on lower-cased text. */
  readonly after?: RegExp;
  /** The words (or signs) beside the name without which the rule cannot hold, so that others are not tried. */
  readonly beside: readonly string[];
  /** That a name no list holds is of this type, when nothing else is known. */
  readonly confidence: number;
}

const words = (text: string): readonly string[] => text.split(/\s+/);

const titles =
  "(?:(?:co-?)?founders?|ceo|cto|cio|ciso|cpo|coo|cfo|cso|cmo|vp|svp|president|chairman|chairwoman|chair|head|director|(?<!(?:package|window|file|password|task|session|display|memory|dependency|version|boot|process|resource|state|download|secrets?|clipboard|font|partition|network|device) )manager|engineers?|developers?|programmers?|architects?|scientists?|advocates?|evangelists?|lead|leader|researchers?|designers?|consultants?|professor|lecturer|fellow|partner|intern|student|employees?|analysts?|strategist|technologist|officer|executive|plumber|sre|trainer|editor|journalist|member|technologists|specialist)";
const fields =
  "(?:advocacy|relations|devrel|strategy|compliance|analytics|intelligence|engineering|security|product|design|data|technology|infrastructure|operations|staff|team|teams|expert|experience|success|marketing|research|everything|platform|reliability|people|folks|development|software)";

/** What stands between a name and the office of somebody there: "Acme’s former CTO". */
const beforeOffice =
  "(?:former |new |own |lead |chief |current |senior |principal |staff |head of |vp of |director of |engineering |software |product |open source )*";
/** Lines of work that follow a thing as often as who employs. */
const tradesAfter =
  "(?:engineers?|architect|(?:(?:creative|art|technical|managing|research|game|executive|music|narrative|design|studio) )?director|developers?|producer|designers?|researchers?|customers|offices?)";

/** Words before "at" of what is shown or looked at somewhere, and of somebody who is there for a while. */
const shown =
  "(?:talks?|talked|workshops?|sessions?|conferences?|conf|presented|presenting|present|booth|demos?|demoed|meetups?|meetings?|met|meet|events?|keynotes?|spoke|speak|speaking|speakers?|shown|showed|seen|look|looks|looking|looked|held|live|festivals?|panels?|tutorials?|lecture|recorded|arrived?|arriving|available|found|hosted|located|parked|dinner|lunch|drinks|party|stay|staying|stayed|sitting|hackathons?|tables?|contest|visit|visiting|register|registered|tickets?|runs at|hit|speed|prices?|priced|once|time|here|night|weekend|cheat|play|playing|win|winning|good|better|great|talk|to|published|posted|blog|blogs|website|site)";

/** Nouns of what is no technology, though it is called something too: "a software company called Acme". */
const bodies =
  "(?:compan(?:y|ies)|startups?|start-ups?|firms?|agency|agencies|consultancy|business|organi[sz]ations?|studio|shop|school|bootcamp|non-?profit|charity|foundation|conference|meetup|podcast|show|newsletter|book|course)";

interface Row {
  readonly id: string;
  readonly type: EntityType;
  readonly confidence: number;
  readonly beside: string;
  readonly before?: string;
  readonly after?: string;
}

/** `before` is matched up to the name, `after` from it; both against whole words. */
const rows: readonly Row[] = [
  // Technologies, from what stands before them.
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
      "(?:built|build|building|apps?|applications?|services?|programs|libraries|systems|code|types?|development|programming|engineering|tests?|testing|bugs?|support) in",
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

  // Technologies, from what stands after them.
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

  // Organisations, from what stands before them.
  {
    id: "role-at",
    type: "organisation",
    confidence: 0.93,
    beside: "at @ with for from over",
    before: `${titles}(?: \\([^()]{2,30}\\))?(?:,? (?:and|of|&) [^.;:]{2,30})?(?: (?:based )?in [a-z]{3,12}(?: [a-z]{3,12})?)? (?:over )?(?:at|@|with|for|from)|(?:director|head|vp|vice president|chief) of [^.;:]{2,60} (?:at|@)|${fields} (?:over )?(?:at|@)`,
  },
  {
    // Trades that are spoken of with other words, too: "writer for", "producer of".
    id: "trade-at",
    type: "organisation",
    confidence: 0.9,
    beside: "at",
    before:
      "(?:instructor|teacher|educator|coach|administrator|admin|sysadmin|mentor|tutor|postdoc|writer|columnist|reporter|correspondent|curator|animator|artist|producer|operator|recruiter|marketer|counsel|lawyer|attorney|dean|apprentice|faculty|hacker|tester|coder|ambassador|representative|principal|resident|associate|accountant|secretary|treasurer|[a-z]{4,}(?:ologist|icist|ician|matician|rarian|orian)) (?:over )?at",
  },
  {
    id: "role-of",
    type: "organisation",
    confidence: 0.9,
    beside: "of",
    before:
      "(?:(?:co-?)?founders?|ceo|cto|cio|ciso|cpo|coo|cfo|cso|president|chairman|chair|director|vp|head of [a-z ]{2,24}|(?:vp|vice president|director)[a-z ]{2,24}) of|(?:engineers?|developers?|employees?|evangelists?|advocates?|architects?|scientists?) of|(?:he|she|the|proud|current|and) (?:co-?)?owners? of|(?:managing|founding|contributing|executive|deputy|associate|senior) editor of",
  },
  {
    // "CTO, Acme", "Senior Developer Advocate, Acme": a line below a name.
    id: "role-comma",
    type: "organisation",
    confidence: 0.88,
    beside:
      "founder co-founder cofounder ceo cto cio ciso cpo coo cfo president vp director head manager engineer developer architect scientist advocate evangelist researcher designer consultant professor lead strategist technologist engineering product sre relations",
    before: `(?:^|\\()(?:[a-z&/-]+ ){0,5}(?:${titles}|(?:head|director|vp|vice president) of (?:[a-z]+ ){0,2}[a-z]+|developer relations),`,
  },
  {
    id: "founder-of",
    type: "organisation",
    confidence: 0.91,
    beside: "of founded co-founded cofounded",
    before:
      "(?:(?:co-?\\s?)?(?:founders?|ceo|cto)|co-?owners?)(?:,? (?:and|&|\\/)(?: [a-z-]+){1,3}|, [a-z -]{2,24})? of|(?:he|she|they|who|and|later|also|previously|has) (?:co-?\\s?)?founded",
  },
  {
    id: "works-at",
    type: "organisation",
    confidence: 0.92,
    beside: "at for by with",
    before:
      "(?:day job|job) is (?:for|at|with)|(?:(?:his|her|their|my|our|full|part|spent|of|some|long) time|time spent) (?:over )?at|(?:works?|worked|working|employed|job|jobs|career|interned|internship|years|consult\\w*|engineering|team|roles?|positions?|stints?|tenure|folks|people|friends|colleagues|stint|work|day job|product|startup|hired|acquired|bought|purchased|bootstrapped|founded|started|funded|sponsored|supported|developed|owned|backed|published|created|maintained|invested|built|organi[sz]ed|produced|manufactured|operated|commissioned|open[- ]sourced|made|(?:kindly|generously) provided) (?:over )?(?:at|for|by)|(?:teach(?:es|ing)?|taught|works?|worked|working) (?:alongside|together with|under|with) [a-z'’-]+(?: [a-z'’-]+)? at",
  },
  {
    // "Holds a degree in botany from Acme", "a freshman at Acme".
    id: "degree-from",
    type: "organisation",
    confidence: 0.9,
    beside: "at from",
    before:
      "(?:degree|degrees (?:in|from|with)|(?:b|m)\\.?(?:s|a|sc|eng|tech|ba|ed)\\.?|ph\\.?d\\.?|doctorate|bachelor[’']?s?|master[’']?s?|diploma|certificate|minor|major|freshman|sophomore|alumn(?:us|a|i)|graduated|graduate)(?: (?!works?|worked|working|joined|and then|who|speaking)[a-z0-9.,&/’'()-]+){0,9} (?:at|from)",
  },
  {
    // "Arbeitet bei Acme", "ingénieur chez Acme", "lavora presso Acme".
    id: "at-abroad",
    type: "organisation",
    confidence: 0.84,
    beside: "bei beim chez presso bij der dem den",
    before:
      "(?:chez|presso|bij)|(?:arbeitet|arbeite|tätig|angestellt|[a-zäöüß-]*(?:entwickler|ingenieur|berater|manager|architekt|leiter|student|professor)(?:in)?|consultant|engineer|developer|lead)(?: [a-zäöüß0-9&/-]+){0,2} (?:bei|beim)(?: (?:der|dem|den))?",
  },
  {
    // "Geschäftsführer von Acme", "cofundadora de Acme".
    id: "founder-abroad",
    type: "organisation",
    confidence: 0.84,
    beside: "von der de del di da do van",
    before:
      "(?:(?:mit)?gründer(?:in)?|geschäftsführer(?:in)?|(?:co-?)?fundador[ae]?|(?:co-?)?fondateur|(?:co-?)?fondatrice|(?:co-?)?fondator[ei]|mede-?oprichter|oprichter|ceo|cto|president[ea]?|directora?|directeur|directrice) (?:von|der|de|del|di|da|do|van)",
  },
  {
    id: "studies-at",
    type: "organisation",
    confidence: 0.88,
    beside: "at",
    before:
      "(?:teach(?:es|ing)?|taught|stud(?:y|ies|ied|ying)|lectur(?:es|ed|ing)|enrolled|interning) at",
  },
  {
    // "Working on gardens at Acme", "using Widget at Acme": what is done day by day, and not where it is shown.
    id: "done-at",
    type: "organisation",
    confidence: 0.78,
    beside: "at",
    before: `(?<!(?:talks?|workshop|session|tutorial|presentation|keynote|lecture|panel) (?:on|about) )(?:works?|worked|working|leads?|leading|led|heads?|heading up|headed|builds?|building|built|develops?|developed|developing|uses?|used|using|teaches|teaching|taught|deploy(?:s|ed|ing)?|scale[sd]?|scaling|research(?:es|ed|ing)?|designs?|designed|designing|maintains?|maintained|maintaining|manages?|managed|managing|oversees|oversaw|overseeing|adopt(?:ed|ing)|migrat(?:ed|ing)|spent|serves|served|production|practice|culture|department|division|unit|kernels?|efforts?|initiatives?|codebase|transformation|programmes?|tenure|internships?|programming)(?: (?!${shown}\\b)[a-z0-9/&+#’'-]+){0,7} at`,
  },
  { id: "at", type: "organisation", confidence: 0.55, beside: "at", before: "at" },
  {
    id: "joined",
    type: "organisation",
    confidence: 0.72,
    beside: "joined founded co-founded cofounded left leaving joining started founding acquired by",
    before:
      "(?:before|after|recently|then|he|she|they|who|previously|and|later|company|also|where|since|has|had|have|just|now|finally) (?:joined|joining|founded|co-?founded|left|leaving|started|founding|sold|acquired)|(?:co-?)?founded|founding",
  },
  {
    id: "sponsor",
    type: "organisation",
    confidence: 0.85,
    beside:
      "by by: to you sponsor sponsors sponsor: sponsors: week: week today: today episode: show: is",
    before:
      "sponsored by:?|brought to you by:?|supported by|thanks to(?: our)?(?: sponsors?)?|thank you to|(?:our|this week's|today's|episode) sponsors?,?:?(?: is| are)?|sponsors?(?: this week| today| (?:of|for) (?:this|the) (?:week|show|episode))?:?(?: is)?",
  },
  {
    id: "org-noun",
    type: "organisation",
    confidence: 0.9,
    beside:
      "companies firms startups start-ups agencies vendors publishers retailers nonprofits non-profits company startup start-up firm foundation bank agency organization organisation university vendor provider retailer consultancy non-profit nonprofit giant insurer airline broadcaster newspaper publisher manufacturer unicorn conglomerate called named",
    before:
      "(?:company|startup|start-up|firm|bank|agency|organi[sz]ation|consultancy|non-?profit|vendor|provider|retailer|giant|insurer|airline|broadcaster|newspaper|publisher|manufacturer|unicorn|conglomerate)(?:,? (?:called|named))?|(?:company|startup|start-up|firm|agency|consultancy|business)(?: (?:together|of (?:his|her|their|my|our) own|there|back then|in [a-z]+))? (?:called|named)|(?:companies|firms|startups|start-ups|agencies|vendors|publishers|retailers|non-?profits)(?:,? (?:called|named))?|(?:studio|shop|label|cooperative|makerspace|hackerspace|hackspace|charity|collective|publisher|manufacturer|user group) (?:called|named)",
  },
  {
    id: "orgs-like",
    type: "organisation",
    confidence: 0.93,
    beside: "like as including at",
    before:
      "(?:companies|startups|organi[sz]ations|enterprises|firms|vendors|providers|customers|clients|employers|banks|universities|brands|unicorns|giants|sponsors|publishers|retailers|businesses)(?: \\S+){0,4},? (?:like|such as|including)|(?:sponsors|customers|clients|employers)(?: \\S+){0,4} are|such (?:companies|organi[sz]ations|firms) as",
  },
  {
    // "Now at Acme", "formerly of Acme".
    id: "once-at",
    type: "organisation",
    confidence: 0.86,
    beside: "at of with from",
    before:
      "(?:formerly|previously|currently|originally|now|later|(?:most )?recently|late) (?:over )?at|(?:formerly|previously|late|now|originally) of|(?:formerly|previously) (?:with|from)",
  },
  {
    id: "investor-in",
    type: "organisation",
    confidence: 0.86,
    beside: "in to",
    before: "(?:investors?|shareholders?) in|(?:advis[eo]rs?|consultants?) to",
  },
  {
    id: "likes-of",
    type: "organisation",
    confidence: 0.88,
    beside: "of",
    before: "for the likes of",
  },
  {
    // "She runs her own studio, Acme".
    id: "own-company",
    type: "organisation",
    confidence: 0.86,
    beside:
      "company startup start-up firm agency organization organisation consultancy non-profit nonprofit studio shop label cooperative makerspace hackerspace business",
    before:
      "(?:his|her|their|my|our|own|founded an?|started an?|runs? an?|running an?|(?:works?|worked|working|now|currently) (?:for|at|on|with) an?|joined an?|ceo of an?|cto of an?|part of an?|founder of an?)(?: [a-z-]+){0,3} (?:company|startup|start-up|firm|agency|organi[sz]ation|consultancy|non-?profit|studio|shop|label|cooperative|makerspace|hackerspace|business)(?:,|,? (?:called|named))",
  },
  {
    id: "subsidiary",
    type: "organisation",
    confidence: 0.85,
    beside: "of",
    before:
      "(?:subsidiary|division|arm|parent company|acquisition|employee|alum|alumni|spin-?off|department|unit) of",
  },

  // Organisations, from what stands after them.
  {
    // "At Acme, she leads …"
    id: "at-where",
    type: "organisation",
    confidence: 0.6,
    beside: "he she they",
    after:
      ", (?:he|she|they) (?:(?:is|was|has been|are) (?:currently )?(?:working|leading|building|responsible|developing|head|part|an?|the)|works?|worked|leads?|led|builds?|built|heads?|runs|ran|manages?|helps|helped|develops?)",
  },
  {
    id: "role-after",
    type: "organisation",
    confidence: 0.86,
    beside:
      "ceo cto cio ciso cpo coo cfo co-founder cofounder founder founders co-founders president chairman vp engineer engineers employees evangelist architect spokesperson director creative art technical managing research boss exec executive producer veteran staffer 's ’s",
    after: `(?:['’]s )?${beforeOffice}(?:ceo|cto|cio|ciso|cpo|coo|cfo|co-?founders?|founders?|president|chairman|vp|vice president|employees|evangelist|spokesperson|head of|boss|exec(?:utive)?s?|veteran|staffer|headquarters|engineering team|engineering blog)|['’]s ${beforeOffice}${tradesAfter}`,
  },
  {
    // Enough for a name of the list only: "the Digital ID architect".
    id: "trade-after",
    type: "organisation",
    confidence: 0.55,
    beside:
      "engineer engineers architect director creative art technical managing research producer developer developers designer designers",
    after: `${beforeOffice}${tradesAfter}`,
  },
  {
    id: "org-acts",
    type: "organisation",
    confidence: 0.7,
    beside:
      "acquired raised announced announces hired hires bought recently has was have launched launches unveiled unveils attempts plans released releases sued",
    after:
      "(?:recently |has |have |was )?(?:acquired|raised|hired|bought|hires|laid off|went public|(?:founded|acquired|started) by|announced|open[- ]sourced|sued|(?:attempts|plans) to|(?:launch(?:ed|es)|unveil(?:ed|s)|released?s?|announces) (?:an?|the|its|their|new|plans)(?= ))",
  },
  {
    // Enough for a name of the list only: people buy things as well.
    id: "buys",
    type: "organisation",
    confidence: 0.55,
    beside: "acquires buys",
    after: "acquires|buys",
  },
  {
    id: "sponsor-after",
    type: "organisation",
    confidence: 0.9,
    beside: "- – sponsor sponsors is for",
    after:
      "(?:[-–—] )?sponsors?|is (?:a|our|the|this week's|today's) (?:\\w+ )?sponsor|for (?:sponsoring|supporting (?:the|this|our) )",
  },
  {
    id: "careers",
    type: "organisation",
    confidence: 0.9,
    beside: "is inc inc. ltd ltd. llc gmbh corp corp. engineering's labs foundation",
    after: "is hiring|,? (?:inc|ltd|llc|gmbh|corp)\\b",
  },
  {
    // Enough for a name of the list only: "dream jobs", "product careers".
    id: "jobs-there",
    type: "organisation",
    confidence: 0.55,
    beside: "careers career jobs",
    after: "careers?|jobs",
  },

  // Events, podcasts, works.
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

const technologyNames = alternatives(technologyNouns);
const pluralNames = [...technologyNouns, ...productNouns]
  .map((noun) =>
    noun.endsWith("s")
      ? noun
      : noun.endsWith("y") && !/[aeiou]y$/.test(noun)
        ? `${noun.slice(0, -1)}ies`
        : `${noun}s`,
  )
  .join("|");

/** Nouns that follow many a word that is no name: "Bluetooth speaker driver", "travel keyboard", "parallel port". */
const seldomNamed = new Set(
  words(
    `phone smartphone device laptop keyboard computer console player component components stack technology ecosystem
    tools replacement alternative rewrite port clone implementation paradigm template program programme interface
    wrapper suite system subsystem chip processor manager`,
  ),
);
const namedNouns: ReadonlySet<string> = new Set(
  [...technologyNouns].filter((noun) => !seldomNamed.has(noun)),
);

function alternatives(set: ReadonlySet<string>): string {
  return [...set].join("|");
}

const fill = (pattern: string) =>
  pattern
    .replaceAll("TECH_S", pluralNames)
    .replaceAll("TECH", technologyNames)
    .replaceAll("NAMED", alternatives(namedNouns));

const besideGroups: Readonly<Record<string, readonly string[]>> = {
  TECH: [...technologyNouns],
  NAMED: [...namedNouns],
};

/** All cues, in a fixed order. */
export const cueRules: readonly CueRule[] = rows.map((row) => ({
  id: row.id,
  entityType: row.type,
  confidence: row.confidence,
  beside: words(row.beside).flatMap((word) => besideGroups[word] ?? [word]),
  ...(row.before !== undefined && {
    before: endingPattern(withoutUnicode(`(?:^|[^\\p{L}\\p{N}])(?:${fill(row.before)})`), ""),
  }),
  ...(row.after !== undefined && {
    after: new RegExp(withoutUnicode(`^\\s*(?:${fill(row.after)})(?![\\p{L}\\p{N}])`)),
  }),
}));
