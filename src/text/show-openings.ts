// How those open an episode who run the show.

/** What only those say who run a show. */
export const showOpenings =
  /\bwelcome(?:,? (?:back|everybody|everyone|all|folks|again|once again))*,? to\b(?! the (?:club|team|world|party)\b)|\bI(?:[’']m| am) your (?:co-?)?host\b|\byour hosts? (?:today|this week|as always)\b|\b(?:joining|with) (?:me|us) (?:today|this week|now)\b|\b(?:I[’']m|we[’']re|I am|we are) (?:\w+ )?joined (?:\w+ )?by\b|\byou[’']re listening to\b|\bthis is an? (?:conversation|interview|chat) with\b|\b(?:my|our) guests? (?:today|this week|is|are)\b/i;
