export { InProcessLookup } from './in-process-lookup.js';
