import type { CheckedPair, Finding } from '@triptych/domain';

/** The rules there are. An id is public: clients translate it, stored findings carry it. */
export type CheckId =
  | 'empty'
  | 'tags'
  | 'tag-nesting'
  | 'control-characters'
  | 'url-email-phone'
  | 'untranslated'
  | 'numbers'
  | 'french-spacing'
  | 'doubled-space'
  | 'edge-space';

/** One quality rule. */
export interface Check {
  readonly id: CheckId;
  /** True when its fixes change no letter and no digit, so that they may be applied before anybody sees the text. */
  readonly mechanical: boolean;
  /** Every finding carries the check's own id. Spans are in the target. */
  run(pair: CheckedPair): Finding[];
}
