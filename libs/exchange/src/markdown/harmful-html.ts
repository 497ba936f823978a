const HARMFUL_ELEMENT = /<\/?(?:applet|base|embed|frame|frameset|iframe|link|meta|object|script)(?=[\s/>]|$)/i;
const HARMFUL_ATTRIBUTE = /[\s/"'](?:on[a-z]+|srcdoc)\s*=/i;
const HARMFUL_VALUE = /[=(;,]["']?(?:javascript|vbscript|livescript|mocha|data):/i;

/** Elements whose content is no text. */
export const RAW_ELEMENTS: ReadonlySet<string> = new Set(['script', 'iframe', 'object', 'applet', 'frameset']);

/**
 * True for HTML that runs, loads or holds what is not shown. Markdown hands HTML on as it stands, and a block may hold
 * half a tag; so whatever looks harmful anywhere in it is.
 */
export function isHarmfulHtml(html: string): boolean {
  return HARMFUL_ELEMENT.test(html) || HARMFUL_ATTRIBUTE.test(html) || HARMFUL_VALUE.test(addressesIn(html));
}

/** HTML as a browser reads the addresses in it: references resolved, also those without a semicolon, no white space. */
function addressesIn(html: string): string {
  return html
    .replace(/&#(?:x([\da-f]{1,8})|(\d{1,9}));?/gi, (_, hex?: string, digits?: string) => {
      const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
      return code > 0x10ffff ? '' : String.fromCodePoint(code);
    })
    .replace(/&(?:Tab|NewLine);/g, '')
    .replace(/&colon;/g, ':')
    .replace(/[\s\p{C}]/gu, '');
}
