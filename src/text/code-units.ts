// Characters as UTF-16 code units, named for those who compare what `codeAt` gives.

export const LINE_FEED = 0x0a;
export const SPACE = 0x20;
export const EXCLAMATION = 0x21;
export const AMPERSAND = 0x26;
export const OPEN_BRACKET = 0x28;
export const CLOSE_BRACKET = 0x29;
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
export const BACKTICK = 0x60;
export const SMALL_D = 0x64;
export const SMALL_I = 0x69;
