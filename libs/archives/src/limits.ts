/** A press release with its pictures is a few megabytes; what is longer does not fit the upload either. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** The longest part: a large picture. The text of a document of hundreds of pages is a tenth of it. */
export const MAX_PART_BYTES = 40 * 1024 * 1024;
/** All parts together, since they stand in memory while the document is read. */
export const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;
/** Word files have some twenty parts, and one more for each picture. */
export const MAX_ENTRIES = 2_000;
/** Text with much markup packs to a thirtieth, a blank picture to a two-hundredth; deflate can reach a thousandth. */
export const MAX_RATIO = 250;
/** Parts up to this length may be packed as tightly as they like: they do no harm. */
export const RATIO_FREE_BYTES = 1024 * 1024;
