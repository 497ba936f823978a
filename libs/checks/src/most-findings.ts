/**
 * The most findings of one check in one text. More tell nobody more: whoever made the first ones right sees the others at
 * the next reading, and a text of marks alone gives no answer of many megabytes.
 */
export const MOST_FINDINGS = 200;
