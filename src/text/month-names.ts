// Month names as dates carry them: what twelve European languages write, full and shortened, to a month's number.

/** One line a language: the names of January to December, alternatives separated by a bar. */
const languages: readonly string[] = [
  /* English    */ "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
  /* German     */ "januar|jänner|jän februar|feber märz|mär|mrz april mai juni juli august september oktober|okt november dezember|dez",
  /* Dutch      */ "januari februari maart|mrt april mei juni juli augustus september oktober november december",
  /* French     */ "janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre octobre novembre décembre|déc",
  /* Spanish    */ "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre|set octubre noviembre diciembre|dic",
  /* Portuguese */ "janeiro fevereiro|fev março abril maio|mai junho julho agosto setembro outubro|out novembro dezembro",
  /* Italian    */ "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott novembre dicembre",
  /* Swedish    */ "januari februari mars april maj juni juli augusti september oktober november december",
  /* Polish     */ "stycznia|sty lutego|lut marca kwietnia|kwi maja czerwca|cze lipca|lip sierpnia|sie września|wrz października|paź listopada|lis grudnia|gru",
  /* Russian    */ "января|янв февраля|фев марта|мар апреля|апр мая|май июня|июн июля|июл августа|авг сентября|сен октября|окт ноября|ноя декабря|дек",
  /* Greek      */ "ιανουαρίου|ιαν φεβρουαρίου|φεβ μαρτίου|μάρ|μαρ απριλίου|απρ μαΐου|μάι|μαϊ|μαι ιουνίου|ιούν|ιον ιουλίου|ιούλ|ιολ αυγούστου|αύγ|αυγ σεπτεμβρίου|σεπ οκτωβρίου|οκτ νοεμβρίου|νοέ|νοε δεκεμβρίου|δεκ",
  /* Hungarian  */ "január február|febr március|márc április|ápr május|máj június|jún július|júl augusztus szeptember|szept október november december",
];

const numbers = new Map<string, number>();
for (const language of languages) {
  language.split(" ").forEach((names, index) => {
    for (const name of names.split("|")) numbers.set(fold(name), index + 1);
  });
}

/** The number of a month, 1 to 12, by its name in any case, with or without accents; a trailing dot is no matter. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(fold(name.replace(/\.$/, "")));
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}
