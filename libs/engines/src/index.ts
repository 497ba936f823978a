export { ApertiumTranslator, type ApertiumOptions } from './apertium-translator.js';
export { ConfiguredTranslators } from './configured-translators.js';
export { DeeplTranslator, type DeeplOptions } from './deepl-translator.js';
