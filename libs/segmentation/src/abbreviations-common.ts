import { SPACE } from './characters.js';

/**
 * Reads a list of entries separated by white space; `_` stands for a space that may be missing, as in `p._ex`.
 * Each entry is a regex fragment, so its full stops are escaped.
 */
export function entries(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s+/u)
    .map((entry) => entry.replaceAll('_', `${SPACE}?`));
}

/** What the three languages share. */
export const COMMON_ABBREVIATIONS = {
  never: entries(String.raw`
    cf Cf vs al approx resp ca ed eds trans Ph St Col Capt Gen Lt Sgt Cmdr Cpl Brig Maj Dr Prof Rev Mr Mrs Ms Mt
    Ft Hon Amb Gov Sen Rep Supt Ing Lic Arch Dept Univ Govt
  `),
  number: entries(String.raw`
    p pp art Art arts fig Fig figs vol Vol vols chap Chap ch sect sec par para paras Para Paras ver
    v t Tel tel ext Ext n N [Nn]° [Nn]º
  `),
  maybe: entries(String.raw`
    Inc Ltd Co Corp Bros Jr Sr Ph\.D LL\.M M\.D
  `),
} as const;
