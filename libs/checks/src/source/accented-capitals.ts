import type { Locale } from '@triptych/domain';

/**
 * Common words that begin with an accented capital, written as they should be. Only words that are nothing else without the
 * accent, and names that no other language of the desk writes the same way.
 */
export const ACCENTED_WORDS: Readonly<Record<Locale, readonly string[]>> = {
  fr: words(
    'État États Étatique Éthiopie Éthiopien Éthiopienne Éthiopiens Éthiopiennes Égypte Égyptien Égyptienne Égyptiens Égyptiennes',
    'Érythrée Érythréen Érythréenne Érythréens Érythréennes Équateur Équatorien Équatorienne Équatoriens Équatoriennes',
    'Émirats Émirien Émirienne Écosse Écossais Élysée Établir Établie Établis Établies Établissement Établissements',
    'École Écoles Écolier Écoliers Église Églises Éducation Éducateur Éducateurs Éducatif Éducative Égalité Également Égal Égale',
    'Économie Économies Économique Économiques Écologie Écologique Écologiques Énergie Énergies Énergétique Énergétiques',
    'Étude Études Étudiant Étudiants Étudiante Étudiantes Étudier Événement Événements Évènement Évènements Éventuel Éventuels',
    'Équipe Équipes Équipement Équipements Équiper Équité Équitable Équitables Équilibre Évaluation Évaluations Évaluer Évacuation',
    'Évacuations Évacuer Évacués Élu Élus Élue Élues Élection Élections Électoral Électorale Électricité Électrique Élaborer',
    'Élaboration Élargir Élargissement Éliminer Élimination Élever Élevage Éleveurs Élève Élèves Émission Émissions Émergence',
    'Émigration Émigrer Émigré Émigrés Épidémie Épidémies Éviter Évoquant Évolution Évoluer Éradiquer Éradication Érosion Éruption',
    'Étaient Était Étant Étape Étapes Étendre Étendue Éthique Ériger Édition Éditions Éditeur Écouter Échange Échanges Échelle',
    'Écart Écarts Éclairage Éloigner Élément Éléments Être Êtes Île Îles Îlot Îlots Âge Âgé Âgée Âgés Âgées Ça Ère Épreuve',
  ),
  en: [],
  es: words(
    'África Último Última Últimos Últimas Últimamente Área Áreas Único Única Únicos Únicas Únicamente Índice Índices Éxito Éxitos',
    'Ética Ético Éticos Éticas Órgano Órganos Ámbito Ámbitos Época Épocas Énfasis Índole Óptimo Óptima Óptimos Árabe Árabes Árbol',
    'Árboles Éxodo Íntegro Íntegra África',
  ),
};

/** What follows a capital A at the head of a French sentence when it is the preposition: À la suite, À l’occasion. */
export const FRENCH_AFTER_A: readonly string[] = words(
  'la ce cet cette ces son sa ses leur leurs notre nos mon ma tous toutes tout chaque partir propos travers noter savoir titre',
  'cause compter mesure peine défaut moins plus long court moyen terme côté terre quoi qui quand bord bout mi-parcours peu',
);

function words(...lines: readonly string[]): string[] {
  return [...new Set(lines.flatMap((line) => line.split(' ')))];
}
