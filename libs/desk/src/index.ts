export {
  EngineRefusal,
  MachineTranslator,
  MachineTranslators,
  type RejectedText,
  type TranslatedText,
  type TranslationRequest,
} from './ports/machine-translator.js';
