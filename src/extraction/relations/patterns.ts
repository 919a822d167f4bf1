// The ways in which texts state relations, as a table: one row a way of saying it.
import type { RelationType } from "../../model/index.ts";
import { sign } from "./masked-sentence.ts";

/** One way of saying it. */
export interface RelationPattern {
  /** Stands in the relation's `recognizer` as `relation/<id>`. */
  readonly id: string;
  readonly relationType: RelationType;
  /** Global, with indices; groups `s` and `o` are the signs of subject and object in a masked sentence. */
  readonly expression: RegExp;
  /** Share of right statements, measured on annotated episodes. */
  readonly confidence: number;
  /** The words presuppose the fact, so that it holds even where they ask or deny something else. */
  readonly presupposes: boolean;
  /** Speaks of two sentences, one after the other. */
  readonly spansTwo: boolean;
  /** The technology must be the organisation's own, or at least nobody else's that is known. */
  readonly checksMaker: boolean;
}

interface Options {
  readonly presupposes?: true;
  readonly spansTwo?: true;
  readonly checksMaker?: true;
}

type Row = readonly [
  id: string,
  relationType: RelationType,
  confidence: number,
  pattern: string,
  options?: Options,
];

/*
 * In the patterns: <s:P> is the subject, <o:O> the object; P person, O organisation, T technology, M maker or user
 * (organisation or technology). ROLE is a post somebody holds, JOB any line of work, DET an article. A tilde is a gap
 * of up to about twelve words without a person, `~?` one of up to six within the clause, `..` one of up to thirty.
 */
