// The ways of saying what technologies and organisations are to each other; the signs are those of `phrases.ts`.
import type { RelationType } from "../../../model/index.ts";

/** By relation, a line a way; see `phrases.ts` for how to read one. */
export const phrasesOfThings: Readonly<Partial<Record<RelationType, string>>> = {
  built_by: String.raw`
    company-that-makes: <o:O>,? (?:DET <60>)?(?:that|which|who) (?:makes?|builds?|is building|are building|develops?|is developing|created|built|developed|maintains|provides|sells|offers) (?:the )?(?:(?!for\b|with\b|in\b|on\b|to\b|of\b|using\b|by\b|at\b)[\w-]+,? ){0,5}?<s:T>(?! (?:developers?|programmers?|users?|apps?|applications?|teams?|training|courses?|classes|consulting|consultancy|support|services|solutions|hosting|workshops|bootcamps?|education|content|tutorials?|expertise|talent|jobs?)\b)
    company-behind: <o:O>,? (?:is )?(?:the (?:company|team|people|folks|startup|makers?|creators?|developers) (?:behind|of)|(?:the )?(?:makers?|creators?|developers?|vendors?|authors) of) (?:the )?<s:T>
    developed-at: <s:T> ASIDE(?:,? (?:which )?(?:is|was|were|are|has been|been|gets|got)\b<60>|(?:,| BE ) ?(?:an?|the)\b[^.;!?PERSON]{0,140}?(?:(?<!\w)|(?!\w))|, (?:(?!which|that|who|and|but|or|so|we|it|with)[\w()-]+ ){1,8}?|,? ?)(?:developed|built|created|made(?: available)?|maintained|open[- ]sourced|released|launched|started|born|invented|designed|published|announced|donated|introduced|backed|provided|offered|produced|owned)(?: [\w-]+){0,5}? (?:at|by|inside|within) (?:the )?(?:team at |engineers at |folks at )?<o:O>
    from-maker: <s:T>(?: BE | \(|, )(?:the |an? )[^.;!?,()${"\uE000-\uE003"}]{0,70}?(?:from|by|of|through) (?:(?:the )?(?:team|folks|people|makers|creators|company|guys|engineers) (?:at|of|behind) )?<o:O>
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
    makers-own checksMaker inPassing: <o:O>[’']s? (?:own |new |open[- ]source |popular |internal )*<s:T> (?:framework|library|toolkit|language|compiler|engine|database|runtime|browser|editor|operating system|chip|model|sdk|protocol|format|keyboard|laptop|phone|app|tool|product|service|platform|board)s?\b
    makers-apposed inPassing: <s:T>(?:,| BE | ?[–—]| -) ?<o:O>[’']s (?:own |new |latest |first |open[- ]source |popular |internal )*(?:NAMED )?(?:[\w-]+ ){0,2}?(?:desktop|desktop environment|manager|console|phone|laptop|handheld|camera|keyboard|speaker|tablet|router|printer|suite|solution|offering|bot|client|emulator|simulator|studio|builder|runner|orchestrator|framework|library|tool|toolkit|product|platform|portal|language|service|project|compiler|engine|database|runtime|system|browser|editor|operating system|chip|board|device|app|assistant|extension|plug-?in|cloud|distribution|distro|model|sdk|protocol|format)\b
    where-born: <o:O>,? <60>(?:where|from which|out of which|in which|that gave us) (?:the )?<s:T><30>(?:(?:was|were) (?:also |first |originally )?(?:born|created|developed|started|built|invented)|emerged|originated|came|grew|began|started)
    releases-source checksMaker: <o:O> NOW (?:released?|published|opened(?: up)?|open[- ]sourced) (?:the )?(?:full |complete )?(?:source(?: code)?|code|sources|designs?) (?:of|for|to|behind) (?:the |its )?<s:T>
    came-out-of: <s:T><40>(?:came|comes|grew|originated|emerged|spun) (?:out of|from|out|at|off) (?:the )?<o:O>
    where-built checksMaker: <o:O>,? where (?:PERSON|he|she|they|I|we) (?:[\w-]+ ){0,2}?(?:built|created|developed|designed|launched) (?:the )?(?:[\w-]+ ){0,3}?<s:T>(?=[,.;)]|$| (?:and|which|in|for)\b)
    our-product-at: \b(?:our|my) <s:T> (?:product|platform|tool|library|framework|service|project|team) at <o:O>
    by-team-at: <s:T><60>(?:created|developed|built|written|designed|maintained|made|started) by [^.;!?]{1,40}?\b(?:team|colleagues|engineers|group|folks|people) (?:at|from) (?:the )?<o:O>
    makers-known knownMaker presupposes: <o:O>(?:[’']s?(?: (?!and\b|or\b|on\b|in\b|for\b|with\b|to\b|of\b|at\b|by\b|from\b|is\b|was\b|are\b|has\b|use[sd]?\b|using\b|support)[\w-]+){0,3})? ["“]?<s:T>
    makers-news knownMaker: <o:O> NOW (?:releas(?:es?|ed|ing)|launch(?:es|ed|ing)?|announc(?:es?|ed|ing)|unveil(?:s|ed|ing)?|introduc(?:es?|ed|ing)|ships?|shipped|shipping|debut(?:s|ed)|updat(?:es?|ed|ing)|discontinu(?:es?|ed|ing)|kills?|killed|open[- ]sourc(?:es|ed|ing)|reveal(?:s|ed)|rolls? out|rolled out|drops?|sells?|sold|makes?|made|builds?|built|develop(?:s|ed)|publish(?:es|ed)|refresh(?:es|ed)) <60><s:T>
    makers-thing-from knownMaker inPassing: <s:T> (?:[\w-]+ ){0,3}?(?:from|by) <o:O>
    made-such-as checksMaker: <o:O><60p>\b(?:created|creates|built|builds|maintains|makes|made|develops|developed|open[- ]sourced)\b<80p>\b(?:projects|tools|libraries|products) (?:like|such as|including) <s:T>
  `,
  built_with: String.raw`
    written-in: <s:T> ASIDE(?:,? (?:which )?(?:is|was|were|are|has been|been|gets|got)\b<60>|(?:,| BE ) ?(?:an?|the)\b[^.;!?PERSON]{0,140}?(?:(?<!\w)|(?!\w))|, (?:(?!which|that|who|and|but|or|so|we|it|with)[\w()-]+ ){1,8}?|,? ?)(?:re-?written|written|implemented|coded|programmed|developed|built|created|re-?built)(?: (?:entirely|mostly|purely|primarily|completely|fully|largely|all))? (?:in|using|with) (?:the )?(?:[\w-]+ ){0,3}?<o:T>
    described-as: ^(?:(?:building|introducing|meet) )?<s:T>(?: ?[–—]| -|:) (?:an? |the )?(?:(?!with\b|to\b|for\b|using\b|how\b|why\b|what\b|and\b|is\b)[\w-]+,? ){0,8}?(?:[\w-]*[^s\W] )(?:entirely |purely |mostly |fully )?(?:(?:written|implemented|built|developed|coded) (?:entirely |purely |mostly )?(?:in|with|on|on top of)|powered by) (?:the )?<o:T>
    called-with presupposes: \b(?:buil(?:d|ding|t)|creat(?:ing|ed)|develop(?:ing|ed)|ma(?:king|de)|wr(?:iting|ote))<80>\b(?:called|named),? <s:T>,? (?:with|using|in) (?:the )?<o:T>
    building-with presupposes: \b(?:building|creating|developing|rebuilding|rewriting|re-writing|prototyping) (?:the )?<s:T> (?:with|using|in|on top of) (?:the )?<o:T>
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
    used-by: <o:T>(?: (?!and\b|or\b|but\b)[\w-]+){0,2} (?:is|was|are|has been|being) (?:\w+ly )?(?:implemented|used|adopted|leveraged|chosen|run|deployed) by (?:the )?<s:M>
    among-users: <s:O> (?:is|are) (?:among|one of) the <50>(?:that|who|to) (?:have )?use[ds]? (?:the )?<o:T>
    headline-at inHeadlines presupposes: <o:T> (?:at|@) <s:O>
    hires-for: <s:O>(?: is| are)? (?:hires|hiring|seeks|seeking|looking for|recruiting) (?:[\w-]+ ){0,2}?<o:T> (?:engineers?|developers?|programmers?)
    users-include: <o:T><50>(?:users|customers|adopters) (?:include|including|like|such as) <s:O>
    journey-to presupposes: <s:O>(?:[’']s?)? (?:journey|migration|move|transition|switch|shift|adoption|road|path)(?: (?:of |in |from |with )?(?:migrating|moving|switching|transitioning))? (?:to|of|onto) (?:the )?<o:T>
    implementation-at presupposes: <o:T> (?:implementation|deployment|cluster|setup|infrastructure|usage|adoption|migration|platform|stack)s? at <s:O>
    experience-with presupposes: <s:O>[’']s? (?:[\w-]+ ){0,2}?(?:use|usage|experiences?) (?:of|with) (?:the )?<o:T>(?! (?:alternatives?|competitors?|users?|customers?)\b)
    stack: <s:M>(?:[’']s?)? (?:[\w-]+ ){0,2}?stack(?: is| includes| consists of| of|:) (?:built (?:on|with) )?<o:T>
    runs-at-scale: <s:O> NOW (?:runs?|operates?) (?:[\w-]+ ){0,2}?<o:T>(?= (?:clusters?|at scale|in production|on|for)\b)
    opens-at: ^<o:T> at <s:O>(?= (?:is|was|has|runs|powers)\b)
    adds-support: <s:T> NOW (?:adds?|gains?|gained|brings?|introduces?|introduced|added|ships|provides?|provided|offers?|offered|has|have|got|gets|includes?|features?|comes with) (?:[\w-]+ ){0,2}?support for (?:the )?<o:T>
    technology-at: ^(?:<40> )?<o:T> (?:at|@) <s:O>$
    company-y-based: <s:O> BE an? (?:[\w-]+,? ){0,4}?<o:T>-(?:based|powered|first) (?:[\w-]+ ){0,2}?(?:company|start-?up|shop|business|team)\b
    owners-monolith: <s:O>[’']s (?:[\w,-]+ ){0,4}?<o:T> (?:monolith|codebase|code base|stack|backend|back-end|clusters?|deployments?|fleet|infrastructure|installation)\b
    began-as-app: <s:O><50>(?:began|started)(?: out| life| off)? as (?:an? )(?:[\w-]+ ){0,3}?<o:T> (?:app|application|site|monolith|shop|project|website)\b
    is-y-shop: <s:O> BE (?:an? |the )?(?:[\w-]+ ){0,3}?<o:T> (?:shop|house)\b
    began-as: <s:M><50>(?:began|started)(?: out| life)? as (?:an? )?<o:T>-based
    began-with: <s:M><50>(?:began|started)(?: out| life)? as (?:an? )?NAMED-based <40>with (?:an? |the )?<o:T>
    runs-system: <s:T> NOW (?:runs?|ships? with|comes? (?:bundled |built-in )?with|boots?(?: into)?|bundles|defaults to|ran|shipped with) (?:an? |the )?(?:(?!on\b|in\b|with\b|to\b|for\b|at\b|as\b|by\b|every\b)[\w-]+ ){0,3}?(?:version of |fork of )?<o:T>
    how-they-use presupposes: <s:O>[^.;!?${"\uE001"}]{0,140}?\b(?:how|why|where) (?:they|the (?:company|team)|their team)(?:[’']re|[’']ve| are| have| is| has)? (?:currently |now |also |successfully |been )*(?:us(?:e|es|ed|ing)|adopt(?:ed|ing)?|chose|choose|choosing|picked?|(?:switch|mov|migrat|transition)(?:ed|ing) (?:away )?from NAMED to|switch(?:ed|ing)? to|mov(?:ed|ing) to|migrat(?:ed|ing) to|run|ran|running|rel(?:y|ied|ying) on|leverag(?:e|es|ed|ing)|deploy(?:ed)?) (?:the )?(?:[\w-]+ ){0,2}?<o:T>
    seeks-people: <s:O>(?: is| are)? (?:hires|hiring|seeks|seeking|looking for|recruiting|searching for) (?:[\w-]+ ){0,3}?<o:T> (?:[\w-]+ ){0,2}?(?:engineers?|developers?|devs?|programmers?|interns?|experts)\b
    positions-at: <o:T> (?:[\w-]+ )?(?:developer|engineer|programmer)s?(?: (?:positions?|jobs?|roles?|openings?))? at (?:the )?<s:O>
    added-to: <o:T> (?:support )?(?:was|is|has been|were|are|have been|being) (?:recently |also |now |finally )?added to (?:the )?<s:T>(?! (?:path|repositories|repository|list|cart|catalog)\b)
    support-in: (?<!full |no |without )<o:T> (?:support|integration) (?:in|into|comes to|lands in|arrives in|added to) (?:the )?<s:T>(?! (?:developers|users|apps|applications)\b)
    support-for-in: \bsupport for (?:the )?<o:T> (?:in|into|comes to|lands in|to) (?:the )?<s:T>
    overhauls-with: <s:O> NOW (?:revolutioni[sz]ed|transformed|overhauled|moderni[sz]ed|improved|scaled|rebuilt|rearchitected|automated|revamped|unified|streamlined) (?:its|their|the way)<60> (?:using|with|on) (?:the )?<o:T>
    part-in: <s:M>(?:[’']s?)? (?:[\w-]+ )?(?:backend|back-end|frontend|front-end|front end|back end|website|site|ui|user interface|mobile app|code|codebase|code base) (?:is|was|are|has been) (?:(?:mostly|entirely|mainly|completely|originally|now|currently|all|actually) )?(?:powered by|(?:re-?)?(?:written|built|implemented|developed|done|coded) (?:entirely )?(?:in|with|on|on top of|using)) (?:the )?<o:T>
    use-at: \b(?:us(?:e|es|ed|ing)|runs?|running|adopt(?:s|ed|ing)?|deploy(?:s|ed|ing)?|scal(?:e|ed|ing)|introduc(?:ed|ing)|roll(?:ed|ing) out|implement(?:ed|ing)|operat(?:ed|ing)|(?:migrat|mov|switch|transition)(?:e|ed|ing|ion)? to|experiences? with|working with) (?:the )?<o:T>(?: (?!and\b|or\b|who|while|where|work|but\b|with\b|by\b)[\w-]+){0,4}? (?:at|within|inside|across|over at) (?:scale at )?(?:the )?<s:O>(?! (?:conference|meetup|summit|conf|days|world|con|booth|event|hackathon|store)\b)
    in-production-at presupposes: <o:T> (?:in production|in anger|at scale|in practice|in use) (?:at|inside|within) <s:O>
    moved-at presupposes: \bfrom NAMED to (?:the )?<o:T> (?:at|inside|within) (?:the )?<s:O>
    owners-move presupposes: <s:O>[’']s? (?:[\w-]+ ){0,2}?(?:migration|move|switch|transition|rewrite|journey|shift) (?:away )?from NAMED to (?:the )?<o:T>
    stack-at: \bstack (?:at|of) (?:the )?<s:O> (?:is|includes|consists of|comprises) (?:built (?:on|with) )?<o:T>
    runs-it-on presupposes: \b(?:running|deploying|hosting) (?:the |an? )?<s:T>(?: (?:cluster|clusters|apps?|applications?|services?|workloads|server|servers|containers|functions|code|sites?|itself))? (?:on top of|on|atop) (?:the |an? )?<o:T>
    works-with-it presupposes: <s:T> (?:\w+ly )?works? (?:\w+ly |well |great |fine |best |only |together )?(?:with|alongside) <o:T>
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
    since-part-of: <s:T>, an? (?:[\w-]+ ){0,3}?NAMED<60>\b(?:that|which) (?:is|was|has been) (?:now |also )?(?:part of|hosted (?:by|at)|donated to) (?:the )?<o:O>
    organisation-project: <s:T>(?:,| BE | was)(?: also| now)?(?: ?an?| ?the| ?one of(?: the)?)? (?:[\w-]+ ){0,2}?<o:O> (?:\w+ )?projects?
    at-stage inPassing: <s:T>(?:,| BE | \(|:) ?(?:an? |the )?<o:O> (?:sandbox|incubating|incubated|incubation|graduated|incubator)\b
  `,
  alternative_to: String.raw`
    similar-to: <s:T>(?:,| BE | was )(?:[\w-]+ ){0,3}?(?:similar to|akin to|comparable (?:to|with)|equivalent to|alternatives? to|replacements? for|competitors? (?:to|of|for)|competes with|rivals? (?:of|to)|successor to|inspired by) (?:the )?<o:T>
    is-like: <s:T> (?:is|are) (?:a lot |much |kind of |sort of |basically |just )?like <o:T>(?=,? (?:but|except|without|only|for)\b|[.!]?$)
    kind-similar: <s:T> BE an? <80>(?:inspired by|similar to|akin to|modell?ed (?:after|on)|reminiscent of) (?:the )?<o:T>
    alternative-first: ^(?:an?|the) <40>(?:alternative|successor|competitor|replacement) (?:to|of|for) <o:T>, <s:T>
    competes: <s:T> (?:competes with|rivals|replaces|replaced|supersedes|succeeds) (?:the )?<o:T>(?! with\b)
    versus presupposes: <s:T>(?: and NAMED)? (?:vs\.?|versus|instead of|rather than|compared (?:to|with)|as opposed to) <o:T>
    switch-from: (?:switch|switche[sd]|moved?|moving|migrat\w+|transition\w*|ported|went) (?:away )?from (?:the )?<s:T> to (?:the )?<o:T>
    better-than presupposes: <s:T> (?:(?:is|are|was|were) )?(?:[\w-]+ly |much |so |far |way |even |still |a bit |a lot |\d+x |not )?(?:better|worse|faster|slower|simpler|easier|lighter|safer|cheaper|smaller|nicer|quicker|more [\w-]+|less [\w-]+) than <o:T>
    outperforms: <s:T> NOW (?:outperforms?|outperformed|beats?|outpaces?|outsells?) <o:T>
    rewrite-from: \brewr(?:ite|ites|ote|itten|iting)\b<60> from <s:T> (?:in)?to <o:T>
    instead-of presupposes: \b(?:instead|in place) of <o:T>,? (?:we|they|you|i|he|she) (?:[\w’']+ ){0,2}?(?:use|used|chose|choose|picked|pick|went with|go with|run|tried|recommend) <s:T>
    replace-with: \breplac(?:e|es|ed|ing) <o:T> (?:with|by) <s:T>
    alternatives: alternatives? to <o:T><30>(?:like|such as|including|called|,) <s:T>
    not-the-only presupposes spansTwo: <o:T> is(?:n[’']t| not) the only <50>[.;] (?:There(?:[’']s| is| are)|Others (?:include|are)|You (?:also )?have)(?: also)? <s:T>
    prefers-over presupposes: \b(?:prefer(?:s|red|ring)?|favou?r(?:s|ed|ing)?|chose|choos(?:e|es|ing)|pick(?:s|ed|ing)?|recommends?) (?:using )?<s:T> over <o:T>
    better-line: ^<s:T> ?[:–—-] ?(?:[\w-]+ )?(?:better|faster|simpler|easier|lighter|safer|cheaper|smaller|quicker) than <o:T>
    moves-from: \b(?:switch|mov|migrat|transition|port|convert|rewrit)(?:e|es|ed|ing|ion)?(?: away)? (?:the )?(?:NAMED )?<60>\bfrom (?:the )?<s:T> to (?:the )?<o:T>
    compared presupposes amongListed: \b(?:compar(?:e|es|ed|ing)|comparisons? (?:of|between)|differences? between|choos(?:e|ing) between|cho(?:ice|ose) between|trade-?offs? between|versus of|deciding between|head[- ]to[- ]head(?: of)?:?) (?:the )?<s:T>
    either-or presupposes amongListed: \b(?:us(?:e|es|ing)|choos(?:e|ing)|pick(?:ing)?|want|go with) either (?:the |an? )?<s:T>
    compares-to presupposes: <s:T> (?:compares?|compared|stacks? up|measures? up|differs?|differed|is different|different) (?:to|with|from|against|than) (?:(?:other|similar) (?:[\w-]+ ){1,2}(?:like|such as) )?<o:T>
    compare-to presupposes: \bcompar(?:e|es|ed|ing) <s:T> (?:to|with|against) <o:T>
    unlike: <s:T>,? (?:is |which is )?unlike <o:T>
    unlike-first: \bunlike <o:T>, <s:T>
    aims-to-replace presupposes: <s:T>,? (?:which |that )?(?:aims|aiming|wants|hopes|tries|set out|is meant|is designed|intended|is supposed|is set|plans) to (?:replace|supersede|compete with|rival) <o:T>
    take-on: <s:T>(?:,| BE | [–—-] |: ) ?an? (?:[\w-]+ ){0,3}?(?:take on|spin on|answer to|twist on|response to|reimagining of|evolution of) (?:the )?<o:T>
    better-kind: <s:T>(?:,| BE | [–—-] |: ) ?an? (?:much |far |way )?(?:faster|better|simpler|lighter|safer|smaller|cheaper|modern|friendlier|saner|nicer|lightweight|open[- ]source|free|self-hosted) <o:T>(?=[,.;)!]|$| (?:for|with|that)\b)
    off-onto: \b(?:off of|off|away from) (?:the )?<s:T>,? (?:and )?(?:on ?to|to|in favou?r of) (?:the )?<o:T>
    drops-for: \b(?:ditch|drop|dump|abandon|swap|trad|retir|deprecat)(?:e|es|ed|ing|ped|ping|s)? (?:the )?<s:T> (?:for|in favou?r of|with) (?:the )?<o:T>
    headline-from-to inHeadlines: (?:^|[:|–—-] )(?:going |moving |migrating |switching )?from <s:T> to <o:T>(?=$| with\b| at\b|:| [–—-]| \()
  `,
  acquired: String.raw`
    acquired: <s:O> NOW (?:acquire[sd]?|bought|buys|purchased) (?!by\b)(?:the )?(?:[\w-]+ ){0,3}?<o:M>
    acquisition-by presupposes: (?:acquisition|takeover|purchase) of (?:the )?<o:M> by <s:O>
    acquired-by: <o:M><40>(?:acquired|bought|purchased) by <s:O>
    closes-acquisition: <s:O> (?:closes?|closed|completes?|completed|announces?|announced|finali[sz]e[sd]?) (?:its |the )?(?:[$€£]?[\w.]+ ){0,3}?<o:M> (?:acquisition|takeover|buyout)
    acquisition-of presupposes: <s:O>[’']s? (?:[$€£]?[\w-]+ ){0,4}?(?:acquisition|purchase|takeover) of <o:M>
    sold-to: \bsold <o:O> to <s:O>
    now-part-of: <o:O>(?:,| \() ?(?:which is )?now (?:a )?part of <s:O>
    to-acquire: ^<s:O> to (?:acquire|buy) <o:M>
  `,
};
