/** The endings of the files that the desk reads, as a file window wants them. */
export const ENDINGS = ['.docx', '.html', '.htm', '.xhtml', '.md', '.markdown', '.txt'];

/** The largest file that the desk takes, in MB of 1,024 × 1,024 bytes. */
export const MAX_FILE_MB = 20;

/**
 * A chosen file with its bytes, so that it can be sent again when it was moved or changed in the meantime; or why it cannot
 * be had. A folder has no bytes.
 */
export async function heldFile(found: Promise<File> | File | undefined): Promise<File | 'too-large' | 'unreadable'> {
  try {
    const file = await found;
    if (!file) return 'unreadable';
    if (file.size > MAX_FILE_MB * 1024 * 1024) return 'too-large';
    return new File([await file.arrayBuffer()], file.name, { type: file.type, lastModified: file.lastModified });
  } catch {
    return 'unreadable';
  }
}

/** `38 kB`, `1.2 MB`, in the words of a language. */
export function sizeText(bytes: number, language: string): string {
  const [amount, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'kilobyte'] : [bytes / 1024 / 1024, 'megabyte'];
  const maximumFractionDigits = unit === 'kilobyte' || amount >= 10 ? 0 : 1;
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits }).format(
    Math.max(amount, unit === 'kilobyte' ? 1 : 0),
  );
}
