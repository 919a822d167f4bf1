// Characters as UTF-16 code units, named for those who compare what `codeAt` gives.

export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const EXCLAMATION = 0x21;
export const QUOTE = 0x22;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const OPEN_BRACKET = 0x28;
export const CLOSE_BRACKET = 0x29;
export const ASTERISK = 0x2a;
export const COMMA = 0x2c;
export const HYPHEN = 0x2d;
export const FULL_STOP = 0x2e;
export const SLASH = 0x2f;
export const DIGIT_0 = 0x30;
export const DIGIT_9 = 0x39;
export const COLON = 0x3a;
export const AT = 0x40;
export const CAPITAL_I = 0x49;
export const OPEN_SQUARE = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_SQUARE = 0x5d;
export const UNDERSCORE = 0x5f;
export const BACKTICK = 0x60;
export const SMALL_D = 0x64;
export const SMALL_I = 0x69;
export const SMALL_S = 0x73;
export const NO_BREAK_SPACE = 0xa0;
export const EN_DASH = 0x2013;
export const EM_DASH = 0x2014;
export const OPEN_SINGLE_QUOTE = 0x2018;
export const CLOSE_SINGLE_QUOTE = 0x2019;
export const OPEN_QUOTE = 0x201c;

/** A to Z. */
export const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
/** A capital of whatever alphabet, but for those that take two code units. */
export const isCapitalOfAny = (code: number): boolean => {
  if (code < 0x80) return isCapital(code);
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char;
};
/** a to z. */
export const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
/** A to Z and a to z. */
export const isLetter = (code: number): boolean => isSmall(code | 0x20);
/** 0 to 9. */
export const isDigit = (code: number): boolean => code >= DIGIT_0 && code <= DIGIT_9;
