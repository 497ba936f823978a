export { checkedAddress } from './checked-address.js';
export { GuardedPages } from './guarded-pages.js';
export { isPublicAddress } from './public-address.js';
