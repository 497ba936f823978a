import { canInstall, hasProgram, installSystemPackages } from './system-packages.mjs';

/** The offline engine and its two language pairs, as Debian names them. */
export const APERTIUM = ['apertium', 'apertium-fr-es', 'apertium-eng-spa'];

/** Gives the demo an engine that needs no key and no network, where that can be done. */
export function offerApertium() {
  if (hasProgram('apertium')) return;
  if (process.env.TRIPTYCH_NO_APT === '1' || !canInstall()) {
    console.log('Apertium, the offline translation engine, is not installed: drafts come from the memory only.');
    return;
  }
  console.log('Installing Apertium, the offline translation engine (TRIPTYCH_NO_APT=1 forbids it) …');
  if (!installSystemPackages(APERTIUM))
    console.log('Apertium could not be installed: drafts come from the memory only.');
}
