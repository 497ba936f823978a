/**
 * Acronyms that need no expansion: a general reader knows them better than what they stand for, or reads them as a name.
 * Bodies of the United Nations system are not among them, but for those that are known by nothing but the acronym.
 */
export const KNOWN_ACRONYMS: ReadonlySet<string> = new Set(
  [
    // the organization, unions and countries
    'ONU UN NU UE EU US USA UK RU EE UU EEUU',
    // read as names
    'UNESCO UNICEF OTAN NATO INTERPOL EUROPOL FIFA UEFA NASA BBC CNN AFP',
    // kinds of bodies, and words of public life
    'ONG NGO OSC PME PIB GDP TVA VAT IVA CV ID OK TV FM AM PM BP PO RH HR PDG CEO VIP SOS LGBT LGBTI LGBTIQ LGBTQ LGBTQI',
    // health and science
    'VIH HIV SIDA AIDS COVID SARS ADN DNA ARN RNA CO2',
    // technology
    'PDF HTML HTTP HTTPS URL SMS GPS USB FAQ RSS QR WIFI CD DVD PC IT TI IA AI USSD',
    // time
    'UTC GMT CET CEST EST EDT',
    // currencies (ISO 4217) of amounts in releases
    'USD EUR CHF GBP JPY CNY CAD AUD NZD SEK NOK DKK XOF XAF MAD TND DZD EGP NGN KES ETB ZAR GHS UGX TZS RWF SSP',
    'INR BDT PKR AFN TRY UAH RUB IQD SYP LBP JOD YER MXN COP PEN CLP ARS BRL BOB UYU PYG HNL GTQ NIO CRC PAB DOP HTG',
    // conferences with a number
    'COP',
  ].flatMap((line) => line.split(' ')),
);