const rows: readonly Row[] = [
  // Where people work.
  [
    "is-role-at",
    "works_at",
    0.93,
    "<s:P>(?:, [^.;!?]{1,60}?,)?BE(?:currently |now |also |still |both )?DET~JOB~(?:at|with|for|from|in|within|over at) DET<o:O>",
  ],
  [
    "is-head-of",
    "works_at",
    0.93,
    "<s:P>(?:, [^.;!?]{1,60}?,)?BE(?:currently |now |also )?DET~ROLE~?(?: at| of| for|,) DET<o:O>",
  ],
  [
    "role-apposition",
    "works_at",
    0.93,
    "<s:P>(?:,| \\(| [–—-]) ?(?:who is |who[’']s )?(?:currently |now )?DET~JOB~(?:at|with|for|from|within|over at) DET<o:O>",
  ],
  [
    "head-apposition",
    "works_at",
    0.93,
    "<s:P>(?:,| \\(| [–—-]) ?(?:who is |who[’']s )?(?:currently |now )?DET~ROLE~?(?: at| of| for|,) DET<o:O>",
  ],
  [
    "later-apposition",
    "works_at",
    0.9,
    "<s:P>,..(?:, |and )DET(?:[\\w-]+ ){0,4}?(?:JOB(?: [\\w-]+){0,4}? (?:at|with|for)|ROLE (?:of|at|for)) DET<o:O>",
  ],
  [
    "organisation-role",
    "works_at",
    0.93,
    "<o:O>(?:[’']s?)? (?:(?!founder|co-founder)[\\w,/&-]+ ){0,5}?(?:ROLE|JOB),? <s:P>",
  ],
  [
    "role-of-organisation",
    "works_at",
    0.9,
    "(?:ROLE|JOB)(?: [\\w-]+){0,3}? (?:at|of|from|for|with) DET<o:O>,? <s:P>",
  ],
  ["from", "works_at", 0.88, "<s:P>,? (?:from|of|at|over at) (?:the (?:team|folks) at )?DET<o:O>"],
  ["brackets", "works_at", 0.8, "<s:P> \\((?:of |from |at )?<o:O>\\)"],
  [
    "works",
    "works_at",
    0.93,
    "<s:P>(?: who)?(?: (?:currently|now|also|still))? works? ~(?:at|for|with|in) DET<o:O>",
  ],
  [
    "works-own",
    "works_at",
    0.9,
    "<s:P>(?: (?:is|are|am)|[’']m|[’']s) (?:currently |now |also )?(?:employed (?:by|at)|working (?:~)?(?:at|for|with)) DET<o:O>",
  ],
  [
    "leads-at",
    "works_at",
    0.88,
    "<s:P>(?: (?:currently|now|also))? (?:leads?|runs?|heads?|manages?|oversees|builds?|serves) ~(?:at|for) DET<o:O>",
  ],
  [
    "leads-organisation",
    "works_at",
    0.8,
    "<s:P>(?: (?:currently|now|also))? (?:leads|runs|heads) DET<o:O>",
  ],

  // Where they worked.
  [
    "previously",
    "worked_at",
    0.9,
    "<s:P>(?![^.;!?]*\\bbefore)..(?:previously|formerly|earlier|once|used to|ex-)(?:,| )(?:~)?(?:at|for|with|of|in) DET(?:both )?<o:O>",
  ],
  [
    "previously-first",
    "worked_at",
    0.9,
    "(?:previously|formerly|before (?:that|this|joining[^,.]*|he|she|they)[^,.;]{0,40}),? <s:P> (?:worked|was|spent|led|served|ran|held)~(?:at|for|with|of|in) DET(?:both )?<o:O>",
  ],
  [
    "worked",
    "worked_at",
    0.9,
    "<s:P>(?: has| have)?(?: also| previously)? (?:worked|interned|spent [^.;!?]{3,40}? working|spent [^.;!?]{3,30}? years) ~(?:at|for|with|in) DET(?:both )?<o:O>",
  ],
  [
    "and-worked",
    "worked_at",
    0.88,
    "<s:P>..(?:and|,) (?:has |have )?(?:previously )?worked ~(?:at|for|with) DET(?:both )?<o:O>",
  ],
  [
    "former",
    "worked_at",
    0.9,
    "<s:P>(?:,| \\(| is| was)~(?:former|ex-?)(?:ly)? ~(?:at|of|for|with) DET<o:O>",
  ],
  [
    "former-organisation",
    "worked_at",
    0.9,
    "(?:former|ex-?) ?<o:O>(?:[’']s)? (?:[\\w-]+ ){0,4}?(?:ROLE|JOB),? <s:P>",
  ],
  [
    "was-role",
    "worked_at",
    0.85,
    "<s:P>(?:, who)? was (?:previously |formerly |also |once )?DET~(?:JOB|ROLE)~?(?: at| of| for| with) DET<o:O>",
  ],
  ["left", "worked_at", 0.85, "<s:P> (?:left|quit|departed(?: from)?) DET<o:O>"],

  // What they founded.
  [
    "founder-of",
    "founded",
    0.95,
    "<s:P>(?:,| \\(|BE| [–—-]|, who)[^.;!?\uE000]{0,120}?\\b(?:co-?\\s?)?founders?\\b[^.;!?\uE000\uE001]{0,60}?(?:of|at|behind|,) DET<o:O>",
  ],
  [
    "founded",
    "founded",
    0.93,
    "<s:P>(?:, who)?(?: has| have)?(?: then| also| later| originally| previously| recently)? (?:co-?\\s?founded|founded|started|launched|set up) (?:the (?:company|start-?up|organi[sz]ation),? |his own company,? |(?:a|the) company called )?<o:O>",
  ],
  ["founding", "founded", 0.88, "<s:P>..(?:co-?founding|founding|starting) <o:O>"],
  [
    "founded-by",
    "founded",
    0.95,
    "<o:O>,? (?:which )?(?:was |were )?(?:co-?\\s?)?(?:founded|started|launched|created)(?: in \\d{4})? by <s:P>",
  ],
  [
    "organisation-founder",
    "founded",
    0.94,
    "<o:O>(?:[’']s?)? (?:[\\w-]+ ){0,2}?(?:co-?\\s?)?founders?(?:,? (?:and|&|\\/) [\\w -]{2,30}?)?,? <s:P>",
  ],
  [
    "founder-name",
    "founded",
    0.93,
    "(?:co-?\\s?)?founders?(?: and [\\w ]{2,20})? of DET<o:O>,? <s:P>",
  ],

  // What they made.
  [
    "creator-of",
    "created",
    0.93,
    "<s:P>(?:,| \\(|BE| [–—-]|, who)[^.;!?\uE000]{0,120}?\\b(?:(?:co-?)?creators?|inventors?|(?:original |co-?)?authors?|designers?|father|makers?|(?:original|lead|chief) (?:developer|architect)s?) (?:of|behind) (?:the )?(?!book|paper)(?:[\\w-]+ ){0,4}?<o:T>",
  ],
  [
    "developer-of",
    "created",
    0.85,
    "<s:P>(?:,| \\(|BE| [–—-]|, who)[^.;!?\uE000]{0,100}?\\b(?:developers?|builders?) (?:of|behind) (?:the )?<o:T>",
  ],
  [
    "created",
    "created",
    0.92,
    "<s:P>(?:, who)?(?: has| have)?(?: also| originally| first| then| later| initially)? (?:co-?)?(?:created|built|wrote|designed|invented|developed|authored|started|open[- ]sourced) (?:(?:the|an?|its|his|her|their|own|called|[\\w-]+)? ?(?!in\\b|with\\b|on\\b|using\\b|for\\b|from\\b|by\\b|to\\b|at\\b|about\\b|and\\b|of\\b|book|that\\b|which\\b|as\\b)[\\w-]*,? ){0,8}?[\"“‘'(]?<o:T>",
  ],
  [
    "created-by",
    "created",
    0.92,
    "<o:T>,? ?\\(?(?:which )?(?:was |were |is |are )?(?:originally |first |initially )?(?:created|built|written|invented|designed|developed|authored|started)(?: [\\w ]{2,20})? by <s:P>",
  ],
  [
    "technology-creator",
    "created",
    0.92,
    "<o:T>(?:[’']s?)? (?:co-?)?(?:creators?|inventors?|authors?|designers?) (?:and [\\w ]{2,25}? )?,?<s:P>",
  ],
  [
    "creator-name",
    "created",
    0.9,
    "(?:co-?)?(?:creators?|inventors?|authors?) of (?:the )?<o:T>,? <s:P>",
  ],
  [
    "maintainer-of",
    "maintains",
    0.92,
    "<s:P>(?:,| \\(|BE| [–—-]|, who)[^.;!?\uE000]{0,120}?\\b(?:(?:co-?)?maintain(?:er|ing)s?|core (?:contributor|developer|team member|member|maintainer|committer)s?|committers?|contributors?|project lead(?:er)?s?|lead (?:developer|maintainer)s?|members? of the core team|core team) (?:of|for|on|to|at|behind) (?:the )?(?:[\\w-]+ ){0,3}?<o:T>",
  ],
  [
    "maintains",
    "maintains",
    0.92,
    "<s:P>(?:, who)?(?: also| currently| now| still)? (?:co-?)?maintains? (?:the )?(?:[\\w-]+ ){0,4}?<o:T>",
  ],
  [
    "technology-maintainer",
    "maintains",
    0.92,
    "<o:T>(?:[’']s?)? (?:core |project |lead |co-?)?(?:maintainers?|contributors?|committers?|(?:core|lead) developers?|project leads?|leads?),? <s:P>",
  ],
  [
    "core-team",
    "maintains",
    0.9,
    "<s:P>(?:,|BE| \\()[^.;!?\uE000]{0,80}?(?:member of|on|part of) the <o:T> (?:core )?team",
  ],

  // Who makes what.
  [
    "company-that-makes",
    "built_by",
    0.93,
    "<o:O>,? (?:DET[^.;!?\uE000-\uE003]{0,60}?)?(?:that|which|who) (?:makes?|builds?|is building|are building|develops?|is developing|created|built|developed|maintains|provides|sells|offers) (?:the )?[^.;!?,\uE000-\uE003]{0,50}?<s:T>",
  ],
  [
    "company-behind",
    "built_by",
    0.93,
    "<o:O>,? (?:(?:is )?the (?:company|team|people|folks|startup|makers?|creators?) (?:behind|of)|(?:makers?|creators?) of) (?:the )?<s:T>",
  ],
  [
    "developed-at",
    "built_by",
    0.93,
    "<s:T>[^.;!?\uE000-\uE003]{0,90}?\\b(?:developed|built|created|made(?: available)?|maintained|open[- ]sourced|released|launched|started|born|invented|designed|written|published|announced|donated|introduced|sponsored|backed|provided|offered|produced|owned)(?: [\\w-]+){0,3}? (?:at|by|inside|within) (?:the )?(?:team at |engineers at |folks at )?<o:O>",
  ],
  [
    "from-maker",
    "built_by",
    0.9,
    "<s:T>(?:BE| \\(|, )(?:the |an? )[^.;!?,\uE000-\uE003]{0,70}?(?:from|by|of) <o:O>",
  ],
  ["by-maker", "built_by", 0.85, "<s:T> (?:by|from) <o:O>"],
  [
    "makers-own",
    "built_by",
    0.8,
    "<o:O>[’']s? (?:own |new |open[- ]source |popular |internal )*<s:T>",
    { checksMaker: true },
  ],
  [
    "makes",
    "built_by",
    0.9,
    "<o:O>(?: team| engineers)?(?: has| have| had)?(?: also| recently| just| originally)? (?:built|created|developed|develops|released|open[- ]sourced|launched|announced|introduced|makes|maintains|is building|is developing|invented|designed|wrote) (?!(?:\\w+ ){0,6}?(?:with|on|using|in|for|by|to|and)\\b)(?:the |an? |its |their |own )?(?:[\\w-]+ ){0,5}?<s:T>",
    { checksMaker: true },
  ],
  [
    "where-born",
    "built_by",
    0.9,
    "<o:O>,? [^.;!?\uE000-\uE003]{0,60}?where (?:the )?<s:T>[^.;!?\uE000-\uE003]{0,30}? (?:was|were) (?:also |first |originally )?(?:born|created|developed|started|built|invented)",
  ],
  [
    "came-out-of",
    "built_by",
    0.9,
    "<s:T>[^.;!?\uE000-\uE003]{0,40}? (?:came|comes|grew|originated|emerged|spun) (?:out of|from|out|at|off) (?:the )?<o:O>",
  ],

  // What is made of what.
  [
    "written-in",
    "built_with",
    0.93,
    "<s:T>[^.;!?\uE000\uE001\uE002]{0,100}?\\b(?:re-?written|written|implemented|coded|programmed|developed|built|created|powered|re-?built)(?: (?:entirely|mostly|purely|primarily|completely|fully|largely|all))? (?:in|using|with|by) (?:the )?(?:[\\w-]+ ){0,3}?<o:T>",
  ],
  [
    "built-on",
    "built_on",
    0.93,
    "<s:T>[^.;!?\uE000\uE001\uE002]{0,100}?\\b(?:built|based|layered|implemented|created|running|runs|sits|lives|builds|works|tool|layer|framework|platform) (?:directly )?(?:on top of|on|upon|atop|around)(?: top of)? (?:the )?(?:[\\w-]+ ){0,5}?<o:T>",
  ],
  [
    "on-top-of",
    "built_on",
    0.9,
    "<s:T>BE[^.;!?\uE000-\uE003]{0,100}? (?:on top of|atop) (?:the )?(?:[\\w-]+ ){0,4}?<o:T>",
  ],
  [
    "powers",
    "built_with",
    0.9,
    "<o:T> (?:powers|underpins|is the (?:foundation|engine|core|basis) (?:of|for|behind)) (?:the )?<s:T>",
  ],
  [
    "building-block",
    "built_on",
    0.9,
    "<o:T>(?:BE| was | were )(?:used as )?(?:a|the) (?:building block|foundation|basis|base|backbone) (?:for|of) (?:the )?<s:T>",
  ],
  [
    "based-frameworks",
    "built_on",
    0.9,
    "<o:T>-(?:based|native|powered) [^.;!?\uE000-\uE003]{0,80}?(?:like|such as|called|named|including) <s:T>",
  ],
  [
    "takes-advantage",
    "built_on",
    0.85,
    "<s:T> (?:takes advantage of|leverages|is powered by|relies on|depends on|extends|wraps|is a wrapper (?:around|for)|is a fork of|is forked from|compiles to) (?:the )?(?:[\\w-]+ ){0,3}?<o:T>",
  ],
  [
    "started-as",
    "built_with",
    0.85,
    "(?:^|[ ,])<s:T> (?:started|began)(?: life)?(?: out)? as (?:an? )?(?:\\w+ )?<o:T>",
  ],
  [
    "replaces-with",
    "built_with",
    0.85,
    "<s:T> (?:replaces|replaced|swaps|swapped) [^.;!?\uE000\uE001]{0,30}? (?:with|for) <o:T>",
  ],
  [
    "data-plane",
    "built_with",
    0.75,
    "<o:T>(?: language)?[^.;!?\uE000-\uE003]{0,40}? (?:building|implementing|writing) (?:an? |the )?[^.;!?\uE000-\uE003]{0,30}? (?:for|of) <s:T>",
  ],

  // Who uses what.
  [
    "uses",
    "uses",
    0.88,
    "<s:M>(?:[’']s [\\w -]{2,30})?(?: (?:currently|now|also|already|heavily|primarily|internally|mostly))? (?:uses?|used|is using|are using|adopt(?:s|ed)?|(?:is|are|was|were) adopting|relies on|rely on|relied on|switch(?:es|ed) to|mov(?:es|ed) to|migrat(?:es|ed) to|chose|deploys?|deployed|embraced?s?|standardi[sz]ed on|integrates? with|implements?|supports?|runs? on|ran on|works with) (?:the |an? |its )?(?:[\\w-]+ ){0,3}?<o:T>",
  ],
  [
    "stack-runs-on",
    "uses",
    0.88,
    "<s:O>(?:[’']s)? (?:[\\w-]+ ){0,3}?(?:stack|platform|infrastructure|environment|backend|website|site|app|application|system)s? (?:\\w+ )?(?:uses?|used|is using|runs? on|ran on|relies on|is (?:built|hosted|based|running|written) (?:on|with|in|using)|consists of) (?:the |an? )?(?:[\\w-]+ ){0,3}?<o:T>",
  ],
  [
    "using",
    "uses",
    0.85,
    "<s:O>[^.;!?\uE000\uE001]{0,80}? using (?:the |an? )?(?:[\\w-]+ ){0,2}?(?:\uE002 (?:services|tools|products) (?:such as|like|including) )?<o:T>",
  ],
  [
    "using-services",
    "uses",
    0.85,
    "<s:O>[^.;!?\uE000\uE001]{0,90}? \uE002[^.;!?\uE000\uE001\uE002]{0,20} using [^.;!?\uE000\uE001\uE002]{0,20}[\uE002\uE003] (?:services|tools|products) (?:such as|like|including) <o:T>",
  ],
  [
    "runs-on",
    "uses",
    0.88,
    "<s:O>(?: currently| now| today)? (?:runs|ran|operates|hosts|deploys|builds|built|moved|migrated|rewrote)[^.;!?\uE000-\uE003]{0,60}? (?:on|to|in|with|using) (?:the )?<o:T>",
  ],
  [
    "used-at",
    "uses",
    0.9,
    "<o:T>(?:BE| was | were | has been | have been |[’']s been |, )(?:also |now |already |widely |heavily )*(?:used|adopted|deployed|run|running|in production|in use)(?: [^.;!?\uE000-\uE003]{0,70}?)? (?:at|by|in|inside|within) (?:[\\w ]{0,30}?(?:like|such as|including) )?(?:the )?<s:O>",
  ],
  [
    "users-include",
    "uses",
    0.85,
    "<o:T>[^.;!?\uE000-\uE003]{0,50}? (?:users|customers|adopters) (?:include|including|like|such as) <s:O>",
  ],
  [
    "journey-to",
    "uses",
    0.88,
    "<s:O>(?:[’']s?)? (?:journey|migration|move|transition|switch|shift|adoption|road|path) (?:to|of|onto) (?:the )?<o:T>",
    { presupposes: true },
  ],
  [
    "implementation-at",
    "uses",
    0.88,
    "<o:T> (?:implementation|deployment|cluster|setup|infrastructure|usage|adoption|migration|platform|stack)s? at <s:O>",
    { presupposes: true },
  ],
  ["technology-at", "uses", 0.75, "^(?:[^\uE000-\uE003]{0,40} )?<o:T> (?:at|@) <s:O>$"],
  [
    "began-as",
    "uses",
    0.8,
    "<s:O>[^.;!?\uE000-\uE003]{0,50}? (?:began|started)(?: out| life)? as (?:an? )?<o:T>-based",
  ],
  [
    "began-with",
    "uses",
    0.8,
    "<s:O>[^.;!?\uE000-\uE003]{0,50}? (?:began|started)(?: out| life)? as (?:an? )?\uE002-based [^.;!?\uE000-\uE003]{0,40}? with (?:an? |the )?<o:T>",
  ],

  // What belongs to what.
  [
    "services-such-as",
    "part_of",
    0.9,
    "<o:M>[’']?s? (?:services|products|components|modules|features|tools|projects) (?:such as|like|including) <s:T>",
  ],
  [
    "own-service",
    "part_of",
    0.85,
    "<o:T>[’']s? <s:T> (?:service|feature|component|module|plugin|plug-in|API|protocol|subsystem|library|extension|crate|package|engine|framework)s?",
  ],
  [
    "part-of",
    "part_of",
    0.92,
    "<s:T>(?:,|BE| was)[^.;!?\uE000-\uE003]{0,50}?(?:part of|component of|subproject of|sub-project of|module of|feature of|member of|hosted by|included in|bundled with|shipped with|built into|graduated from|incubated at|incubating at|donated to|joined) (?:the )?<o:M>",
  ],
  [
    "organisation-project",
    "part_of",
    0.9,
    "<s:T>(?:,|BE| was)(?: also| now)? (?:an? |the )?(?:[\\w-]+ ){0,2}?<o:O> (?:\\w+ )?project",
  ],

  // What stands beside what.
  [
    "similar-to",
    "alternative_to",
    0.9,
    "<s:T>(?:BE| was|,)(?: [\\w-]+){0,3}? (?:similar to|comparable to|equivalent to|alternatives? to|replacements? for|competitors? (?:to|of|for)|competes with|rivals? (?:of|to)|successor to|inspired by) (?:the )?<o:T>",
  ],
  [
    "competes",
    "alternative_to",
    0.88,
    "<s:T> (?:competes with|rivals|replaces|replaced|supersedes|succeeds) (?:the )?<o:T>",
  ],
  [
    "versus",
    "alternative_to",
    0.88,
    "<s:T>(?: and \uE002)? (?:vs\\.?|versus|instead of|rather than|compared (?:to|with)|as opposed to|or) <o:T>",
    { presupposes: true },
  ],
  [
    "switch-from",
    "alternative_to",
    0.82,
    "(?:switch|switche[sd]|moved?|moving|migrat\\w+|transition\\w*|ported|went) (?:away )?from (?:the )?<s:T> to (?:the )?<o:T>",
    { presupposes: true },
  ],
  [
    "alternatives",
    "alternative_to",
    0.88,
    "alternatives? to <o:T>[^.;!?\uE000-\uE003]{0,30}?(?:like|such as|including|called|,) <s:T>",
  ],
  [
    "not-the-only",
    "alternative_to",
    0.85,
    "<o:T> is(?:n[’']t| not) the only [^.;!?\uE000-\uE003]{2,50}[.;] (?:There(?:[’']s| is| are)|Others (?:include|are)|You (?:also )?have)(?: also)? <s:T>",
    { presupposes: true, spansTwo: true },
  ],

  // Who bought whom.
  [
    "acquired",
    "acquired",
    0.93,
    "<s:O>(?: has| recently| just| later| then)* (?:acquire[sd]?|bought|buys|purchased) (?:the )?(?:[\\w-]+ ){0,3}?<o:M>",
  ],
  [
    "acquired-by",
    "acquired",
    0.93,
    "<o:M>[^.;!?\uE000-\uE003]{0,40}? (?:acquired|bought|purchased) by <s:O>",
  ],
  [
    "acquisition-of",
    "acquired",
    0.9,
    "<s:O>[’']s? (?:[\\w-]+ ){0,2}?(?:acquisition|purchase|takeover) of <o:M>",
    { presupposes: true },
  ],
];

