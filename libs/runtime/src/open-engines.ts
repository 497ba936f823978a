import { ApertiumTranslator, ConfiguredTranslators, DeeplTranslator } from '@triptych/engines';
import type { MachineTranslator } from '@triptych/desk';
import type { Config } from './config.js';

/** The engines that the configuration and the machine offer, the best first. */
export async function openEngines(config: Config): Promise<ConfiguredTranslators> {
  const engines: MachineTranslator[] = [];
  if (config.DEEPL_AUTH_KEY) {
    const server = config.DEEPL_SERVER_URL ? { serverUrl: config.DEEPL_SERVER_URL } : {};
    engines.push(new DeeplTranslator({ key: config.DEEPL_AUTH_KEY, ...server }));
  }
  const apertium = config.TRIPTYCH_APERTIUM === 'auto' ? await ApertiumTranslator.find() : undefined;
  if (apertium) engines.push(apertium);
  return new ConfiguredTranslators(engines);
}
