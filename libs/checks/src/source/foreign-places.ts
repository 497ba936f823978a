import type { Locale } from '@triptych/domain';

/**
 * Places, by the names a language has for them, where people are seldom quoted in that language: seats of the United Nations
 * and capitals with other working languages. Nothing is listed for English, in which most officials speak to the press.
 */
export const FOREIGN_PLACES: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: places(
    'Turin, Rome, Milan, Florence, Naples, Vienne, Berlin, Bonn, Londres, Dublin, La Haye, Amsterdam, Copenhague, Oslo, Stockholm',
    'Helsinki, Varsovie, Prague, Budapest, Bratislava, Athènes, Lisbonne, Madrid, Barcelone, Belgrade, Sarajevo, Tirana, Skopje',
    'Pristina, Sofia, Kyiv, Kiev, Moscou, Minsk, Riga, Vilnius, Tallinn, Nicosie, La Valette, Istanbul, Ankara, New York, Washington',
    'Los Angeles, Mexico, Guatemala, San José, Panama, San Salvador, Tegucigalpa, Managua, La Havane, Saint-Domingue, Kingston',
    'Bogota, Caracas, Quito, Lima, La Paz, Santiago, Buenos Aires, Montevideo, Asunción, Brasilia, Rio de Janeiro, São Paulo',
    'Nairobi, Addis-Abeba, Khartoum, Port-Soudan, Djouba, Juba, Asmara, Mogadiscio, Hargeisa, Kampala, Dar es-Salaam, Dodoma',
    'Lusaka, Harare, Lilongwe, Maputo, Luanda, Windhoek, Gaborone, Pretoria, Johannesburg, Le Cap, Maseru, Lagos, Abuja, Maiduguri',
    'Accra, Monrovia, Freetown, Banjul, Bissau, Praia, Le Caire, Tripoli, Benghazi, Sanaa, Aden, Riyad, Doha, Dubaï, Abou Dhabi',
    'Koweït, Bagdad, Erbil, Amman, Damas, Téhéran, Kaboul, Islamabad, New Delhi, Dacca, Cox’s Bazar, Katmandou, Colombo, Bangkok',
    'Phnom Penh, Hanoï, Vientiane, Rangoun, Manille, Jakarta, Kuala Lumpur, Singapour, Pékin, Beijing, Tokyo, Séoul, Canberra',
  ),
  en: new Set(),
  es: places(
    'Turín, Roma, Milán, Viena, Ginebra, Berlín, Bonn, Londres, Dublín, París, Bruselas, La Haya, Ámsterdam, Copenhague, Oslo',
    'Estocolmo, Helsinki, Varsovia, Praga, Budapest, Atenas, Lisboa, Belgrado, Sarajevo, Kiev, Kyiv, Moscú, Estambul, Ankara',
    'Nueva York, Washington, Ottawa, Montreal, Puerto Príncipe, Kingston, Georgetown, Brasilia, Río de Janeiro, São Paulo',
    'Nairobi, Addis Abeba, Jartum, Juba, Mogadiscio, Kampala, Pretoria, Johannesburgo, Ciudad del Cabo, Maputo, Luanda, Lagos, Abuya',
    'Accra, Dakar, Abiyán, Bamako, Niamey, Uagadugú, Nuakchot, Yamena, Kinshasa, Túnez, Argel, Rabat, Trípoli, El Cairo',
    'Saná, Adén, Bagdad, Ammán, Damasco, Beirut, Teherán, Kabul, Islamabad, Nueva Delhi, Daca, Katmandú, Colombo, Bangkok',
    'Hanói, Manila, Yakarta, Kuala Lumpur, Singapur, Pekín, Beijing, Tokio, Seúl, Canberra',
  ),
};

function places(...lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.split(', ')));
}
