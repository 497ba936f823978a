import { withoutTags } from './well-formed.js';

/** Answers with an error status, as documented. */
export interface StatusFault {
  readonly status: 400 | 403 | 404 | 413 | 414 | 429 | 456 | 500 | 503 | 504 | 529;
  /** Value of the `Retry-After` header: seconds, or an HTTP date. */
  readonly retryAfter?: number | string;
  /** The texts are billed all the same, as when the answer is lost behind the translation. */
  readonly billed?: boolean;
}

/** Faults below the status: of the connection, of the body, of the list of texts, of the first text. */
export type FaultName =
  /** The connection is reset without an answer. */
  | 'reset'
  /** No answer until `release()`. */
  | 'hang'
  /** The right answer, one byte after the other. */
  | 'drip'
  /** Half of the JSON, with a length that fits. */
  | 'cut'
  /** A web page with status 200. */
  | 'html'
  /** Status 200 and no body. */
  | 'nothing'
  /** JSON of another shape. */
  | 'shapeless'
  /** A byte in the first text that is not UTF-8. */
  | 'bad-utf8'
  /** 307 to another path of this server. */
  | 'redirect'
  /** The last text is missing. */
  | 'fewer'
  /** A text nobody asked for at the end. */
  | 'more'
  /** The texts in reverse order. */
  | 'swapped'
  /** The first text is `""`, `null`, an object, the source, or has a script, a lost or a doubled tag. */
  | 'empty'
  | 'null'
  | 'object'
  | 'echoed'
  | 'script'
  | 'lost-tag'
  | 'doubled-tag'
  /** The first text has no tags, an element twice, elements without their words, or its first two tags exchanged. */
  | 'tags-lost'
  | 'tags-doubled'
  | 'tags-emptied'
  | 'tags-swapped';

/** What goes wrong with one request. */
export type Fault = FaultName | StatusFault;

interface Translation {
  text: unknown;
  [field: string]: unknown;
}

/** Damages a right answer in the way the fault says. Faults of the connection change nothing here. */
export function damage(
  translations: readonly Translation[],
  sources: readonly string[],
  fault: FaultName,
): Translation[] {
  const [first, ...rest] = translations;
  if (first === undefined) return [];
  const text = String(first.text);
  const withFirst = (other: unknown) => [{ ...first, text: other }, ...rest];
  switch (fault) {
    case 'fewer':
      return translations.slice(0, -1);
    case 'more':
      return [...translations, { ...first }];
    case 'swapped':
      return [...translations].reverse();
    case 'empty':
      return withFirst('');
    case 'null':
      return withFirst(null);
    case 'object':
      return withFirst({ text });
    case 'echoed':
      return withFirst(sources[0]);
    case 'script':
      return withFirst(`${text}<script>alert(1)</script>`);
    case 'lost-tag':
      return withFirst(text.replace(/<[^<>]*>/, ''));
    case 'doubled-tag':
      return withFirst(text.replace(/<[^<>]*>/, '$&$&'));
    case 'tags-lost':
      return withFirst(withoutTags(text));
    case 'tags-doubled':
      return withFirst(text.replace(/<([^<>/]*)\/?>/, '<$1/>$&'));
    case 'tags-emptied':
      return withFirst(text.replace(/(<[^<>/]*>)([^<>]*)(<\/[^<>]*>)/g, '$2$1$3'));
    case 'tags-swapped':
      return withFirst(text.replace(/(<[^<>]*>)([^<>]*)(<[^<>]*>)/, '$3$2$1'));
    default:
      return [...translations];
  }
}
