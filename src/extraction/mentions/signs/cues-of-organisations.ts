// What the words beside a name say of an organisation: "CTO of NAME", "joined NAME in", "sponsored by NAME".
import type { CueRow } from "./cue.ts";

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

/** In the order in which they are tried. */
export const cuesOfOrganisations: readonly CueRow[] = [
  // From what stands before them.
  {
    id: "role-at",
    type: "organisation",
    confidence: 0.93,
    beside: "at @ with for from over",
    before: `${titles}(?: \\([^()]{2,30}\\))?(?:,? (?:and|of|&) [^.;:]{2,30})?(?: (?:based )?in [a-z]{3,12}(?: [a-z]{3,12})?)? (?:over )?(?:at|@|with|for|from)|(?:director|head|[es]?vp|vice president|chief) of [^.;:]{2,60} (?:at|@|for)|${fields} (?:over )?(?:at|@)`,
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
      "(?:(?:co-?)?founders?|ceo|cto|cio|ciso|cpo|coo|cfo|cso|president|chairman|chair|director|vp|head of [a-z ]{2,24}|(?:vp|vice president|director)[a-z ]{2,24}) of|(?:engineers?|developers?|employees?|evangelists?|advocates?|architects?|scientists?) of|(?:he|she|the|proud|current|and) (?:co-?)?owners? of|(?:managing|founding|contributing|executive|deputy|associate|senior) editor of|general manager of|chief [a-z]+ officer of|chief (?:scientist|architect|economist|engineer|evangelist|technologist|strategist) of|managing (?:partner|director) of|board (?:member|director) of",
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
      "companies firms startups start-ups agencies vendors publishers retailers nonprofits non-profits company startup start-up firm foundation bank agency organization organisation university vendor provider retailer consultancy non-profit nonprofit giant insurer airline broadcaster newspaper publisher manufacturer unicorn conglomerate called named association collective foundry hackerspace hackspace makerspace charity institute partner",
    before:
      "(?:company|startup|start-up|firm|bank|agency|organi[sz]ation|consultancy|non-?profit|vendor|provider|retailer|giant|insurer|airline|broadcaster|newspaper|publisher|manufacturer|unicorn|conglomerate)(?:,? (?:called|named))?|(?:company|startup|start-up|firm|agency|consultancy|business)(?: (?:together|of (?:his|her|their|my|our) own|there|back then|in [a-z]+))? (?:called|named)|(?:companies|firms|startups|start-ups|agencies|vendors|publishers|retailers|non-?profits)(?:,? (?:called|named))?|(?:studio|shop|label|cooperative|makerspace|hackerspace|hackspace|charity|collective|publisher|manufacturer|user group) (?:called|named)|(?:the|an?) (?:[a-z]+ )?(?:association|collective|charity|institute)|(?:font|type) foundry|hackerspace|hackspace|makerspace|(?:hosting|media|launch|hardware|technology|venue|bandwidth) partner",
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
      "(?:his|her|their|my|our|own|(?:with|at|for|from|joined) the|founded an?|started an?|runs? an?|running an?|(?:works?|worked|working|now|currently) (?:for|at|on|with) an?|joined an?|ceo of an?|cto of an?|part of an?|founder of an?)(?: [a-z-]+){0,3} (?:company|startup|start-up|firm|agency|organi[sz]ation|consultancy|non-?profit|studio|shop|label|cooperative|makerspace|hackerspace|business)(?:,|,? (?:called|named))",
  },
  {
    id: "subsidiary",
    type: "organisation",
    confidence: 0.85,
    beside: "of",
    before:
      "(?:subsidiary|division|arm|parent company|acquisition|employee|alum|alumni|spin-?off|department|unit) of",
  },

  // From what stands after them.
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
      "acquired raised announced announces hired hires bought recently just has was have launched launches unveiled unveils attempts plans released releases sued ships shipped updates updated overhauled revamped debuts extends expands",
    after:
      "(?:recently |just |has |have |was )?(?:acquired|raised|hired|bought|hires|laid off|went public|(?:founded|acquired|started) by|announced|open[- ]sourced|sued|(?:attempts|plans) to|(?:launch(?:ed|es)|unveil(?:ed|s)|released?s?|announces|ship(?:s|ped)|debuts|extends|expands|updates|updated|overhauled|revamped) (?:an?|the|its|their|new|next|plans)(?= ))",
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
];
