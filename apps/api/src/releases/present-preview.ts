import type { ReleasePreview, SubmittedFile } from '@triptych/contracts';
import type { ReadingRequest, SourcePreview } from '@triptych/desk';
import { readableText, type SourceFormat } from '@triptych/domain';

/** What both the preview and the submission say of a source. */
type ReadingBody = Omit<ReadingRequest, 'source'> & {
  readonly format: Exclude<SourceFormat, 'docx'>;
  readonly content?: string | undefined;
  readonly file?: SubmittedFile | undefined;
};

/** The source of a request and what its officer says of it. Its schema has seen to it that there is exactly one. */
export function readingOf({ format, content = '', file, ...said }: ReadingBody): ReadingRequest {
  const { sourceLocale, address, types, fixes } = said;
  return { source: file ? { file } : { format, content }, sourceLocale, address, types, fixes };
}

/** A read source as the API shows it. */
export function presentPreview(preview: SourcePreview): ReleasePreview {
  const { sourceLocale, format, confidence, notices, findings } = preview;
  return {
    sourceLocale,
    format,
    confidence,
    blocks: preview.blocks.map((block) => ({
      type: block.type,
      included: block.included,
      reason: block.reason,
      marker: block.marker ?? '',
      text: readableText(block),
      segments: block.segments.map(({ text, codes = [] }) => ({ text, codes: [...codes] })),
    })),
    findings: [...findings],
    notices: [...notices],
    content: preview.changed ? preview.content : null,
  };
}
