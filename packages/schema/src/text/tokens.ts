/** The part of jsonc-parser's scanner that is used here (scanner.generated.js is that scanner and nothing else). */
export interface JSONScanner {
  setPosition(offset: number): void;
  scan(): number;
  getPosition(): number;
  getToken(): number;
  getTokenValue(): string;
  getTokenOffset(): number;
  getTokenError(): number;
}

/** Kinds of tokens, as the scanner numbers them. */
export const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  blank: 15,
  unknown: 16,
  end: 17,
} as const;

/** What can be wrong with a token, as the scanner numbers it. */
export const TOKEN_ERROR = { unclosedComment: 1, unclosedString: 2 } as const;
