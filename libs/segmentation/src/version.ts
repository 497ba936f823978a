/**
 * The version of the rules and of the data behind them. It is stored with each release, because a text that is cut
 * differently from the memory gets fewer matches: raise it with every change that can move a cut or a block.
 */
export const SEGMENTATION_VERSION = '1.1.0';
