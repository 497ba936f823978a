import type { ProblemTexts } from './problem-text.js';

export const french: ProblemTexts = {
  malformed_json: {
    title: 'La requête n’est pas un JSON valide.',
    detail: 'Envoyez un seul document JSON bien formé, imbriqué sur 16 niveaux au plus.',
  },
  invalid_body: {
    title: 'Certains champs ne conviennent pas.',
    detail: 'Corrigez les champs indiqués dans « errors », puis renvoyez la requête.',
  },
  invalid_query: {
    title: 'Un paramètre de l’adresse ne convient pas.',
    detail: 'Corrigez les paramètres indiqués dans « errors ».',
  },
  invalid_encoding: {
    title: 'La requête n’est pas en UTF-8 valide.',
    detail: 'Envoyez le texte en UTF-8. Rien n’a été enregistré.',
  },
  invalid_text: {
    title: 'Le texte contient un caractère qui ne peut pas être conservé.',
    detail: '{name} à la position {index} de {pointer} : retirez-le, puis renvoyez le texte.',
  },
  body_too_large: {
    title: 'La requête est trop volumineuse.',
    detail: 'La limite est de {limit} octets.',
  },
  unsupported_media_type: {
    title: 'Ce type de contenu n’est pas accepté ici.',
    detail: 'Envoyez application/json en UTF-8, sans encodage de contenu.',
  },
  not_acceptable: {
    title: 'La version n’existe pas sous cette forme.',
    detail: 'Formes disponibles : {formats}.',
  },
  not_found: {
    title: 'Il n’y a rien à cette adresse.',
    detail: 'L’élément n’existe pas, ou vous n’y avez pas accès.',
  },
  not_signed_in: {
    title: 'Veuillez vous connecter.',
    detail: 'Connectez-vous ou envoyez une clé d’API valable dans l’en-tête Authorization.',
  },
  wrong_credentials: {
    title: 'L’adresse ou le mot de passe est incorrect.',
    detail: 'Vérifiez les deux, puis réessayez.',
  },
  too_many_attempts: {
    title: 'Trop de tentatives.',
    detail: 'Veuillez attendre {seconds} secondes avant de réessayer.',
  },
  forbidden: {
    title: 'Vous n’avez pas le droit de faire cela.',
    detail: 'Adressez-vous à un responsable du bureau si vous en avez besoin.',
  },
  cross_site: {
    title: 'La requête ne vient pas de ce site.',
    detail: 'Rechargez la page, puis réessayez. Les programmes utilisent une clé d’API.',
  },
  setup_closed: {
    title: 'Le bureau est déjà configuré, ou le lien n’est plus le bon.',
    detail: 'Connectez-vous, ou utilisez le lien le plus récent affiché dans la console du serveur.',
  },
  email_taken: {
    title: 'Cette adresse a déjà un compte.',
    detail: 'Choisissez une autre adresse ou modifiez le compte existant.',
  },
  empty_text: {
    title: 'Il n’y a pas de texte.',
    detail: 'Collez ou saisissez d’abord le communiqué.',
  },
  text_too_long: {
    title: 'Le texte est trop long.',
    detail: 'La limite est de {limit}. Scindez le texte et envoyez-en les parties.',
  },
  nothing_included: {
    title: 'Toutes les lignes ont été écartées.',
    detail: 'Gardez au moins une ligne du communiqué.',
  },
  markup_too_deep: {
    title: 'Le balisage est imbriqué trop profondément.',
    detail:
      'Les éléments peuvent être imbriqués sur {limit} niveaux. Enregistrez la page au format Word ou en texte brut et envoyez ce fichier.',
  },
  file_unreadable: {
    title: 'Le fichier est illisible.',
    detail:
      'Il est endommagé ou n’est pas ce qu’indique son nom. Ouvrez-le dans le logiciel d’origine, enregistrez-le de nouveau et envoyez-le.',
  },
  file_encrypted: {
    title: 'Le fichier est protégé par un mot de passe.',
    detail:
      'Enregistrez-le en .docx sans mot de passe et envoyez-le de nouveau. Un document d’une ancienne version de Word a la même apparence.',
  },
  file_type_unknown: {
    title: 'Ce type de fichier n’est pas accepté.',
    detail: 'Envoyez un fichier Word (.docx), une page web (.html), du Markdown (.md) ou du texte brut (.txt).',
  },
  file_too_large: {
    title: 'Le fichier est trop volumineux.',
    detail:
      'La limite est de {limit} octets, comptés après décompression. Retirez les images dont le communiqué n’a pas besoin.',
  },
  address_refused: {
    title: 'Cette adresse n’est pas consultée.',
    detail: 'Seules les pages web publiques en https sont consultées.',
  },
  page_unreachable: {
    title: 'La page n’a pas pu être récupérée.',
    detail: 'Le site n’a pas répondu comme prévu. Ouvrez la page dans un navigateur et collez son texte.',
  },
  page_unreadable: {
    title: 'Aucun communiqué n’est lisible sur cette page.',
    detail:
      'Elle est vide sans scripts, demande une connexion ou n’est pas une page web. Ouvrez-la dans un navigateur et collez son texte.',
  },
  nothing_to_apply: {
    title: 'Il n’y a rien à importer ici.',
    detail:
      'Seul un essai terminé peut être importé, et son fichier n’est gardé qu’un jour. Envoyez le fichier de nouveau.',
  },
  nothing_to_undo: {
    title: 'Il n’y a rien à annuler.',
    detail: 'Quelqu’un a travaillé sur ces phrases depuis, ou le changement est déjà annulé.',
  },
  cut_impossible: {
    title: 'Ces phrases ne peuvent être ni coupées ni réunies ainsi.',
    detail:
      'Une coupure demande des mots des deux côtés ; seules des phrases voisines d’un même bloc peuvent être réunies.',
  },
  already_there: {
    title: 'Cette entrée existe déjà.',
    detail: 'Cherchez-la dans la liste.',
  },
  unit_removed: {
    title: 'Cette unité a été retirée de la mémoire.',
    detail: 'Rétablissez-la d’abord, ou cherchez-en une autre.',
  },
  two_languages_needed: {
    title: 'Une unité a besoin de deux langues.',
    detail: 'Laissez au moins deux de ses textes, ou retirez l’unité entière.',
  },
  source_among_targets: {
    title: 'La langue source figure parmi les langues cibles.',
    detail: 'Retirez-la des langues cibles.',
  },
  idempotency_key_reused: {
    title: 'Cette clé Idempotency-Key a servi à une autre requête.',
    detail: 'Utilisez une nouvelle clé pour un nouveau communiqué.',
  },
  own_work: {
    title: 'Vous avez vous-même confirmé cette traduction.',
    detail: 'Une deuxième personne doit l’accepter.',
  },
  blocking_findings: {
    title: 'Un point de la traduction doit d’abord être corrigé.',
    detail: 'Corrigez les remarques bloquantes.',
  },
  illegal_move: {
    title: 'Ce n’est pas possible pour le moment.',
    detail: 'La traduction est à l’état « {state} ». Rechargez-la pour voir ce qui est possible.',
  },
  precondition_required: {
    title: 'La révision manque.',
    detail: 'Envoyez dans l’en-tête If-Match la révision que vous avez vue, pour n’écraser le travail de personne.',
  },
  stale_revision: {
    title: 'Quelqu’un a modifié cette traduction avant vous.',
    detail: 'Votre texte n’a pas été enregistré. Comparez-le à « current », puis enregistrez de nouveau.',
  },
  segments_open: {
    title: 'Certaines phrases ne sont pas encore acceptées.',
    detail: 'Les phrases énumérées dans « open » doivent d’abord être confirmées et acceptées.',
  },
  version_exists: {
    title: 'Une version de ce communiqué est déjà approuvée.',
    detail: 'Ce qui est approuvé reste tel quel.',
  },
  version_missing: {
    title: 'Il n’y a pas encore de version approuvée.',
    detail: 'À approuver d’abord : {locales}.',
  },
  set_incomplete: {
    title: 'L’ensemble n’est pas complet.',
    detail: 'Publiez les langues manquantes avec les autres ({locales}) ou indiquez qu’elles suivront.',
  },
  already_published: {
    title: 'Ces langues sont déjà publiques.',
    detail: 'Ce qui est public reste tel quel ; une correction donne lieu à une nouvelle version.',
  },
  release_withdrawn: {
    title: 'Le communiqué a été retiré.',
    detail: 'Plus rien ne peut y être modifié.',
  },
  same_person: {
    title: 'Le traducteur et le réviseur sont la même personne.',
    detail: 'Quatre yeux voient mieux que deux : choisissez quelqu’un d’autre pour l’une des deux places.',
  },
  not_available_for_pair: {
    title: 'Cette personne ne travaille pas dans ces langues.',
    detail: 'Choisissez quelqu’un d’autre ou ajoutez la paire de langues à son compte.',
  },
  busy: {
    title: 'Le bureau est occupé.',
    detail: 'Rien n’a été modifié. Veuillez réessayer dans quelques secondes.',
  },
  internal: {
    title: 'Une erreur s’est produite de notre côté.',
    detail: 'Rien n’est resté à moitié fait. Indiquez ce numéro à l’administrateur : {requestId}.',
  },
};
