// Words that say where somebody or something is from, and name nothing by themselves.
import { rememberedClass, type OfWord } from "../../text/remembered.ts";

const demonyms: ReadonlySet<string> = new Set(
  `Ghanaian Ugandan Ethiopian Tunisian Moroccan Algerian Cameroonian Senegalese Rwandan Tanzanian Zimbabwean Zambian Namibian Mauritian Jamaican Cuban Peruvian Venezuelan Ecuadorian Bolivian Uruguayan Paraguayan Filipino Malaysian Nepali Nepalese Afghan Iraqi Saudi Emirati Jordanian Syrian Palestinian Armenian Georgian Azerbaijani Kazakh Uzbek Belarusian Moldovan Albanian Macedonian Bosnian Montenegrin Maltese Cypriot Israeli Australian Polish Ukrainian Danish Norwegian Finnish Belgian Austrian Swiss Irish Scottish Welsh Mexican Brazilian Argentine Argentinian Colombian Chilean Korean Taiwanese Vietnamese Indonesian Singaporean Turkish Greek Portuguese African Asian Hungarian Czech Slovak Slovenian Croatian Serbian Romanian Bulgarian Estonian Latvian Lithuanian Pakistani Bangladeshi Nigerian Kenyan Egyptian Iranian Lebanese Icelandic Parisian Bavarian Catalan Californian Berliner Londoner Nordic Scandinavian Latin Northern Southern Eastern Western`.split(
    /\s+/,
  ),
);

/** The same, so common that names seldom begin with them. */
const common: ReadonlySet<string> = new Set(
  "American European German French Chinese Japanese Indian British Canadian Dutch Russian Spanish Italian Swedish".split(
    " ",
  ),
);

/** Whether a word is one of these. */
export const isCommonDemonym: OfWord<boolean> = rememberedClass((word) => common.has(word));

/** "An Israeli provider", "a Berliner": with a capital, but no name. */
export const isDemonym = (word: string): boolean => demonyms.has(word) || common.has(word);
