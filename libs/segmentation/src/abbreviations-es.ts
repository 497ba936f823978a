import { COMMON_ABBREVIATIONS, entries } from './abbreviations-common.js';
import type { Abbreviations } from './abbreviation-set.js';

export const SPANISH_ABBREVIATIONS: Abbreviations = {
  never: [
    ...COMMON_ABBREVIATIONS.never,
    ...entries(String.raw`
    [Ss]r [Ss]ra [Ss]res [Ss]ras [Ss]rta [Ss]rtas [Dd]ra [Dd]r [Dd]res [Dd]ras D Dª Dña Ud Uds Vd Vds Lcdo Lcda
    Ldo Lda Lic Licda Arq Gral Tte Cnel Cap Cdte Emb Excmo Excma Ilmo Ilma Rvdo Mons Fr P Sta Sto Av Avda Ctra Pza
    Pl Depto Dpto Dto Gob Min Prov Admón Dir Cía Hnos Hble aprox p\._ej P\._ej v\._gr e\.g i\.e doc ref Ref máx
    mín Adm Pdte Pdta Ing S\._E S\._M párrf
  `),
  ],
  number: [
    ...COMMON_ABBREVIATIONS.number,
    ...entries(String.raw`
    [0-9]{1,2}_(?:de_)?[Mm]ar núm Núm núms nro Nro pág págs Pág párr párrs secc cap caps apdo inc lám ss [Ee]ne [Ff]eb [Aa]br [Mm]ay [Jj]un
    [Jj]ul [Aa]go [Ss]ept [Ss]ep [Ss]et [Oo]ct [Nn]ov [Dd]ic tlf tfno Tfno h s sgtes
  `),
  ],
  weekday: entries(String.raw`
    [Ll]un [Mm]art? [Mm]iér? [Jj]uev? [Vv]ier? [Ss]áb [Dd]om
  `),
  maybe: [
    ...COMMON_ABBREVIATIONS.maybe,
    ...entries(String.raw`
    EE\._UU RR\._HH a\._C d\._C S\._A S\._L S\._R\._L D\._C
  `),
  ],
  spaced: [
    ['p', 'ej'],
    ['P', 'ej'],
    ['v', 'gr'],
    ['a', 'C'],
    ['d', 'C'],
    ['EE', 'UU'],
    ['RR', 'HH'],
    ['S', 'A'],
    ['S', 'L'],
    ['S', 'R'],
    ['R', 'L'],
    ['S', 'E'],
    ['S', 'M'],
    ['D', 'C'],
    ['C', 'V'],
  ],
  starters: entries(String.raw`
    El La Los Las Lo Un Una Unos Unas Este Esta Estos Estas Esto Ese Esa Esos Esas Eso Aquel Él Ella Ellos Ellas
    Nosotros Yo Tú Usted Ustedes Su Sus Nuestro Nuestra Nuestros Nuestras Mi Mis En De Del A Al Con Sin Por Para
    Desde Hasta Entre Sobre Según Tras Durante Ante Bajo Hacia Y E O Pero Si No Ni Se Que Quien Quién Cuando
    Cuándo Donde Dónde Como Cómo Cuánto Qué Porque Aunque Mientras Además También Tampoco Así Hoy Ayer Mañana
    Ahora Ya Más Muchos Muchas Algunos Algunas Todos Todas Cada Otro Otra Otros Otras Hay Hubo Había Es Son Fue
    Fueron Está Están Han Ha Véase Véanse Allí Aquí Casi
  `),
};
