// What a name says of its own type by how it is written: "Acme Labs", "RustConf", "date-fns.js".
import type { EntityType } from "../../../model/index.ts";
import { remembered } from "../../../text/remembered.ts";

/** A guess at the type of a name, with the rule that makes it. */
export interface TypeGuess {
  readonly id: string;
  readonly entityType: EntityType;
  /** That the guess is right when nothing else is known, 0 to 1. */
  readonly confidence: number;
}

interface ShapeRule {
  readonly id: string;
  readonly entityType: EntityType;
  readonly confidence: number;
  readonly pattern: RegExp;
}

/** For names of several words. */
const ofSeveralWords: readonly ShapeRule[] = [
  {
    id: "organisation-suffix",
    entityType: "organisation",
    confidence: 0.85,
    pattern:
      /\S (?:Inc|LLP|Labs?|Foundation|University|Institute|GmbH|LLC|Ltd|Corporation|Corp|Technologies|Ventures|Capital|Software|Consulting|Studios?|Bank|Partners|Networks|Games|College|School|Association|Agency|Committee|Laborator(?:y|ies)|Council|Ministry|Robotics|Holdings|Industries|Collective|Alliance|Consortium|Interactive|Entertainment|Electronics|Press|Pictures|Media|Theatre|Theater|Museum|Orchestra|Hospital|Church|Makerspace|Hackerspace|Hackspace|Federation|Polytechnic|Conservancy|Airlines|Semiconductors?|Academy|Guild|Motors|Aerospace|Solutions|Enterprises|Associates|Productions|Dynamics|Instruments|Therapeutics|Pharmaceuticals|Brewing|Insurance|Cooperative|Observatory|Company|Union|League|Commission|Society|Coalition|Parliament|Airways|Bancorp|Broadcasting|Biosciences|Softworks|Users? Group|Working Group|Universiteit|Universität|Universitet|Hochschule|Police Department|Softwareentwicklung)$/,
  },
  {
    // Words that headlines end with as well: "Multilingual Publishing".
    id: "organisation-tail",
    entityType: "organisation",
    confidence: 0.82,
    pattern:
      /\S (?:Publishing|Publishers|Publications|Authority|Administration|Government|Logistics|Security|Energy|Health|Healthcare|Financial|Digital|Communications|Systems|Group|Telecom|Worldwide|International|Mortgage|Trust|Creative|Medical|Motor)$/,
  },
  {
    id: "organisation-prefix",
    entityType: "organisation",
    confidence: 0.9,
    pattern:
      /^(?:\p{Lu}[\p{L}.-]+ ){0,3}(?:University|Institute|Bank|College|Academy|Department|Ministry|School|Office|Bureau|Council|Society|Museum|Association|Foundation|Federation|Laboratory|Agency|Commission|Organi[sz]ation|Embassy|Chamber|Coalition|Confederation|Faculty|Government|Parliament|Cent(?:er|re)(?= (?:of|for) (?!Excellence))) (?:of|for) \S/u,
  },
  {
    // "Global Fund for Women", not "Library for Linear Algebra".
    id: "organisation-prefix",
    entityType: "organisation",
    confidence: 0.85,
    pattern:
      /^(?:\p{Lu}[\p{L}.-]+ ){1,3}(?:Fund|Trust|League|Union|Observatory|Institution|Authority|Administration|Hospital|Library|Partnership) (?:of|for) \S/u,
  },
  {
    id: "organisation-prefix",
    entityType: "organisation",
    confidence: 0.88,
    pattern:
      /^(?:Technical|Technological|Free|State|Federal|National|Medical) University \p{Lu}\p{Ll}+$/u,
  },
  {
    // "Universidad de Quillmark", "Technische Universität Elbmark", "École Polytechnique de Quill".
    id: "organisation-abroad",
    entityType: "organisation",
    confidence: 0.9,
    pattern:
      /^(?:\p{Lu}[\p{L}-]+ ){0,2}(?:Universi(?:dad|dade|t[àá]|tat|tatea|tät|té|teit|tet|tetet)|Univerzita|Univerzitet|Uniwersytet|Università|Politecnico|Politécnic[oa]|Politechnika|Polytechnique|Hochschule|Fachhochschule|Fundaci[óo]n|Fundação|Fondation|Fondazione|Escuela|Escola|Instituto|Institut|Istituto|Ministerio|Ministère|Ministero|Bundesamt|Bundesministerium|Académie|Akademie|Consejo|Observatoire|Laboratoire) \S/u,
  },
  {
    id: "event-suffix",
    entityType: "event",
    confidence: 0.88,
    pattern:
      /\S (?:Conf|Con|Summit|Conference|Days?|Meetup|Fest|Festival|Camp|Hackathon|Symposium|Unconference|Expo|Meetups|Congress)(?: (?:19|20)\d\d| (?:EU|NA|Europe|North America|Asia|US|UK))?$/,
  },
  {
    id: "work-suffix",
    entityType: "work",
    confidence: 0.9,
    pattern:
      /\S (?:Handbook|Cookbook|Manifesto|Guidebook|Playbook|Bible|Primer|Almanac|Textbook|Trilogy|Memoirs?)$/,
  },
  {
    id: "podcast-suffix",
    entityType: "podcast",
    confidence: 0.85,
    pattern: /\S (?:Podcast|Radio|FM|Show|Cast|Newsletter|Weekly|Live)$/,
  },
];

/** For names of one word. */
const ofOneWord: readonly ShapeRule[] = [
  {
    id: "event-word",
    entityType: "event",
    confidence: 0.9,
    pattern: /^(?:[A-Z][\w.]*|[a-z]+)(?:Conf|Con|Fest|Camp|Days|conf)(?:\.[a-z]+)?$/,
  },
  {
    id: "podcast-suffix",
    entityType: "podcast",
    confidence: 0.85,
    pattern: /\S-(?:Podcast|Cast)$/,
  },
  {
    id: "dotted",
    entityType: "technology",
    confidence: 0.88,
    pattern: /^[A-Za-z][\w-]*\.(?:js|ts|rs|py|jl|go|css|cpp|NET|wasm)$/,
  },
  {
    id: "scoped-package",
    entityType: "technology",
    confidence: 0.9,
    pattern: /^@[a-z][\w-]*\/[\w-]+$/,
  },
  {
    id: "camel-case",
    entityType: "technology",
    confidence: 0.58,
    pattern: /^(?:[A-Z][a-z]+(?:[A-Z]+[a-z]*)+|[a-z]{1,4}[A-Z][A-Za-z]+)$/,
  },
  {
    id: "acronym-in-name",
    entityType: "technology",
    confidence: 0.58,
    pattern:
      /^(?:[A-Z][a-z]*(?:JS|SQL|DB|ML|QL|API|OS|FS|VM|UI|Kit|CLI|CSS|HTML|MQ|RPC|IO|GPT|VPN|LM)|(?:Open|Py|Num|Web|Type|Java|Rust|Go|Kube|Fast|Docker|Power)[A-Z]\w+)$/,
  },
];

/** What the written form says, the surest first. */
export const guessFromShape: (surface: string) => readonly TypeGuess[] = remembered((surface) =>
  (surface.includes(" ") ? ofSeveralWords : ofOneWord).filter(({ pattern }) =>
    pattern.test(surface),
  ),
);
