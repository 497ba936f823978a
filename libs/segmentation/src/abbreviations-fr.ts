import { COMMON_ABBREVIATIONS, entries } from './abbreviations-common.js';
import type { Abbreviations } from './abbreviation-set.js';

export const FRENCH_ABBREVIATIONS: Abbreviations = {
  never: [
    ...COMMON_ABBREVIATIONS.never,
    ...entries(String.raw`
    M MM Mme Mmes Mlle Mlles Me Mgr Pr Ste Sts Cdt Gal Gén Rép rép dém pop féd c\.-à-d p\._ex par_ex env éd éds
    doc réf Réf Sté Cie Éts boul bd av dir coll ann chf suppl S\.E S\.M R\.P gouv dépt N\.B P\.-S i\.e e\.g
  `),
  ],
  number: [
    ...COMMON_ABBREVIATIONS.number,
    ...entries(String.raw`
    No no Nos nos al N § janv févr fév avr juil sept oct nov déc tél Tél TÉL cap l ligne fasc liv tab append rés Rés
  `),
  ],
  weekday: entries(String.raw`
    [Ll]un [Mm]ar [Mm]er [Jj]eu [Vv]en [Ss]am [Dd]im
  `),
  maybe: [
    ...COMMON_ABBREVIATIONS.maybe,
    ...entries(String.raw`
    É\.-U E\.-U J\.-C min max hab Cap
  `),
  ],
  spaced: [
    ['p', 'ex'],
    ['a', 'C'],
    ['J', 'C'],
    ['N', 'B'],
    ['S', 'E'],
    ['S', 'M'],
    ['c', '-?à'],
  ],
  starters: entries(String.raw`
    Le La Les L['’] Un Une Des Du De D['’] Ce Cet Cette Ces C['’] Il Elle Ils Elles On Nous Vous Je J['’] Son Sa
    Ses Leur Leurs Notre Nos Votre Vos Mon Ma Mes En Dans Sur Sous Par Pour Avec Sans Après Avant Depuis Pendant
    Lors Selon D['’]après Mais Et Ou Or Donc Car Si S['’] Quand Lorsque Lorsqu['’] Comme Que Qu['’] Qui Quoi Où
    Comment Pourquoi À A Au Aux Aujourd['’]hui Hier Ainsi Aussi Toutefois Cependant Pourtant Plus Chaque Tous
    Toutes Tout Certains Plusieurs Quelque Quelques Quatre Deux Trois Y Ne N['’] Ni Entre Vers Dès Afin Grâce Voir
    Voilà Voici Merci Chez
  `),
};
