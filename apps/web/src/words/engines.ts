const NAMES: Readonly<Record<string, string>> = { apertium: 'Apertium', deepl: 'DeepL' };

/** An engine's own name from its id; it needs no translation. */
export function engineName(id: string): string {
  return NAMES[id] ?? id;
}
