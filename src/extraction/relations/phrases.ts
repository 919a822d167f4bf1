// The ways of saying that two things are related: a table with one line a way, for whoever reads and extends it.
import type { RelationType } from "../../model/index.ts";

/**
 * A line is: id, options, colon, pattern. Patterns are regular expressions over sentences
 * whose names are masked, case ignored, with these signs:
 * - `<s:P>` the subject, `<o:O>` the object; P person, O organisation, T technology, M organisation or technology; a
 *   sign may stand for several names that are listed together
 * - `<60>` at most 60 characters without a name, a bracket or the end of a sentence; `<60p>` without a person only
 * - ROLE an office (CEO), JOB any line of work, DET an article or none, BE a form of "to be" with its spaces, CO
 *   "co-" or nothing, ASIDE a bracket or nothing, NOW adverbs of time or none, NAMED a name that plays no part
 *
 * Options: `presupposes` the fact holds even where the words ask or deny; `inPassing` it holds even where the words
 * around do; `spansTwo` reads two sentences; `inHeadlines`
 * holds in headlines and questions only; `checksMaker` wants the technology not to be known as somebody else's;
 * `onlyUnknown` wants a technology that nobody knew before; `amongListed` reads what is listed in one place, `<s:…>`;
 * `checksFamily` wants the subject's name to begin with the object's (Akka Streams, Akka).
 */
