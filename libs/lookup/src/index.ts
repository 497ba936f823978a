export { InProcessLookup } from './in-process-lookup.js';
export { type LookupSettings } from './language-lookup.js';