const role =
  "(?:CEO|CTO|CIO|CISO|COO|CPO|CFO|VP|SVP|EVP|vice president|president|chair(?:man|woman|person)?|chief(?: [\\w-]+){0,3}?|head(?: of [\\w &-]{2,40}?)?|director(?: of [\\w &-]{2,40}?)?|managing director|owner|principal|lead(?:er)?|manager)";
const job =
  "(?:[\\w/-]*(?:engineer|developer|architect|programmer|scientist|researcher|professor|lecturer|student|designer|consultant|advocate|evangelist|activist|analyst|administrator|manager|technologist|plumber|specialist|strategist|expert|fellow|partner|hacker|teacher|instructor|trainer|editor|writer|journalist|product owner|liaison|intern|coach|ambassador|representative|lead|member|team|staff|employee|director|head|officer|president|principal|senior [\\w ]+)s?|SRE|CEO|CTO|CIO|CISO|COO|CPO|CFO|VP)";

/** Of two names in a row ("the Envoy xDS API") the last is meant. */
const headOnly: Readonly<Record<string, string>> = { T: "(?! [\uE001-\uE003])" };

function compile(pattern: string): RegExp {
  const slot: Readonly<Record<string, string>> = {
    P: sign.person,
    O: sign.organisation + sign.either,
    T: sign.technology + sign.either,
    M: sign.organisation + sign.technology + sign.either,
  };
  const source = pattern
    .replace(
      /<([so]):([POTM])>/g,
      (_, end: string, kind: string) => `(?<${end}>[${slot[kind]!}])${headOnly[kind] ?? ""}`,
    )
    .replaceAll("BE", "(?: is| are| am|[’']m|[’']s|[’']re) ")
    .replaceAll("DET", "(?:(?:an?|the|one of the|our|their|its) )?")
    .replaceAll("ROLE", role)
    .replaceAll("JOB", job)
    .replaceAll("~?", "[^.;!?,\uE000]{0,40}?")
    .replaceAll("~", `[^.;!?\uE000]{0,90}?(?<![\\w])`)
    .replaceAll("..", `[^.;!?\uE000]{0,220}?(?<![\\w])`);
  return new RegExp(source, "dgiu");
}

/** All patterns, in the order in which legends of rules list them. */
export const relationPatterns: readonly RelationPattern[] = rows.map(
  ([id, relationType, confidence, pattern, options]) => ({
    id,
    relationType,
    confidence,
    expression: compile(pattern),
    presupposes: options?.presupposes ?? false,
    spansTwo: options?.spansTwo ?? false,
    checksMaker: options?.checksMaker ?? false,
  }),
);
