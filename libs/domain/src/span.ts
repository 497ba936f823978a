/** A stretch of a text: `start` inclusive, `end` exclusive, counted in UTF-16 units (JavaScript string indices). */
export interface Span {
  readonly start: number;
  readonly end: number;
}
