/** Engines by the names they give themselves: these need no translation. */
const NAMES: Readonly<Record<string, string>> = {
  apertium: 'Apertium',
  deepl: 'DeepL',
  libretranslate: 'LibreTranslate',
  openai: 'OpenAI',
};

export function engineName(id: string): string {
  return NAMES[id] ?? id;
}
