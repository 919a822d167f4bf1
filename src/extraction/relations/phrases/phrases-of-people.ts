// The ways of saying what people are to organisations and to what they make; the signs are those of `phrases.ts`.
import type { RelationType } from "../../../model/index.ts";

/** By relation, a line a way; see `phrases.ts` for how to read one. */
export const phrasesOfPeople: Readonly<Partial<Record<RelationType, string>>> = {
  works_at: String.raw`
    is-role-at: <s:P>(?:, [^.;!?]{1,60}?,)? BE (?:currently |now |also |still |both )?DET BEFOREJOB JOB AFTERJOB(?:at|with|for|from|in|within|over at) DET <o:O>
    is-head-of: <s:P>(?:, [^.;!?]{1,60}?,)? BE (?:currently |now |also )?DET <90p>ROLE(?:(?! with\b| who\b| of building\b)[^.;!?,]){0,40}?(?: at| of| for|,) DET <o:O>
    role-apposition inPassing: <s:P>(?:,| \(| ?[–—]| -) ?(?:who is |who[’']s )?(?:currently |now )?DET BEFOREJOB JOB AFTERJOB(?:at|@|with|for|of|from|within|over at) DET <o:O>
    head-apposition inPassing: <s:P>(?:,| \(| ?[–—]| -) ?(?:who is |who[’']s )?(?:currently |now )?DET <90p>ROLE(?:(?! with\b| who\b| of building\b)[^.;!?,]){0,40}?(?: at| @| of| from| for|,) DET <o:O>
    organisation-role inPassing: <o:O>(?:[’']s?)? (?:(?!founder|co-founder|users?\b)[\w,/&-]+ ){0,5}?(?:ROLE|JOB)(?: in residence)?,? <s:P>
    role-of-organisation inPassing: (?:ROLE|JOB)(?: [\w-]+){0,3}? (?:at|of|from|for|with) DET <o:O>:? <s:P>
    role-first: ^(?:An? |The |As |Now )?(?:[\w/-]+ ){0,3}?(?:ROLE|JOB)(?: [\w-]+){0,3}? (?:at|of|from|for|with) DET <o:O>, <s:P> (?:is|has|was|works|talks?|joins?|shares?|explains?|tells?|knows?)\b
    who-works inPassing: <s:P>,? (?:an?|the) <40p>JOB who (?:now |currently )?works (?:at|for|with) DET <o:O>
    from inPassing: <s:P>,? (?:from|of|at|over at|@) (?:the (?:team|folks) at )?DET <o:O>
    in-their-role: \bin (?:his|her|their) (?:current )?(?:role|work|job|position|day job)(?: [^.;!?,]{0,60}?)? (?:at|with|for) DET <o:O>,? <s:P>
    day-job inPassing: <s:P>[’']s (?:day )?job (?:is )?(?:at|with) DET <o:O>
    line-of-two: ^<s:P> ?(?:[–—|·-]|@) ?<o:O>\.?$
    answers-for: <s:P> BE <40p>(?:responsible for|in charge of) <60p>(?:at|for) DET <o:O>
    owns: <s:P>(?:, who)? NOW (?:owns|co-owns|runs|co-runs) <o:O>(?=[,.;]|$| and\b)
    names-self: (?:\b(?:I[’']m|I am|my name is|name[’']s)|PERSON(?:[’']m| am)) <s:P>,? (?:and )?(?:I|PERSON)(?: (?:currently )?work|[’']m| am)\b<90p>(?:at|for|with) DET <o:O>
    brackets inPassing: <s:P> \((?:of |from |at )?<o:O>(?:\)|[,/]| [–—-] )
    brackets-second inPassing: <s:P> \([${"\uE001\uE003"}](?:,| ?/| ?[–—]| -) ?<o:O>\)
    organisations-person inPassing: <o:O>[’']s? <s:P>(?![’'])
    post-at inPassing: <s:P>(?:,| ?[–—]| -) (?:an? |the )?(?!with\b|who\b|where\b|looking\b|back\b|recorded\b|live\b)(?:[\p{Ll}-]+ ){1,4}(?:NAMED )?(?:at|@) <o:O>
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
    persons-company: <s:P>(?:[’']s?|<120p>\b(?:his|her|whose))? (?:(?:own|new|current|latest|next) ){0,2}(?:company|agency|start-?up|consultancy|firm|studio|business|employer),? (?:called |named )?<o:O>
    joined-in: <s:P>(?:, who)? (?:joined|(?:recently |just )?moved to) DET <o:O>(?= in (?:19|20)\d\d\b| as (?:an? |the |its )?|,? (?:because|where)\b)(?![^.;!?]*\b(?:left|leaving|until|later|then|before|moved|acquired|intern)\b)
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
    job-of presupposes: <s:P>(?:[’']s?|(?:(?!\b(?:left|quit|leaving|lost)\b)[^.;!?PERSON]){0,40}\b(?:his|her))? (?:new |current |day |daily )?(?:(?:job|role|position) (?:at|with)|work at) DET <o:O>
    now-at: \bnow (?:at|with) DET <o:O>,? <s:P> 
    as-its-head inPassing: \bas (?:an? |the |its )?(?:[\w/&-]+ ){0,5}?(?:ROLE|JOB)(?: [\w&-]+){0,4}? (?:at|of|for|with) DET <o:O>, <s:P>
    with-team inPassing: <s:P>,? and (?:his|her|their|the) (?:team|colleagues?|co-?workers?|group) at DET <o:O>
    intro-works: ^<s:P><20p>(?: [–—-]|:) ?(?:currently |now )?works? (?:for|at|with) DET <o:O>
    line-of-three: ^<s:P> ?(?:[|·–—/]|-) ?(?:[\w/&+’'-]+,? ){0,5}?(?:JOB|ROLE)(?: [\w&]+){0,3} ?(?:[|·–—/]|-) ?<o:O>\.?$
    and-now-at: <s:P><160p>(?:,|;| and| but) (?:and |but )?(?:is |he[’']s |she[’']s )?(?:now|currently) (?:at|with) DET <o:O>(?=[.,;)]|$| (?:as|where|and)\b)
    left-for: <s:P><60p>\b(?:left|leaving|departed|quit) NAMED (?:to join|to work (?:at|for)|for) DET <o:O>
    does-work: <s:P>(?:,? who)? NOW does <40>(?:at|for) DET <o:O>
    experience-at presupposes: <s:P>(?:[’']s?|<60p>\b(?:his|her|their))? (?:(?!previous|past|prior|former|earlier|old|early)[\w½+-]+ ){0,5}?experiences?(?: (?:with|in|of|on|as|working|building|leading|being)[^.;!?PERSON]{0,40}?)? (?:at|for) DET <o:O>(?! (?:residency|internship|conference|event|meetup)\b)
    talks-of-working presupposes: <s:P> (?:(?:also|then) )?(?:talks?|tells?|shares?|speaks?|discuss(?:es)?|explains?|describes?)<80p>(?<!\b(?:from|while) )\bworking (?:at|for) DET <o:O>
    office-name inPassing: <s:P>(?:,|:| ?[–—|]| -) ?(?:field )?(?:ceo|cto|cio|ciso|coo|cpo|cfo|cso|cmo),? <o:O>(?=[,.;)|]|$| and\b)
    and-now-holds: <s:P><120p>\band (?:now|currently) (?:an?|the) (?!former\b)[^.;!?,PERSON]{2,80}? at DET <o:O>
    are-of-its-team inPassing: <s:P>, (?:two|three|four|five|both|all)(?: of)? <o:O>(?:[’']s?)? (?:[\w-]+ ){0,3}?(?:team members|employees|engineers|developers|staffers|researchers|designers)\b
    with-us-from: <s:P> (?:is|are) (?:here )?with (?:us|me)(?: (?:today|here|now))* from DET <o:O>(?=[,.;!]|$| (?:and|to)\b)
    experts-from inPassing: <s:P>, (?:[\w-]+ ){0,3}?(?:experts?|specialists?|folks|people|colleagues) (?:from|at) DET <o:O>
    to-show-from: <s:P> (?:on|to|onto|back to|in) the (?:show|podcast|program(?:me)?|studio),? from <o:O>
    working-at inPassing: <s:P>,? (?:who (?:is|[’']s) |who is )?(?:an? |the )(?:(?!former\b)[\w-]+ ){0,3}?(?:NAMED )?(?:[\w-]+ ){0,4}?working (?:at|for) DET <o:O>
    from-its-team inPassing: <s:P>,? (?:who (?:is |works )?)?(?:from|of|on|at|with|joined|joins) <o:O>[’']s? (?:[\w&-]+ ){0,5}?(?:team|group|division|department|lab)\b
    to-current-role: <s:P><160p>\b(?:to|in|into|as) (?:his|her|their) (?:current|present|new) (?:role|position|job|post|work) as DET <90p>(?:JOB|ROLE)<60>(?:at|of|for|with) DET <o:O>
    joined-lately: <s:P>(?:, who)?(?: NOW|) joined DET <o:O>(?= (?:last|this|earlier this) (?:year|month|week|spring|summer|fall|autumn|winter)\b| (?:\w+ ){1,3}(?:years?|months?|weeks?) ago\b| recently\b| full[- ]time\b)(?![^.;!?]*\b(?:left|leaving|until|then|moved|acquired|intern)\b)
    will-join presupposes: <s:P><80p>\b(?:(?:would|will|to) be joining|(?:is|are) (?:now )?joining|will join|about to join) DET <o:O>(?! (?:podcast|show|panel|stage|conference|summit|team at)\b)
    appointed: <s:P>(?:, who)? (?:(?:was|were|is|has been|have been|got) )(?:recently |just |newly )?(?:appointed|named|promoted|elected|hired)(?: to| as)? DET <60p>(?:JOB|ROLE)(?: [\w&]+){0,4}? (?:at|of|for) DET <o:O>
    works-since: <s:P>(?:, who)? (?:has|have|[’']s|[’']ve) (?:also )?(?:worked|been(?: working)?|led|served) <60p>(?:at|for|with) DET <o:O>(?= since\b)
    runs-its-team: <s:P>(?:, who)? NOW (?:runs?|leads?|heads?(?: up)?|manages?|oversees|directs) (?:the )?<o:O>[’']s (?:[\w&-]+ ){0,4}?(?:teams?|group|division|department|lab|practice|organi[sz]ation|business|program|office|unit|efforts?|initiatives?)\b
    brought-there: <s:P><120p>\b(?:path|journey|road|events?|story|career) (?:that )?<30>\b(?:brought|led|took) (?:him|her|them|PERSON) to <o:O>(?=[,.;!]|$| (?:and|as|where)\b)
    from-place inPassing: <s:P>,? (?:from|based in) [^.;!?,PERSON]{2,40}, (?:an? |the |who is an? )?BEFOREJOB JOB AFTERJOB(?:at|for|@) DET <o:O>
    house-and-office inPassing: <s:P>(?:,| ?[–—|:]| -) ?<o:O> (?:head of|[es]?vp\b|vice president|director of|c[efimopst]o\b|chief )
    serving-at: ^(?:currently|now|today),? (?:serving|working|leading|based|employed)<60> (?:at|for|with) DET <o:O>, <s:P>
    by-line-comma: \bby <s:P>, <o:O>\.?$
    position-as: <s:P>(?:[’']s?|<40p>\b(?:his|her))? (?:current )?(?:position|role|job|work) as <60>(?:at|in|for|with) DET <o:O>
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
    left: <s:P> NOW(?: since)? (?:left|quit|departed(?: from)?) DET <o:O>
    did-time: <s:P>(?:, who)? NOW (?:did|completed|finished|spent|served|held|put in)<60>\b(?:internships?|postdoc\w*|years|months|apprenticeship|fellowship|residency|stint)<30>(?:at|with) DET <o:O>
    then-years: <s:P><160p>(?:and|,) (?:then )?(?:\w+ ){1,3}(?:years|months) (?:at|with) DET <o:O>
    time-at presupposes: <s:P>(?:[’']s?)? (?:time|years|days|stint|tenure|internship) (?:at|with) DET <o:O>
    own-time-at presupposes: <s:P><120p>\b(?:his|her|my) (?:time|years|stint|tenure|internship) (?:at|with) DET <o:O>
    career-as: <s:P><120p>\bcareer<40p> as an? <40p>(?:at|with) DET <o:O>
    while-working: <s:P><100p>\b(?:created|built|wrote|developed|started|founded|invented|designed|began)<80p>\b(?:while|when) (?:(?:he |she |they |PERSON )?(?:was |were ))?(?:working |employed |an? [\w ]{2,30})(?:at|for) DET <o:O>
    did-years: <s:P>,? (?:did|put in|had) <40>\b(?:years?|months|decades?) (?:at|with) DET <o:O>
    moved-for-post: <s:P><60p>\b(?:moved|went|came|left)\b<60p>\bfor a (?:role|job|position) (?:at|with) DET <o:O>
    found-job: <s:P><80p>\b(?:find|found|got|get|landed|took|accepted) (?:an? |his |her )(?:new |first )?(?:job|position|role|gig|internship)<20>(?:at|with) DET <o:O>
    way-from presupposes: <s:P>(?:[’']s|<60p>\b(?:his|her|their|my)|(?:,? who)?(?: has| recently)? moved) (?:[\w-]+ ){0,3}?(?:journey|path|transition|move|career|trajectory)?<40p>\bfrom (?:(?:working|being [^.;!?PERSON]{2,40}?|(?:his|her|their) [\w ]{2,30}?|[\w -]{2,30}?) (?:at|for) )?DET <o:O>(?= to\b|(?:,| and| as| where| in| through) [^.;!?]{0,60}?\bto\b)
    employers-like presupposes: <s:P><120p>\b(?:experiences?|years|time|roles?|positions?|career|worked|jobs?|served|stints?)\b<60p>(?:at|for|with|in) (?:[\w-]+ ){0,4}?(?:companies|organi[sz]ations|enterprises|firms|start-?ups|brands|places|employers|giants),? (?:like|such as|including) <o:O>
    early-days presupposes: \b(?:his|her|their) (?:early |first |former |previous |old )?(?:days|years|time) (?:at|with) DET <o:O>[^.;!?PERSON]{0,60}?,? <s:P>
    one-of-first: <s:P> was (?:one of )?(?:the|an?) (?:very )?(?:first|earliest|early) [^.;!?PERSON]{0,40}?(?:at|of) DET <o:O>
    once-of-it: <s:P>(?:,| BE |<80p> and) ?an? (?:former|previous|ex-?) ?<o:O> (?:[\w-]+ ){0,3}?(?:member|employee|staffer|ROLE|JOB)\b
    while-working-together: <s:P><100p>\bwhile (?:they (?:were )?)?(?:both )?(?:worked|working) together (?:at|for) DET <o:O>
    made-while-at: <s:P><60p>\b(?:created|built|wrote|developed|started|invented|designed|began)<60>\bwhile (?:still )?at DET <o:O>
    former-company: <s:P>(?:[’']s?|<60p>\b(?:his|her)) (?:former|previous|old|last) (?:company|agency|start-?up|consultancy|firm|studio|employer|business),? <o:O>
    at-then: ^(?:while |during (?:his|her|their) time )?at DET <o:O>, <s:P> (?:experienced|learned|saw|wrote|built|led|worked|ran|met|helped|created|developed|became|discovered|designed|managed|oversaw|spent)\b
    alumnus: <s:P><100p><o:O> alum(?:ni|nus|na)?\b
    early-roles: <s:P>(?:[’']s)?<120p>\b(?:key|early|senior|past|previous|prior|former|leadership|engineering|various|several|first|earlier|technical|management|product) (?:roles?|positions?|posts?|jobs?) (?:at|with) (?:companies (?:like|such as) )?<o:O>
    after-career: ^after (?:an? (?:long |short |brief |\w+-year )?career|(?:\w+ )?(?:years|decades?)|a decade|stints?|spending|working|graduating|roles|positions)<60p>\b(?:at|with|for|in) DET <o:O>,<40> ?<s:P>
    was-part-of: <s:P>(?:, who)? (?:was|were|had been) (?:also |previously |once )?(?:an? )?(?:part|member|employee)s? of (?:the )?(?:[\w-]+ team at )?<o:O>
    resigned-as: <s:P>(?:, who)? NOW (?:resign(?:s|ed)|retire[sd]|step(?:s|ped) (?:down|back)|(?:was|were|been|is) (?:fired|ousted|laid off|let go))<60p>(?:of|from|at|by) DET <o:O>
    was-hired: <s:P>(?:, who)? (?:was|got) (?:hired|recruited)<40>(?:by|at|for) (?:a company called )?DET <o:O>
  `,
  founded: String.raw`
    founder-of: <s:P>(?:,|:| \(| BE | was | were | ?[–—]| -|, who)<120p>\bCO founders?\b(?:(?!${"\uE002"},? and\b)[^.;!?${"\uE000\uE001\uE003"}]){0,60}?(?:of|at|behind|,) DET <o:O>
    founder-of-second: <s:P>(?:,| \(| BE | ?[–—]| -)<60p>\bCO founders? of NAMED,? and (?:the )?<o:O>
    founded: <s:P>(?:, who)? NOW(?: previously)? CO(?:founded|started|launched|set up) (?:the (?:company|start-?up|organi[sz]ation),? |his own company,? |(?:a|the) company called )?<o:O>
    founding: <s:P><200p>CO(?:founding|starting) <o:O>
    founded-by: <o:O>,? (?:which )?(?:was |were )?CO(?:founded|started|launched|created)(?: in \d{4})? by <s:P>
    organisation-founder inPassing: <o:O>(?:[’']s?)? (?:[\w-]+ ){0,2}?CO founders?(?:,? (?:and|&|\/|\+) [\w -]{2,30}?)?,? <s:P>
    founded-and-heads: <s:P>(?:, who)? NOW CO(?:founded|started) and (?:is |now |currently )<60p>ROLE<30>(?:of|at) DET <o:O>
    founder-name inPassing: CO founders?(?:,? (?:and|&|\/|\+) [\w ]{2,20})? (?:of|at) DET <o:O>,? <s:P>
    founding-first: \b(?:before|after|since|prior to) CO(?:founding|starting|launching) <o:O>(?: in (?:\w+ )?\d{4})?,? <s:P>
    and-founded: <s:P><120p>(?:,| and)(?: then| later| also| has)? (?:co-?)?founded (?:the )?<o:O>(?=[,.;)]|$| (?:in|with|and|to|where|which)\b)
    creation-of: <o:O> (?:is|was) the (?:creation|brainchild|company|start-?up) of <s:P>
    founded-first: (?:^|[,;(] ?)CO(?:founded|started|launched|created)(?: in (?:\w+ )?\d{4})? by <s:P>,? <o:O> (?:is|has|was|now|helps|provides|makes|builds|offers)\b
    founded-with: \bCO(?:founded|started|set up|launched) <o:O>(?: in (?:\w+ )?\d{4})?,? (?:(?:together |along |jointly )?with|alongside) (?:[\w’'-]+ ){0,3}?<s:P>
    left-to-found: <s:P><80p>\b(?:left|quit|leaving|departed|went on|teamed up|set out|decided)<60p>\bto CO(?:found|start|launch) <o:O>(?=[,.;)]|$| (?:and|in|as|where|which|with|after|to)\b)
    helped-start: <s:P>(?:, who)? NOW (?:helped|helps) (?:to )?CO(?:found|start|launch) (?:(?:a|the) (?:company|start-?up)(?: called| named)? )?<o:O>
    journey-to-found presupposes: <s:P><80p>\b(?:journey|story|path|transition)<60p>\b(?:of|to|behind) CO(?:building|founding|starting|launching|creating) <o:O>(?=[,.;)]|$| (?:and|as|in|with|which)\b)
  `,
  created: String.raw`
    creator-of: <s:P>(?:,| \(| BE | ?[–—]| -|, who)<120p>\bCO(?:creators?|inventors?|designers?|father|makers?|(?:original|lead|chief) (?:developer|architect)s?) (?:of|behind) (?:the )?(?:(?:[\w-]+ ){0,4}?|(?:[\w.-]+, ){1,2})<o:T>(?! (?:extensions?|plug-?ins?|library|libraries|packages?|courses?|bindings|clients?|tutorials?|books?)\b)
    developer-of: <s:P>(?:,| \(| BE | ?[–—]| -|, who)<100p>\b(?<!(?:core|lead|main|primary|principal) )(?:developers?|builders?) (?:of|behind) (?:the )?<o:T>
    created-by: <o:T>(?:, [^.;!?PERSON]{1,60}?,)?,? ?\(?(?:which )?(?:was |were |is |are )?(?:originally |first |initially )?(?:created|built|written|invented|designed|developed|authored|started)(?: [\w ]{2,20})? by <s:P>
    technology-creator inPassing: <o:T>(?:[’']s?)? CO(?:creators?|inventors?|authors?|designers?) (?:and (?:[\w-]+ |NAMED ){1,4})?,?<s:P>
    technologys-creator: <s:P>(?:,| \(| BE )<100p><o:T>[’']s (?:(?:original|long-?time|sole|lead|principal|main|primary) |co-)?(?:creators?|inventors?|authors?|designers?)\b
    persons-thing: <s:P>(?:[’']s?|<100p>\b(?:his|her|their))? (?:own |new |other |latest |open[- ]source )*<o:T> (?:[\w-]+ )?(?:driver|library|libraries|toolkit|toolchain|tool chain|compiler|emulator|parser|firmware)\b
    instrumental-in: <s:P> (?:has been|was|is) (?:instrumental|involved from the start|key) in (?:creating|developing|building|designing) (?:the )?<o:T>
    design-of: <s:P><100p>\b(?:involved in|(?:had )?a hand in|responsible for|led|award for|known for|credited with) (?:the )?(?:original |initial )?(?:creation|creating|invention|inventing|development|design|design and implementation|design and development) (?:of )?<60><o:T>
    mind-behind: <s:P>(?:,| BE ) ?(?:<100p> and )?(?:one of )?the (?:original )?(?:mind|brains?|man|woman|person|developer|force|driving force|minds|people|engineers?|hacker|driving forces) behind (?:the )?(?:[\w-]+ ){0,2}?<o:T>(?! (?:code|talk|community|team|ecosystem)\b)
    things-made: <s:P>(?:, who)? NOW (?:created?s?|wrote|writes|develops?|developed|built|builds|authored)(?: and (?:maintains?|maintained))? (?:the |both )<o:T> (?:NAMED )?(?:packages|libraries|crates|gems|plug-?ins|extensions|frameworks|tools|apps|projects)\b
    things-such-as: <s:P>(?:, who)? NOW (?:created|wrote|written|develops?|developed|built|authored) (?:[^.;!?PERSON]{0,40}? )?(?:packages|libraries|crates|gems|plug-?ins|extensions|frameworks|tools|apps|projects)(?:,? (?:such as|including|like|namely)|,? \((?:such as|including|like|namely|e\.?g\.?,?)) <o:T>
    thing-by: <o:T> (?:package|library|crate|gem|framework|toolkit|tool) (?:is |was |made |created |written )?by <s:P>
    described-by: <o:T>(?:,| ?[–—]| -) (?![^.;!?]*\b(?:talk|post|article|book|video|paper|course|blog|guide|interview|presentation|tweet|thread|tutorial|podcast|episode|review|how to)\b)(?:(?:the|an?) [^.;!?PERSON]{3,90}?,? by|[^.;!?PERSON]{3,130}?,? (?:created|written|made|developed|built) by) <s:P>(?=[.,;)]|$)
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
    made-with-other: \bCO(?:created|built|wrote|developed|invented|designed|started|authored) (?:the )?<o:T>(?: in (?:\w+ )?\d{4})?,? (?:(?:together |along |jointly )?with|alongside) (?:(?!the\b|an?\b)[\w’'-]+ ){0,3}?<s:P>
    of-fame inPassing: <s:P>,? (?:of|from) <o:T>(?: and NAMED)? fame\b
    known-for: <s:P>,? (?:(?:who|he|she) )?(?:is |are |[’']s )?(?:also )?(?:best |well |mostly |widely |better )?known for (?:(?:creating|building|inventing|writing|developing|making|being the creator of|his|her|their) )?(?:the )?<o:T>(?=[,.;)]|$| and\b)
    product-called: <s:P>(?:,? who)?(?: is|[’']s|[’']m|has|[’']ve)? NOW (?:been )?(?:runs?|operates?|builds?|sells?|makes?|bootstrapped|building|making|working on|works on|developing) (?:an?|his|her|their) <50>(?:called|named|dubbed) (?:the )?<o:T>
    own-kind presupposes: <s:P>(?:[’']s?|<100p>\b(?:his|her|their))? (?:(?:own|most recent|new|newest|latest|recent|upcoming|open[- ]source|free|popular|other|excellent|great|amazing|awesome|wonderful|pet|side|personal|hobby|small|little|tiny|brand[- ]new|[\w-]+ing|web|mobile|desktop|command[- ]line) ){0,4}(?:(?!(?:team|book|favou?rite|first|and|or|on|in|for|at|of|with|to|from|about|by|the|an?|is|was|are|uses?|used|using)\b)[\w-]+ ){0,2}(?:projects?|side[- ]projects?|library|libraries|frameworks?|tools?|toolkits?|apps?|packages?|plug-?ins?|extensions?|languages?|editor|games?|engine|crates?|gems?|creations?|invention),?(?: called| named)? (?:the )?<o:T>(?=[,.;:)]|$| (?:and|which|that|is|was|for|to|as|in|with|on|at|from)\b)
    urge-to-make: <s:P><80p>\b(?:(?:journey|path|story) <60p>\bto|(?:motivations?|decision|decided|idea|inspiration|reasons?|journey|path|story|process|inspired|led|motivated|prompted|went on|set out) (?:PERSON |him |her |them )?(?:to|of|behind|for)) (?:create|creating|build|building|develop|developing|design|designing|start|starting|invent|inventing) (?:the )?<o:T>(?=[,.;)]|$| (?:and|as|at|for|in|from|with|why|how|which|to|after|before|while)\b)
    talks-of-making: <s:P><60p>\b(?:talks?|talked|speaks?|spoke|discuss(?:es|ed)?|shares?|shared|chats?|tells?|told|joins?|joined|explains?)\b<60p>\b(?:about|on|of|behind|discuss|discusses) (?:CO)(?:creating|building|designing|developing|inventing) (?:the )?<o:T>(?=[,.;)]|$| (?:and|as|at|for|in|from|why|how|which|over|while)\b)
    own-apposed inPassing: <s:P><80p>(?<!for |on |with |and )<o:T>(?:,| [–—-]) ?(?:his|her|their) (?:[\w-]+ ){0,5}?(?:project|library|framework|tool|toolkit|app|package|plug-?in|extension|language|editor|game|engine|crate|gem|creation|invention|platform)\b(?! NAMED)
    creation-story presupposes: <s:P><60p>\bcreation stor(?:y|ies) (?:of|behind) (?:the )?<o:T>(?=[,.;)]|$| (?:and|as|at|for|in|from|to|with)\b)
    lessons-of-making presupposes: <s:P><60p>\b(?:lessons|insights|stories|learnings|tales|challenges)<30p>\b(?:from|of|on|behind|in) (?:creating|building|developing|designing|inventing) (?:the )?<o:T>(?=[,.;)]|$| (?:and|as|at|for|in|from|to|with)\b)
  `,
  maintains: String.raw`
    maintainer-of: <s:P>(?:,| \(| BE | ?[–—]| -|, who)<120p>\b(?:CO maintain(?:er|ing)s?|core (?:contributor|developer|team member|member|maintainer|committer)s?|committers?|project lead(?:er)?s?|lead (?:developer|maintainer)s?|members? of the core team|core team|bdfl|benevolent dictator(?: for life)?) (?:of|for|on|to|at|behind) (?:the )?(?:[\w-]+ ){0,3}?<o:T>
    maintains: <s:P>(?:, who)? NOW CO maintains? (?:the )?(?:[\w-]+ ){0,4}?<o:T>
    technology-maintainer inPassing: <o:T>(?:[’']s?)? (?:core |project |lead |co-?)?(?:maintainers?|core contributors?|core team members?|core members?|committers?|(?:core|lead) developers?|project leads?|leads?),? <s:P>
    leads-development: <s:P><100p>\b(?:leads?|leading|heads?|oversees?|drives?) (?:the )?(?:core |overall )?(?:development|design|maintenance|engineering|work) (?:of|for|on) (?:the )?<o:T>
    on-committee: <s:P><120p>\b(?:steering )?committee member (?:of|for) (?:both )?(?:the )?<o:T>
    lead-of: <s:P>(?:,| BE )(?:(?: ?|<80p>(?:,| and|\b(?:the|an?|now|current|former)) )(?:(?:tech|technical|project|core|development) |co-)?|<80p>\b(?:(?:tech|technical|project|core|development) |co-))leads? of (?:the )?<o:T>(?: (?:project|team|working group))?(?= at\b|[.,;)]|$| and\b)
    one-of-leads: <s:P>(?:,| BE )<100p>\b(?:one of the )?leads? (?:on|behind|for) (?:the )?<o:T>(?: \d[\d.]*)? (?:project|team|effort)\b
    technologys-maintainer: <s:P>(?:,| \(| BE )<100p><o:T>[’']s (?:(?:core|lead|main|long-?time|current|sole|primary) )?(?:(?:creator|author|inventor) and )?(?:(?:lead|main|current) )?(?:maintainers?|contributors?|committers?|developers?)\b
    its-core-member: <s:P>(?:,| \(| ?[–—]| -) ?(?:an? |the )?<o:T> (?:core (?:team member|team|member|contributor|committer|developer|maintainer)|team member|project lead|tech(?:nical)? lead)\b(?! (?:at|for|@) )
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
    known-for-keeping: <s:P><60p>\bknown for (?:maintaining|(?:his|her|their) work on) (?:the )?<o:T>(?=[,.;)]|$| and\b)
  `,
};
