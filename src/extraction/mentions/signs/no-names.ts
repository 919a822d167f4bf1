// Tells what is no name, whatever stands beside it: vague beginnings, customs, numbers of a kind, pages of sites.
import { rememberedClass } from "../../../text/remembered.ts";
import { isOffice } from "../../words/trades.ts";
import { isDemonym } from "../../words/demonyms.ts";
import { firstNameStrength } from "../../words/name-words.ts";
import { isTradeWord } from "../../words/plain-words.ts";

/** "Big Binary", "Common Room": vague words that name a company where somebody is employed there. */
export const mayEmploy = (surface: string): boolean =>
  /^(?:Modern|Common|Big|Small|Early|Future|Better|Best|Top) \p{Lu}\p{L}*[^s\P{L}]$/u.test(
    surface,
  ) && !customary.test(surface);

/** What is no name at all, whatever stands beside it. */
export const isNoName = rememberedClass((surface) => {
  if (/^(?:\d|[A-Z]\.|[vV]\d|(?:S\d+)?Ep?\d+$|@[^/]*$)/.test(surface) || denies.test(surface))
    return true;
  const space = surface.indexOf(" ");
  if (space < 0)
    return (
      callSign.test(surface) ||
      isTradeWord(surface) ||
      isOffice(surface.toLowerCase()) ||
      /^(?:Co-?)?(?:[Ff]ounder|[Cc]reator|[Mm]aintainer|[Aa]uthor|[Hh]ost)s?$/.test(surface) ||
      isDemonym(surface) ||
      beginsVaguely.test(surface) ||
      pageOfSite.test(surface) ||
      filler.test(surface)
    );
  if (beginsVaguely.test(surface) || customary.test(surface) || numberedKind.test(surface))
    return true;
  const words = surface.split(" ");
  // "A Danish Software engineer": where somebody is from, and what they do.
  if (words.length === 2 && isDemonym(words[0]!) && isTradeWord(words[1]!)) return true;
  // "ELI Gardens" is no Eli, nor is Eli University.
  if (words.length === 2)
    return (
      firstNameStrength(words[0]!) === "sure" &&
      !/^\p{Lu}{2,}$/u.test(words[0]!) &&
      !namedAfter.test(words[1]!)
    );
  return (
    words.length > 4 &&
    !/ (?:of|for|de|di|del|für) | (?:Foundation|Institute|Laboratory|Association|Council|Hospital|Observatory|Museum)$|University$| and .+ (?:Agency|Administration|Commission)$/.test(
      surface,
    )
  );
});

/** "N2MJI", "DL1ABC": under which sign somebody is heard on the air. */
const callSign = /^(?:[AKNW][A-Z]?|[A-Z]{2})\d[A-Z]{2,3}$/;

/** What is named after people. */
const namedAfter =
  /^(?:University|College|Institute|Foundation|School|Hospital|Academy|Museum|Library|Labs?|Laborator(?:y|ies)|Observatory)$/;

/** What speakers say between two words, and what stands for anything. */
const filler =
  /^(?:(?:[Ww]hat|[Ww]ho|[Ww]hich)ever|(?:[Aa]ny|[Ss]ome|[Ee]very|[Nn]o)(?:thing|body|one)|[UuEe]h+m?|[UuEe][mr]+|[Hh]m+|[Mm]hm|[Yy]eah|[Yy]ep|[Nn]ope|[Oo]kay|[Oo]ops|[Ww]ow|[Hh]uh|[Aa]h+|[Oo]h+)$/;

/** "Other Languages", "Modern Web Frameworks", "README.md". */
const beginsVaguely =
  /^(?:Alma Mater$|(?:Other|Many|Various|Different|Several|Modern|Existing|Popular|Multiple|Common|Similar|Big|Small|Custom|Early|Future|Better|Best|Top) \p{L}|[A-Z]+\.md$)/u;

/** "Class 1A", "Tier 2": which of several. */
const numberedKind =
  /^(?:Class|Type|Tier|Grade|Category|Phase|Stage|Part|Level|Step|Rule|Chapter|Table|Figure|Article|Group|Zone|Gate|Bay|Act|Round|Wave|Question|Topic|Item|Lesson|Module|Exhibit|Appendix|Annex) (?:\d{1,3}[A-Z]?|[A-Z]\d{0,2}|[IVX]{1,4})$/;

/** What many have, and bears a capital by custom. */
const customary =
  /^(?:Alma Mater|Ivy League|Silicon Valley|Wall Street|Big Tech|Parent Company|Holding Company)$/i;

/** "Non-Java", "Ex-Google": of what is not, or no longer. */
const denies = /^(?:non|no|ex|anti|pre|post|multi|cross|semi|sub|inter|intra)-/i;

/** "notes.quillmark.example", "blog.quillmark.com": a part of somebody's site. */
const pageOfSite = /^[a-z\d-]+\.[a-z\d-]+\.(?:com|org|net|fm|tv|io|dev|edu|gov|info|example)$/;

/** What names no organisation, whoever works there: what is made, what is heard, one of many. */
export const isNoOrganisation = (surface: string): boolean =>
  productTail.test(surface) ||
  showTail.test(surface) ||
  eventTail.test(surface) ||
  anyBody.test(surface) ||
  titled.test(surface);

/** "Manager for the Acme Identity Platform": what is made, not who makes it. */
const productTail = / (?:Platform|Framework|SDK|API|Toolkit|Runtime|Compiler|Language|Browser)$/;

/** "Co-organizer of Quill Conf": where people meet. */
const eventTail =
  /(?: (?:Conference|Summit|Symposium|Unconference|Hackathon|Festival|Meetups?|Awards?)|[\p{Ll}\s]Conf|\p{Ll}Fest)(?: \d{4})?$/u;

/** "Senator Hoff’s office": somebody, and who works there works for the body. */
const titled =
  /^(?:Senator|President|Governor|Mayor|Congressman|Congresswoman|Judge|Chancellor) \p{Lu}[\p{L}’'-]+$/u;

/** "She works for the University": one of many. */
const anyBody =
  /^(?:Universi(?:dad|dade|t[àá]|tat|tät|té|teit|tet)|Università|University|College|Institute|School|Department|Foundation|Company|Agency|Bank|Ministry|Museum|Academy|Association|Society|Council|Organi[sz]ation|Government|Board|Committee|Faculty|Group|Users? Group|Working Group|Team|Lab|Church|Hospital)$/;

/** "Founder of the Harbour Podcast": what is heard, not who makes it. */
const showTail = / (?:Podcast|Show|Newsletter|Radio Hour)$/;