export const phrases: Readonly<Partial<Record<RelationType, string>>> = {
  works_at: String.raw`
    is-role-at: <s:P>(?:, [^.;!?]{1,60}?,)? BE (?:currently |now |also |still |both )?DET BEFOREJOB JOB AFTERJOB(?:at|with|for|from|in|within|over at) DET <o:O>
    is-head-of: <s:P>(?:, [^.;!?]{1,60}?,)? BE (?:currently |now |also )?DET <90p>ROLE(?:(?! with\b| who\b| of building\b)[^.;!?,]){0,40}?(?: at| of| for|,) DET <o:O>
    role-apposition inPassing: <s:P>(?:,| \(| ?[–—]| -) ?(?:who is |who[’']s )?(?:currently |now )?DET BEFOREJOB JOB AFTERJOB(?:at|with|for|of|within|over at) DET <o:O>
    head-apposition inPassing: <s:P>(?:,| \(| ?[–—]| -) ?(?:who is |who[’']s )?(?:currently |now )?DET <90p>ROLE(?:(?! with\b| who\b| of building\b)[^.;!?,]){0,40}?(?: at| of| for|,) DET <o:O>
    organisation-role inPassing: <o:O>(?:[’']s?)? (?:(?!founder|co-founder|users?\b)[\w,/&-]+ ){0,5}?(?:ROLE|JOB),? <s:P>
    role-of-organisation inPassing: (?:ROLE|JOB)(?: [\w-]+){0,3}? (?:at|of|from|for|with) DET <o:O> <s:P>
    role-first: ^(?:An? |The |As |Now )?(?:[\w/-]+ ){0,3}?(?:ROLE|JOB)(?: [\w-]+){0,3}? (?:at|of|from|for|with) DET <o:O>, <s:P> (?:is|has|was|works|talks?|joins?|shares?|explains?|tells?|knows?)\b
    who-works inPassing: <s:P>,? (?:an?|the) <40p>JOB who (?:now |currently )?works (?:at|for|with) DET <o:O>
    from inPassing: <s:P>,? (?:from|of|at|over at|@) (?:the (?:team|folks) at )?DET <o:O>
    in-their-role: \bin (?:his|her|their) (?:current )?(?:role|work|job|position|day job)(?: [^.;!?,]{0,60}?)? (?:at|with|for) DET <o:O>,? <s:P>
    day-job inPassing: <s:P>[’']s (?:day )?job (?:is )?(?:at|with) DET <o:O>
    line-of-two: ^<s:P> ?(?:[–—|·-]|@) ?<o:O>\.?$
    answers-for: <s:P> BE <40p>(?:responsible for|in charge of) <60p>(?:at|for) DET <o:O>
    owns: <s:P>(?:, who)? NOW (?:owns|co-owns|runs|co-runs) <o:O>(?=[,.;]|$| and\b)
    names-self: \b(?:I[’']m|I am|my name is|name[’']s) <s:P>,? (?:and )?I(?: (?:currently )?work|[’']m| am)\b<90p>(?:at|for|with) DET <o:O>
    brackets inPassing: <s:P> \((?:of |from |at )?<o:O>(?:\)|[,/]| [–—-] )
    brackets-second inPassing: <s:P> \([${"\uE001\uE003"}](?:,| ?/| ?[–—]| -) ?<o:O>\)
    organisations-person inPassing: <o:O>[’']s <s:P>(?![’'])
    post-at inPassing: <s:P>(?:,| ?[–—]| -) (?:an? |the )?(?!with\b|who\b|where\b|looking\b|back\b|recorded\b|live\b)(?:[\p{Ll}-]+ ){1,4}(?:at|@) <o:O>
    headline-comma inHeadlines: (?:^|[:|–—-] )<s:P>, <o:O>$
    line-of-guest: ^(?:guests?|speakers?|panell?ists?|presenters?|hosts?|by|with)?:? ?<s:P>(?:,| [–—|·@-]|:) ?<o:O>$
    works: <s:P>(?: who)? NOW works? <90p>(?:at|for|with|in) DET <o:O>
    is-working: <s:P> BE (?:currently |now |also )?(?:employed (?:by|at)|working <60>(?:at|for|with)) DET <o:O>
    has-joined: <s:P>,? (?:(?:has|have) (?:recently |just |now |since |then )?|(?:recently|just|now) (?:has )?)joined DET <o:O>(?! (?:podcast|show|episode|panel|stage)\b)
    is-with: <s:P> BE (?:currently |now )?(?:with|at) DET <o:O>
    at-works: ^(?:(?:and|but|now|today|currently),? )?(?:over )?at DET <o:O>,? <s:P> (?:works|leads|runs|heads|manages|builds|oversees|(?:is|has been) (?:currently )?(?:responsible|working|leading|building|developing))\b
    where-works: <o:O>,?(?: \()? ?where <s:P> (?:currently |now )?(?:works?|leads?|serves|runs|heads|manages|(?:is|are) DET <60p>(?:JOB|ROLE))\b
    holds-post: <s:P> (?:holds|has|fills|serves in) <60p>(?:position|post|role|job|title)\b<60p>(?:at|with|for|of) DET <o:O>
    its-head: <o:O><60p>by <s:P>,? who (?:is|serves as|remains|was) (?:also |now |still )?its (?:[\w-]+ ){0,2}?ROLE
    employs: <o:O> (?:employs?|hired) <s:P>
    organisations-own: <s:P>(?:,| \(| BE )<80p><o:O>[’']s (?:[\w-]+ ){0,3}?(?:ROLE|JOB)\b
    runs-one-called: <s:P>(?: who|[’']m| am| is)? NOW (?:runs?|owns?|leads?|heads?|founded|started|works? (?:at|for)|<60p>\bworking (?:at|for|on)) (?:an?|my|his|her|their|its|the) <40>(?:company|agency|start-?up|business|consultancy|consulting firm|firm|studio|shop|lab|non-?profit)(?:,| called| named|, called)? <o:O>
    leads-at: <s:P> NOW (?:leads?|runs?|heads?|manages?|oversees|builds?|serves) <80p>(?:at|for) DET <o:O>
    card: ^<s:P>, _?(?:[\w/&+’'-]+,? ){0,5}?JOB(?: [\w&]+){0,3}(?: [–—|·-] | ?@ ?|, )<o:O>_?$
    runs-it: <s:P>(?:, who|<80p> and)<40p> (?:now|currently) (?:runs|leads|heads|owns|co-runs) <o:O>(?=[,.;]|$| and\b)
    own-company: (?:his|her) (?:own )?(?:company|agency|start-?up|consultancy|consulting company|firm|studio|business),? <o:O>,? <s:P>
    persons-company: <s:P><120p>\b(?:his|her) (?:own )?(?:company|agency|start-?up|consultancy|firm|studio|business),? <o:O>
    joined-in: <s:P>(?:, who)? (?:joined|(?:recently |just )?moved to) DET <o:O>(?= in (?:19|20)\d\d\b| as (?:an? |the |its )?)(?![^.;!?]*\b(?:left|leaving|until|later|then|before|moved|acquired|intern)\b)
    since-joining: \bsince <s:P> joined DET <o:O>
    joined-ago: \b(?:years?|months|weeks) ago,? <s:P> joined DET <o:O>
    before-joining: (?:before|prior to|since|after) joining DET <o:O>(?:,| in \d{4},?| as [\w ]{2,40},|[^.;!?,]{0,40},) <s:P>
    before-joining-last: <s:P><200p>(?:before|prior to) joining DET <o:O>
    on-board: <s:P><120p>\b(?:serves|sits|serving|is|part|member)<60p>(?:on|of) DET <40p>(?:board(?: of (?:directors|trustees|advisors))?|steering (?:committee|council|group)|technical committee) (?:of|at|for) DET <o:O>
    on-its-board: <s:P><120p>\b(?:serves|sits|serving|is|part|member)<60p>(?:on|of) DET <o:O>(?:[’']s?)? (?:[\w-]+ )?(?:board|steering (?:committee|council)|technical committee)\b
    stints-and-now: <s:P><200p>\bstints? (?:at|with) NAMED,? and (?:now|currently) (?:at )?<o:O>
    lives-and-works: <s:P> BE <120p>(?:,| and) (?:currently |now )?working (?:at|for|with) DET <o:O>(?= as\b|[.,;]|$)
    and-now-works: <s:P><120p>(?:\band|,) (?:currently |now )works? (?:at|for|with) DET <o:O>
    card-office: ^<s:P>, (?:CO founder,? (?:and|&|\/) )?(?:ceo|cto|coo|cio|ciso|cpo|president|director|owner),? <o:O>
    works-as: <s:P>(?: who)?(?:[’']m|[’']s| is| are| am)? NOW (?:works?|serves?|working|serving) as DET (?!(?:co-?\s?)?founder)[^;!?,${"\uE000"}]{2,80}? (?:at|for|with|of) DET <o:O>
    founder-and-head: <s:P>(?:,| \(| BE )<60p>founders?,? (?:and|&|\/|\+) (?:current )?ROLE[^.;!?,]{0,30}?(?: at| of|,) DET <o:O>
    organisation-founder-and-head: <o:O>(?:[’']s?)? CO founder,? (?:and|&|\/|\+) ROLE,? <s:P>
    line-of-name-and-organisation: ^<s:P>, <o:O>\.?$
    brackets-around inPassing: \(<s:P>, <o:O>\)
    on-its-team: <s:P>(?:, who)?(?: is|[’']s)? NOW (?:works?|working|serves|leads|is|has worked)<30> (?:on|in) <o:O>[’']s (?:[\w-]+ ){0,4}?(?:team|group|lab)\b
    job-of presupposes: <s:P>[’']s (?:new |current )?(?:job|role|position|work) (?:at|with) DET <o:O>
    now-at: \bnow (?:at|with) DET <o:O>,? <s:P> 
    as-its-head inPassing: \bas (?:an? |the |its )?(?:[\w/&-]+ ){0,5}?(?:ROLE|JOB)(?: [\w&-]+){0,4}? (?:at|of|for|with) DET <o:O>, <s:P>
  `,
  worked_at: String.raw`
    veteran-of: <s:P><200p>\bveteran of DET <o:O>
    previously: <s:P><200p>(?:previously|formerly|earlier|once|used to)(?:,| )<60p>(?:at|for|with|of|in) DET <o:O>
    previously-first: (?:previously|formerly|before (?:PERSON )?<40>),? <s:P> (?:worked|was|spent|led|served|ran|held)<60>(?:at|for|with|of|in|by) DET <o:O>
    worked: <s:P>(?:, who)? NOW(?: previously)? (?:worked|interned|spent <40>working|spent <30>years) <90p>(?:at|for|with|in) DET <o:O>
    and-worked: <s:P><200p>(?:and|,) (?:has |have )?(?:previously )?(?:worked|spent <30>\b(?:years?|months|decades?)) <80>(?:at|for|with) DET <o:O>
    past-employers: <s:P>(?:[’']s)? (?:past|previous|former|prior|earlier) (?:employers|companies|workplaces|roles|positions|jobs|experience|work)\b<60>(?:include|includes|included|including|at|with|for) DET <o:O>
    held-roles: <s:P> (?:has |have )?(?:previously )?(?:held|had) <60p>(?:roles?|positions?|posts?|jobs?|stints)\b<60>(?:at|with|for) DET <o:O>
    former: <s:P>(?:,| \(| is| was) ?<40p>(?:former|ex-?)(?:ly)? (?:(?!and\b)[\w/&-]+ ){0,7}?(?:at|of|for|with|from) DET <o:O>
    former-organisation inPassing: (?:former|ex-?) ?<o:O>(?:[’']s)? (?:[\w-]+ ){0,4}?(?:ROLE|JOB),? <s:P>
    formerly-of: <s:P>,? \(?(?:formerly|previously|ex)[ -]?(?:of|at|from|with)? DET <o:O>
    was-role: <s:P>(?:, who)? was (?:previously |formerly |also |once )?DET <60p>(?:JOB|ROLE)<40>(?:at|of|for|with) DET <o:O>
    career-began: <s:P>(?:, who)? NOW (?:started|began|launched) (?:his|her|their) career <60p>(?:at|with) DET <o:O>
    stints: <s:P><200p>\bstints? (?:at|with) DET <o:O>
    went-on-to: <s:P><80p>\bwent on to (?:work|intern|lead [\w ]{2,40}?|run [\w ]{2,40}?) (?:at|for|with) DET <o:O>
    left: <s:P> NOW (?:left|quit|departed(?: from)?) DET <o:O>
    did-time: <s:P>(?:, who)? NOW (?:did|completed|finished|spent|served|held|put in)<60>\b(?:internships?|postdoc\w*|years|months|apprenticeship|fellowship|residency|stint)<30>(?:at|with) DET <o:O>
    then-years: <s:P><160p>(?:and|,) (?:then )?(?:\w+ ){1,3}(?:years|months) (?:at|with) DET <o:O>
    time-at presupposes: <s:P>[’']s? (?:time|years|days|stint|tenure|internship) (?:at|with) DET <o:O>
    own-time-at presupposes: <s:P><120p>\b(?:his|her|my) (?:time|years|stint|tenure|internship) (?:at|with) DET <o:O>
    career-as: <s:P><120p>\bcareer<40p> as an? <40p>(?:at|with) DET <o:O>
    did-years: <s:P>,? (?:did|put in|had) <40>\b(?:years?|months|decades?) (?:at|with) DET <o:O>
    moved-for-post: <s:P><60p>\b(?:moved|went|came|left)\b<60p>\bfor a (?:role|job|position) (?:at|with) DET <o:O>
  `,
  founded: String.raw`
    founder-of: <s:P>(?:,| \(| BE | was | were | ?[–—]| -|, who)<120p>\bCO founders?\b[^.;!?${"\uE000\uE001"}]{0,60}?(?:of|at|behind|,) DET <o:O>
    founded: <s:P>(?:, who)? NOW(?: previously)? CO(?:founded|started|launched|set up) (?:the (?:company|start-?up|organi[sz]ation),? |his own company,? |(?:a|the) company called )?<o:O>
    founding: <s:P><200p>CO(?:founding|starting) <o:O>
    founded-by: <o:O>,? (?:which )?(?:was |were )?CO(?:founded|started|launched|created)(?: in \d{4})? by <s:P>
    organisation-founder inPassing: <o:O>(?:[’']s?)? (?:[\w-]+ ){0,2}?CO founders?(?:,? (?:and|&|\/|\+) [\w -]{2,30}?)?,? <s:P>
    founded-and-heads: <s:P>(?:, who)? NOW CO(?:founded|started) and (?:is |now |currently )<60p>ROLE<30>(?:of|at) DET <o:O>
    founder-name inPassing: CO founders?(?: and [\w ]{2,20})? of DET <o:O>,? <s:P>
    creation-of: <o:O> (?:is|was) the (?:creation|brainchild|company|start-?up) of <s:P>
    founded-first: (?:^|[,;(] ?)CO(?:founded|started|launched|created)(?: in (?:\w+ )?\d{4})? by <s:P>,? <o:O> (?:is|has|was|now|helps|provides|makes|builds|offers)\b
  `,
  created: String.raw`
    creator-of: <s:P>(?:,| \(| BE | ?[–—]| -|, who)<120p>\bCO(?:creators?|inventors?|designers?|father|makers?|(?:original|lead|chief) (?:developer|architect)s?) (?:of|behind) (?:the )?(?:[\w-]+ ){0,4}?<o:T>(?! (?:extensions?|plug-?ins?|library|libraries|packages?|courses?|bindings|clients?|tutorials?|books?)\b)
    developer-of: <s:P>(?:,| \(| BE | ?[–—]| -|, who)<100p>\b(?<!(?:core|lead|main|primary|principal) )(?:developers?|builders?) (?:of|behind) (?:the )?<o:T>
    created-by: <o:T>(?:, [^.;!?PERSON]{1,60}?,)?,? ?\(?(?:which )?(?:was |were |is |are )?(?:originally |first |initially )?(?:created|built|written|invented|designed|developed|authored|started)(?: [\w ]{2,20})? by <s:P>
    technology-creator inPassing: <o:T>(?:[’']s?)? CO(?:creators?|inventors?|authors?|designers?) (?:and [\w ]{2,25}? )?,?<s:P>
    technologys-creator: <s:P>(?:,| \(| BE )<100p><o:T>[’']s (?:original |co-)?(?:creators?|inventors?|authors?|designers?)\b
    persons-thing: <s:P>[’']s? (?:own |new |open[- ]source )*<o:T> (?:[\w-]+ )?(?:driver|library|toolkit|toolchain|tool chain|compiler|emulator|parser|firmware)\b
    instrumental-in: <s:P> (?:has been|was|is) (?:instrumental|involved from the start|key) in (?:creating|developing|building|designing) (?:the )?<o:T>
    design-of: <s:P><100p>\b(?:involved in|(?:had )?a hand in|responsible for|led|award for|known for|credited with) (?:the )?(?:original |initial )?(?:creation|creating|invention|inventing|development|design|design and implementation|design and development) (?:of )?<60><o:T>
    mind-behind: <s:P>(?:,| BE ) ?(?:<100p> and )?(?:one of )?the (?:original )?(?:mind|brains?|man|woman|person|developer|force|driving force|minds|people|engineers?|hacker|driving forces) behind (?:the )?(?:[\w-]+ ){0,2}?<o:T>(?! (?:code|talk|community|team|ecosystem)\b)
    things-made: <s:P>(?:, who)? NOW (?:created?s?|wrote|writes|develops?|developed|built|builds|authored)(?: and (?:maintains?|maintained))? (?:the |both )<o:T> (?:NAMED )?(?:packages|libraries|crates|gems|plug-?ins|extensions|frameworks|tools|apps|projects)\b
    things-such-as: <s:P>(?:, who)? NOW (?:created|wrote|written|develops?|developed|built|authored) (?:[^.;!?PERSON]{0,40}? )?(?:packages|libraries|crates|gems|plug-?ins|extensions|frameworks|tools|apps|projects)(?:,? (?:such as|including|like|namely)|,? \((?:such as|including|like|namely|e\.?g\.?,?)) <o:T>
    thing-by: <o:T> (?:package|library|crate|gem|framework|toolkit|tool) (?:is |was |made |created |written )?by <s:P>
    described-by: <o:T>(?:,| ?[–—]| -) (?![^.;!?]*\b(?:talk|post|article|book|video|paper|course|blog|guide|interview|presentation|tweet|thread|tutorial|podcast|episode|review|how to)\b)(?:(?:the|an?) [^.;!?PERSON]{3,90}?,? by|[^.;!?PERSON]{3,90}?,? (?:created|written|made|developed|built) by) <s:P>(?=[.,;)]|$)
    creator-name inPassing: CO(?:creators?|inventors?|authors?) of (?:the )?<o:T>,? <s:P>
    persons-tool: <s:P>[’']s? (?:own |new |open[- ]source )*<o:T> (?:[\w-]+ ){0,4}?(?:system-on-chip|soc|processor|cpu|softcore|core|viewer|simulator|synthesi[sz]er|assembler|debugger|shell|terminal|editor|window manager|compositor|game engine|engine|framework|plug-?in|package|crate|gem|board|keyboard|kit|wrapper|fork|app|tool|tool ?chain|language|daemon|utility)s?\b
    which-person-made: <o:T>,? (?:the|an?|his|her|their) <70>(?:that |which )?<s:P>(?:[’'](?:s|ve))?(?: \w+ly| has| have| first| originally)? (?:created|built|wrote|made|started|developed|designed|invented|authored)\b
    releases-called: <s:P>(?:, who)? NOW (?:released?|launched|unveiled|introduced|announced|open[- ]sourced|designed|shipped) (?:an?|his|her|their|the) (?:(?!books?\b|posts?\b|videos?\b|courses?\b|talks?\b|articles?\b|papers?\b|tutorials?\b|about\b|podcasts?\b|series\b|episodes?\b|albums?\b)[\w()-]+,? ){1,12}?(?:called|named|dubbed) (?:the )?<o:T>
    has-released: <s:P>(?:, who)? NOW (?:released|launched|unveiled|open[- ]sourced) (?:the )?<o:T>(?=[,.;:!]|$| (?:as|in|under|with|to|for|on) )(?! (?:support|integration|bindings|version|course|book)\b)
    thing-by-line onlyUnknown: ^<o:T> by <s:P>(?=$|[.,;(|]| [–—-] )
    persons-own onlyUnknown inPassing: <s:P>[’']s? (?:own |new |open[- ]source )*<o:T>(?: (?:project|library|package|tool|plug-?in|extension|framework|language|crate|gem|app|game|compiler))?(?=$|[.,;:()]| (?:is|was|will|gives|has|lets|can|which|that)\b)
    is-behind: <s:P>(?: is|[’']s| was) (?:also |now )?behind (?:the )?<o:T>(?=[,.;)]|$)
    helps-make: <s:P>(?:[’']s| is| has)? ?<40p>\b(?:helping|helped|helps) (?:to )?(?:design|create|build|develop|invent)(?:ing)? <60><o:T>(?=[,.;)]|$| (?:at|in|for|while|and)\b)
    made-others: <s:P>(?:, who)?<60p>\b(?:creat(?:ed|ing)|develop(?:ed|ing)|built|building|wrote|writing|authored) [^.;!?PERSON]{0,40}NAMED,? and other (?:[\w-]+ ){0,2}?(?:tools|projects|libraries|packages) (?:like|such as|including) <o:T>
    made-first: (?:^|[,;] )(?:originally |initially )?(?:created|written|built|developed|authored|designed|started|invented)(?: in (?:\w+ )?\d{4})? by <s:P>,? <o:T> (?:is|has|was|now|lets|helps|provides|allows)\b
  `,
  maintains: String.raw`
    maintainer-of: <s:P>(?:,| \(| BE | ?[–—]| -|, who)<120p>\b(?:CO maintain(?:er|ing)s?|core (?:contributor|developer|team member|member|maintainer|committer)s?|committers?|project lead(?:er)?s?|lead (?:developer|maintainer)s?|members? of the core team|core team) (?:of|for|on|to|at|behind) (?:the )?(?:[\w-]+ ){0,3}?<o:T>
    maintains: <s:P>(?:, who)? NOW CO maintains? (?:the )?(?:[\w-]+ ){0,4}?<o:T>
    technology-maintainer inPassing: <o:T>(?:[’']s?)? (?:core |project |lead |co-?)?(?:maintainers?|core contributors?|committers?|(?:core|lead) developers?|project leads?|leads?),? <s:P>
    leads-development: <s:P><100p>\b(?:leads?|leading|heads?|oversees?|drives?) (?:the )?(?:core |overall )?(?:development|design|maintenance|engineering|work) (?:of|for|on) (?:the )?<o:T>
    on-committee: <s:P><120p>\b(?:steering )?committee member (?:of|for) (?:both )?(?:the )?<o:T>
    lead-of: <s:P>(?:,| BE )(?:(?: ?|<80p>(?:,| and|\b(?:the|an?|now|current|former)) )(?:(?:tech|technical|project|core|development) |co-)?|<80p>\b(?:(?:tech|technical|project|core|development) |co-))leads? of (?:the )?<o:T>(?: (?:project|team|working group))?(?= at\b|[.,;)]|$| and\b)
    one-of-leads: <s:P>(?:,| BE )<100p>\b(?:one of the )?leads? (?:on|behind|for) (?:the )?<o:T>(?: \d[\d.]*)? (?:project|team|effort)\b
    technologys-maintainer: <s:P>(?:,| \(| BE )<100p><o:T>[’']s (?:core |lead |main )?(?:maintainers?|contributors?|committers?|developers?)\b
    its-core-member: <s:P>(?:,| \(| ?[–—]| -) ?(?:an? |the )?<o:T> (?:core (?:team member|team|member|contributor|committer|developer|maintainer)|team member|project lead)\b(?! (?:at|for) )
    leads-project: <s:P> NOW (?:leads|heads|coordinates|runs) (?:the )?<o:T> project\b(?! (?:at|for|in|within) )
    things-kept: <s:P>(?:, who)? NOW (?:(?:created|wrote|develops|developed) and )?maintains? (?:the |both )<o:T> (?:NAMED )?(?:packages|libraries|crates|gems|plug-?ins|extensions|frameworks|tools|apps|projects)\b
    keeps-such-as: <s:P>(?:, who)? NOW CO maintains? (?:[^.;!?PERSON]{0,60}? )?(?:packages|libraries|crates|gems|plug-?ins|extensions|frameworks|tools|apps|projects)(?:,? (?:such as|including|like|namely)|,? \((?:such as|including|like|namely|e\.?g\.?,?)) <o:T>
    which-person-keeps: <o:T>,? (?:the|an?|his|her|their) <70>(?:that |which )?<s:P> (?:now |currently |also )?(?:maintains?|co-?maintains?)\b
    role-maintaining: <s:P><100p>\b(?:role|work|job|experience)s? (?:of |in |as )?(?:maintaining|co-?maintaining) (?:the )?(?:NAMED[’']s )?<o:T>
    lists-kept: <s:P>,? (?:[@\w-]+ )?(?:oss |open[- ]source )?(?:developer ?\/ ?maintainer|maintainer|maintains) ?: ?<o:T>
    core-team: <s:P>(?:,| BE | \()<80p>(?:members? of|on|part of) (?:the )?<o:T> (?:core|compiler|language|language design|release|security|steering|docs|maintainers?) (?:team|council|committee)
    led-by: <o:T>(?:(?: project| team),?| is| is now| is currently| which is) (?:currently )?(?:led|headed) by <s:P>
    works-on-it: <s:P>(?:, who)?(?: is|[’']s| am|[’']m)? NOW (?:works?|working|hacks|hacking) on (?:the )?<o:T> (?:project|compiler|team|core|kernel|runtime|engine|renderer|library|database|framework|language|itself|full[- ]time)\b
    of-its-team inPassing: <s:P>,? (?:(?:is |who is )?(?:from|of|on|part of|a member of)) the <o:T> (?:core |development |dev |engineering |maintainers )?team\b
  `,
  built_by: String.raw`
    company-that-makes: <o:O>,? (?:DET <60>)?(?:that|which|who) (?:makes?|builds?|is building|are building|develops?|is developing|created|built|developed|maintains|provides|sells|offers) (?:the )?(?:(?!for\b|with\b|in\b|on\b|to\b|of\b|using\b|by\b|at\b)[\w-]+,? ){0,5}?<s:T>(?! (?:developers?|programmers?|users?|apps?|applications?|teams?|training|courses?|classes|consulting|consultancy|support|services|solutions|hosting|workshops|bootcamps?|education|content|tutorials?|expertise|talent|jobs?)\b)
    company-behind: <o:O>,? (?:is )?(?:the (?:company|team|people|folks|startup|makers?|creators?|developers) (?:behind|of)|(?:makers?|creators?) of) (?:the )?<s:T>
    developed-at: <s:T> ASIDE(?:,? (?:which )?(?:is|was|were|are|has been|been|gets|got)\b<60>|(?:,| BE ) ?(?:an?|the)\b[^.;!?PERSON]{0,140}?(?:(?<!\w)|(?!\w))|, (?:(?!which|that|who|and|but|or|so|we|it|with)[\w()-]+ ){1,8}?|,? ?)(?:developed|built|created|made(?: available)?|maintained|open[- ]sourced|released|launched|started|born|invented|designed|published|announced|donated|introduced|backed|provided|offered|produced|owned)(?: [\w-]+){0,5}? (?:at|by|inside|within) (?:the )?(?:team at |engineers at |folks at )?<o:O>
    from-maker: <s:T>(?: BE | \(|, )(?:the |an? )[^.;!?,()${"\uE000-\uE003"}]{0,70}?(?:from|by|of) <o:O>
    makers-thing-is: <o:O>[’']s <50>(?:is|was) (?:called |named )?<s:T>
    by-maker inPassing: <s:T>(?: (?:extension|package|library|framework|plug-?in|tool|toolkit|service|app|platform|project|board|model|sdk|editor|database|engine))? (?:by|from) <o:O>
    aside-maker inPassing: <s:T>(?:, | \()(?:by|from) <o:O>(?=[,.;)]|$)
    maker-in-brackets checksMaker inPassing: <s:T> \(<o:O>\)
    open-sources checksMaker: <o:O> NOW open[- ]sourc(?:ed|es|ing) (?:the )?(?:its )?<s:T>
    how-made checksMaker presupposes: (?:how|why|when) <o:O> (?:built|created|developed|made|wrote|designed|invented|open[- ]sourced) (?:the )?<s:T>
    company-behind-is: \bthe (?:company|people|team|folks|makers?|creators?) (?:behind|of) <s:T>,? (?:is |are |which is |called )?<o:O>
    is-their-product checksMaker: <s:T> BE an? (?:[\w-]+ ){0,2}?<o:O> (?:product|service|technology|tool|library|framework|language|creation|invention|initiative)\b
    their-products checksMaker: <o:O>[’']?s? (?:[\w-]+ ){0,2}?(?:services|products|tools|libraries|frameworks|apps|technologies|offerings) (?:such as|like|including) <s:T>
    team-at checksMaker: <s:T> (?:core |language |compiler |development )?team (?:at|of|inside|within) <o:O>
    makers-own checksMaker inPassing: <o:O>[’']s? (?:own |new |open[- ]source |popular |internal )*<s:T> (?:framework|library|toolkit|language|compiler|engine|database|runtime|browser|editor|operating system|chip|model|sdk|protocol|format)s?\b
    makers-apposed inPassing: <s:T>(?:,| BE | ?[–—]| -) ?<o:O>[’']s (?:own |new |latest |first |open[- ]source |popular |internal )*(?:NAMED )?(?:[\w-]+ ){0,2}?(?:desktop|desktop environment|manager|console|phone|laptop|handheld|camera|keyboard|speaker|tablet|router|printer|suite|solution|offering|bot|client|emulator|simulator|studio|builder|runner|orchestrator|framework|library|tool|toolkit|product|platform|portal|language|service|project|compiler|engine|database|runtime|system|browser|editor|operating system|chip|board|device|app|assistant|extension|plug-?in|cloud|distribution|distro|model|sdk|protocol|format)\b
    where-born: <o:O>,? <60>(?:where|from which|out of which|in which|that gave us) (?:the )?<s:T><30>(?:(?:was|were) (?:also |first |originally )?(?:born|created|developed|started|built|invented)|emerged|originated|came|grew|began|started)
    releases-source checksMaker: <o:O> NOW (?:released?|published|opened(?: up)?|open[- ]sourced) (?:the )?(?:full |complete )?(?:source(?: code)?|code|sources|designs?) (?:of|for|to|behind) (?:the |its )?<s:T>
    came-out-of: <s:T><40>(?:came|comes|grew|originated|emerged|spun) (?:out of|from|out|at|off) (?:the )?<o:O>
    where-built checksMaker: <o:O>,? where (?:PERSON|he|she|they|I|we) (?:[\w-]+ ){0,2}?(?:built|created|developed|designed|launched) (?:the )?(?:[\w-]+ ){0,3}?<s:T>(?=[,.;)]|$| (?:and|which|in|for)\b)
    our-product-at: \b(?:our|my) <s:T> (?:product|platform|tool|library|framework|service|project|team) at <o:O>
  `,
  built_with: String.raw`
    written-in: <s:T> ASIDE(?:,? (?:which )?(?:is|was|were|are|has been|been|gets|got)\b<60>|(?:,| BE ) ?(?:an?|the)\b[^.;!?PERSON]{0,140}?(?:(?<!\w)|(?!\w))|, (?:(?!which|that|who|and|but|or|so|we|it|with)[\w()-]+ ){1,8}?|,? ?)(?:re-?written|written|implemented|coded|programmed|developed|built|created|re-?built)(?: (?:entirely|mostly|purely|primarily|completely|fully|largely|all))? (?:in|using|with) (?:the )?(?:[\w-]+ ){0,3}?<o:T>
    powered-by: <s:T>(?:,| BE )(?: ?is )?(?:powered|driven) by (?:the )?(?:[\w-]+ ){0,3}?<o:T>
    powers: <o:T>,? (?:which |that )?(?:powers|underpins|is the (?:foundation|engine|core|basis) (?:of|for|behind)) (?:the )?<s:T>
    written-in-first: (?:re-?)?(?:written|implemented|built|coded) (?:entirely |mostly )?(?:in|with|using) (?:the )?<o:T>,<80p>? ?<s:T> (?:is|was|has|lets|allows|provides|aims|makes|offers|gives|runs|can)\b
    language-of: <o:T> is the (?:language|framework|engine|database|toolkit)<30> ?(?:that |which )?<s:T> is (?:built|written|implemented) (?:in|with|on)
    started-as: (?:^|[ ,])<s:T> (?:started|began)(?: life)?(?: out)? as (?:(?:nothing but |just |only )?an? )?(?:\w+ )?<o:T>
    replaces-with: <s:T> (?:replaces|replaced|swaps|swapped) [^.;!?]{0,30}? (?:with|for) <o:T>
    implementation-in: <s:T>(?:,| BE |:| ?[–—]| -) ?(?:an? |the )?(?:[\w-]+ ){0,4}?(?:NAMED )?(?:re-?)?(?:implementation|rewrite|port|clone)\b(?: of)?[^.;!?PERSON]{0,40}? in (?:pure |safe |modern |plain |idiomatic )?<o:T>(?= ?[,.;:!?)]|$| (?:that|which|with|by|for)\b)
  `,
  built_on: String.raw`
    upstream-of: <o:T>,? (?:which is |is |as )?(?:the |its )?upstream (?:project )?(?:for|of) (?:the )?<s:T>
    built-on: <s:T> ASIDE(?:,? (?:which )?(?:is|was|were|are|has been|been|gets|got)\b<60>|(?:,| BE ) ?(?:an?|the)\b[^.;!?PERSON]{0,140}?(?:(?<!\w)|(?!\w))|, (?:(?!which|that|who|and|but|or|so|we|it|with)[\w()-]+ ){1,8}?|,? ?)(?:(?:built|based|layered|implemented|created|builds) (?:directly )?(?:on top of|on|upon|atop|around)|(?:running|runs|sits|lives|works|tool|layer|framework|platform) (?:directly )?(?:on top of|atop))(?: top of)? (?:the )?(?:[\w-]+ ){0,5}?<o:T>
    on-top-of: <s:T> BE <100>(?:on top of|atop) (?:the )?(?:[\w-]+ ){0,4}?<o:T>
    built-on-first: (?:built|based|layered) (?:directly )?(?:on top of|on|upon|atop) (?:the )?<o:T>,<80p>? ?<s:T> (?:is|was|has|lets|allows|provides|aims|makes|offers|gives|runs|can)\b
    building-block: <o:T>(?: BE | was | were )(?:used as )?(?:a|the) (?:building block|foundation|basis|base|backbone) (?:for|of) (?:the )?<s:T>
    based-frameworks: <o:T>-(?:based|native|powered) [^.;!?${"\uE000-\uE003"}]{0,80}?(?:like|such as|called|named|including) <s:T>
    y-based: <s:T>(?: BE |, | \(| [–—-] |: )(?:an? |the )(?:[\w-]+,? ){0,4}?<o:T>-(?:based|powered|backed|native|driven) (?:(?!alternatives?|clones?|competitors?)[\w-]+ ){0,4}?(?:[\w-]*(?:platform|framework|tool|toolkit|library|system|server|service|database|engine|app|application|appliance|distribution|distro|board|language|editor|client|solution|store|storage|project|product|software|language|interface|network|cloud|site|website|environment|runtime|package|plug-?in|operator|stack|pipeline|game|generator|cms|os|spin-?off|simulator|emulator|viewer|compiler|player|desktop|wiki|bot|shell|debugger|suite|kit|device|computer|laptop|phone|keyboard|console|robot))\b
    takes-advantage: <s:T> NOW (?:takes advantage of|leverages|is powered by|relies on|depends on|extends|wraps|is a wrapper (?:around|for)|is a fork of|is forked from|compiles to) (?:the )?(?:[\w-]+ ){0,3}?<o:T>
  `,
  uses: String.raw`
    uses: <s:O>(?:[’']s [\w -]{2,30})?(?: (?!that|which|who|to|can|and|or|in|on|for|with|i\b|you|we\b|creators?|founders?|authors?|maintainers?|users?|customers|developers)\w[\w-]*){0,2}? NOW (?:uses?|is using|are using|adopt(?:s|ed)?|(?:is|are|was|were) adopting|relies on|rely on|relied on|switch(?:es|ed) to|mov(?:es|ed) to|migrat(?:es|ed) to|chose|embraced?s?|standardi[sz]ed on|integrates? with|runs? on|ran on) (?:the |an? |its )?(?:NAMED )?(?:(?!to\b|for\b|in\b|with\b|by\b|of\b|and\b)[\w-]+ ){0,3}?<o:T>
    thing-uses: <s:T>(?: (?:itself|project|framework|language|tool|library|platform|engine|database|runtime|compiler|system|os|distribution|distro|kernel|desktop|app|apps|client|server|editor|browser|board|chip|plug-?in|software|product|service|website|site|team|community|ecosystem|model|package|crate|gem))? NOW (?:uses?|is using|are using|adopt(?:s|ed)?|(?:is|are|was|were) adopting|relies on|rely on|relied on|switch(?:es|ed) to|mov(?:es|ed) to|migrat(?:es|ed) to|chose|embraced?s?|standardi[sz]ed on|integrates? with|runs? on|ran on) (?:the |an? |its )?(?:NAMED )?(?:(?!to\b|for\b|in\b|with\b|by\b|of\b|and\b)[\w-]+ ){0,3}?<o:T>
    using-services: <s:O>[^.;!?${"\uE000\uE001"}]{0,120}? (?:using|with) [^.;!?${"\uE000\uE001"}]{0,20}?[${"\uE002\uE003"}] (?:services|tools|products) (?:such as|like|including) <o:T>
    runs-on: <s:M>(?: currently| now| today)? (?:runs|ran|operates|hosts|deploys|moved|migrated|rewrote)<60>(?:on|to|in|with|using) (?:the )?<o:T>
    used-at: <o:T>(?: BE | was | were | has been | have been |[’']s been |, )(?:also |now |already |widely |heavily )*(?:used|adopted|deployed|run|running|in production|in use)(?: <70>)? ?(?:at|by|in|inside|within) (?:[\w ]{0,30}?(?:like|such as|including) )?(?:the )?<s:O>
    at-used: \bat DET <s:O>,? <o:T> (?:has run|runs|ran|powers|is (?:used|run|deployed)|(?:has|have) been (?:used|run|running))\b
    used-by: <o:T>(?: [\w-]+){0,2} (?:is|was|are|has been|being) (?:\w+ly )?(?:implemented|used|adopted|leveraged|chosen|run|deployed) by (?:the )?<s:M>
    among-users: <s:O> (?:is|are) (?:among|one of) the <50>(?:that|who|to) (?:have )?use[ds]? (?:the )?<o:T>
    headline-at inHeadlines presupposes: <o:T> (?:at|@) <s:O>
    hires-for: <s:O>(?: is| are)? (?:hires|hiring|seeks|seeking|looking for|recruiting) (?:[\w-]+ ){0,2}?<o:T> (?:engineers?|developers?|programmers?)
    users-include: <o:T><50>(?:users|customers|adopters) (?:include|including|like|such as) <s:O>
    journey-to presupposes: <s:O>(?:[’']s?)? (?:journey|migration|move|transition|switch|shift|adoption|road|path) (?:to|of|onto) (?:the )?<o:T>
    implementation-at presupposes: <o:T> (?:implementation|deployment|cluster|setup|infrastructure|usage|adoption|migration|platform|stack)s? at <s:O>
    experience-with presupposes: <s:O>[’']s? (?:[\w-]+ ){0,2}?(?:use|usage|experiences?) (?:of|with) (?:the )?<o:T>(?! (?:alternatives?|competitors?|users?|customers?)\b)
    stack: <s:O>[’']s (?:[\w-]+ ){0,2}?stack(?: is| includes| consists of| of|:) (?:built (?:on|with) )?<o:T>
    runs-at-scale: <s:O> NOW (?:runs?|operates?) (?:[\w-]+ ){0,2}?<o:T>(?= (?:clusters?|at scale|in production|on|for)\b)
    opens-at: ^<o:T> at <s:O>(?= (?:is|was|has|runs|powers)\b)
    adds-support: <s:T> NOW (?:adds?|gains?|gained|brings?|introduces?|introduced|added|ships) (?:[\w-]+ ){0,2}?support for (?:the )?<o:T>
    technology-at: ^(?:<40> )?<o:T> (?:at|@) <s:O>$
    company-y-based: <s:O> BE an? (?:[\w-]+,? ){0,4}?<o:T>-(?:based|powered|first) (?:[\w-]+ ){0,2}?(?:company|start-?up|shop|business|team)\b
    owners-monolith: <s:O>[’']s (?:[\w,-]+ ){0,4}?<o:T> (?:monolith|codebase|code base|stack|backend|back-end|clusters?|deployments?|fleet|infrastructure|installation)\b
    began-as-app: <s:O><50>(?:began|started)(?: out| life| off)? as (?:an? )(?:[\w-]+ ){0,3}?<o:T> (?:app|application|site|monolith|shop|project|website)\b
    is-y-shop: <s:O> BE (?:an? |the )?(?:[\w-]+ ){0,3}?<o:T> (?:shop|house)\b
    began-as: <s:M><50>(?:began|started)(?: out| life)? as (?:an? )?<o:T>-based
    began-with: <s:M><50>(?:began|started)(?: out| life)? as (?:an? )?NAMED-based <40>with (?:an? |the )?<o:T>
    runs-system: <s:T> NOW (?:runs?|ships? with|comes? with|boots?(?: into)?|bundles|defaults to|ran|shipped with) (?:an? |the )?(?:(?!on\b|in\b|with\b|to\b|for\b|at\b|as\b|by\b|every\b)[\w-]+ ){0,3}?(?:version of |fork of )?<o:T>
    how-they-use presupposes: <s:O>[^.;!?${"\uE001"}]{0,140}?\b(?:how|why|where) (?:they|the (?:company|team)|their team)(?:[’']re|[’']ve| are| have| is| has)? (?:currently |now |also |successfully |been )*(?:us(?:e|es|ed|ing)|adopt(?:ed|ing)?|chose|choose|choosing|picked?|switch(?:ed|ing)? to|mov(?:ed|ing) to|migrat(?:ed|ing) to|run|ran|running|rel(?:y|ied|ying) on|leverag(?:e|es|ed|ing)|deploy(?:ed)?) (?:the )?(?:[\w-]+ ){0,2}?<o:T>
    seeks-people: <s:O>(?: is| are)? (?:hires|hiring|seeks|seeking|looking for|recruiting|searching for) (?:[\w-]+ ){0,3}?<o:T> (?:[\w-]+ ){0,2}?(?:engineers?|developers?|devs?|programmers?|interns?|experts)\b
    positions-at: <o:T> (?:[\w-]+ )?(?:developer|engineer|programmer)s?(?: (?:positions?|jobs?|roles?|openings?))? at (?:the )?<s:O>
    support-in: (?<!full |no |without )<o:T> (?:support|integration) (?:in|into|comes to|lands in|arrives in|added to) (?:the )?<s:T>(?! (?:developers|users|apps|applications)\b)
    support-for-in: \bsupport for (?:the )?<o:T> (?:in|into|comes to|lands in|to) (?:the )?<s:T>
  `,
  part_of: String.raw`
    services-such-as: <o:T>[’']?s? (?:services|products|components|modules|features|tools|projects) (?:such as|like|including) <s:T>
    projects-such-as: <o:O>[’']?s? (?:projects|specifications|standards) (?:such as|like|including) <s:T>
    family-listed checksFamily: <o:T>,? (?:including|such as|like|features such as|consists of|comprises|and its) <s:T>
    own-member checksFamily: <o:T>[’']s (?:[\w-]+ ){0,4}?<s:T>
    joined: <s:T> NOW joined (?:the )?<o:O>
    own-service checksMaker: <o:T>[’']s? <s:T> (?:service|feature|component|module|subsystem)s?
    its-own-system: <s:T>(?:,|:| ?[–—]| -) ?<o:T>[’']s (?:[\w-]+ ){1,4}?(?:system|engine|server|manager|format|runner|compiler|component|module|api|console|shell|parser|orm)\b
    part-of: <s:T>(?:,| \(| BE | was)<50>(?:part of|component of|subproject of|sub-project of|module of|feature of|member of|hosted by|included in|bundled with|shipped with|built into|graduated from|incubated at|incubating at|donated to|joined) (?:the )?<o:M>
    organisation-project: <s:T>(?:,| BE | was)(?: also| now)?(?: ?an?| ?the)? (?:[\w-]+ ){0,2}?<o:O> (?:\w+ )?project
  `,
  alternative_to: String.raw`
    similar-to: <s:T>(?:,| BE | was )(?:[\w-]+ ){0,3}?(?:similar to|comparable (?:to|with)|equivalent to|alternatives? to|replacements? for|competitors? (?:to|of|for)|competes with|rivals? (?:of|to)|successor to|inspired by) (?:the )?<o:T>
    is-like: <s:T> (?:is|are) (?:a lot |much |kind of |sort of |basically |just )?like <o:T>(?=,? (?:but|except|without|only)\b|[.!]?$)
    competes: <s:T> (?:competes with|rivals|replaces|replaced|supersedes|succeeds) (?:the )?<o:T>(?! with\b)
    versus presupposes: <s:T>(?: and NAMED)? (?:vs\.?|versus|instead of|rather than|compared (?:to|with)|as opposed to) <o:T>
    switch-from: (?:switch|switche[sd]|moved?|moving|migrat\w+|transition\w*|ported|went) (?:away )?from (?:the )?<s:T> to (?:the )?<o:T>
    better-than presupposes: <s:T> (?:(?:is|are|was|were) )?(?:[\w-]+ly |much |so |far |a bit |a lot |not )?(?:better|worse|faster|slower|simpler|easier|lighter|safer|cheaper|smaller|nicer|quicker|more [\w-]+|less [\w-]+) than <o:T>
    outperforms: <s:T> NOW (?:outperforms?|outperformed|beats?|outpaces?|outsells?) <o:T>
    rewrite-from: \brewr(?:ite|ites|ote|itten|iting)\b<60> from <s:T> (?:in)?to <o:T>
    instead-of presupposes: \b(?:instead|in place) of <o:T>,? (?:we|they|you|i|he|she) (?:[\w’']+ ){0,2}?(?:use|used|chose|choose|picked|pick|went with|go with|run|tried|recommend) <s:T>
    replace-with: \breplac(?:e|es|ed|ing) <o:T> (?:with|by) <s:T>
    alternatives: alternatives? to <o:T><30>(?:like|such as|including|called|,) <s:T>
    not-the-only presupposes spansTwo: <o:T> is(?:n[’']t| not) the only <50>[.;] (?:There(?:[’']s| is| are)|Others (?:include|are)|You (?:also )?have)(?: also)? <s:T>
    prefers-over presupposes: \b(?:prefer(?:s|red|ring)?|favou?r(?:s|ed|ing)?|chose|choos(?:e|es|ing)|pick(?:s|ed|ing)?|recommends?) (?:using )?<s:T> over <o:T>
    better-line: ^<s:T> ?[:–—-] ?(?:[\w-]+ )?(?:better|faster|simpler|easier|lighter|safer|cheaper|smaller|quicker) than <o:T>
    moves-from: \b(?:switch|mov|migrat|transition|port|convert|rewrit)(?:e|es|ed|ing|ion)?(?: away)? <60>\bfrom (?:the )?<s:T> to (?:the )?<o:T>
    compared presupposes amongListed: \b(?:compar(?:e|es|ed|ing)|comparisons? (?:of|between)|differences? between|choos(?:e|ing) between|cho(?:ice|ose) between|trade-?offs? between|versus of|deciding between|head[- ]to[- ]head(?: of)?:?) (?:the )?<s:T>
  `,
  acquired: String.raw`
    acquired: <s:O> NOW (?:acquire[sd]?|bought|buys|purchased) (?!by\b)(?:the )?(?:[\w-]+ ){0,3}?<o:M>
    acquisition-by presupposes: (?:acquisition|takeover|purchase) of (?:the )?<o:M> by <s:O>
    acquired-by: <o:M><40>(?:acquired|bought|purchased) by <s:O>
    closes-acquisition: <s:O> (?:closes?|closed|completes?|completed|announces?|announced|finali[sz]e[sd]?) (?:its |the )?(?:[$€£]?[\w.]+ ){0,3}?<o:M> (?:acquisition|takeover|buyout)
    acquisition-of presupposes: <s:O>[’']s? (?:[$€£]?[\w-]+ ){0,4}?(?:acquisition|purchase|takeover) of <o:M>
  `,
};
