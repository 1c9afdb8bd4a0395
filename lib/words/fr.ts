/**
 * French. Readers are addressed as « vous », or not at all. A no-break space stands before a colon and inside « »
 * (`\u00a0`), a narrow one before `;`, `!` and `?` (`\u202f`).
 */
import type { Words } from './words';

export const locale = 'fr';

export const text: Words['text'] = {
  alphabet: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  colon: '\u00a0:',
  day: (day) => day.replace(/^1(?= )/, '1er'),
};

export const counts: Words['counts'] = {
  entries: { one: '# article', other: '# articles' },
  topics: { one: '# thème', other: '# thèmes' },
  authors: { one: '# auteur', other: '# auteurs' },
  episodes: { one: '# épisode', other: '# épisodes' },
  chapters: { one: '# chapitre', other: '# chapitres' },
  minutes: { other: '#\u00a0min' },
  reading: { other: '#\u00a0min de lecture' },
  bytes: { one: '#\u00a0octet', other: '#\u00a0octets' },
  kilobytes: { other: '#\u00a0Ko' },
  megabytes: { other: '#\u00a0Mo' },
  gigabytes: { other: '#\u00a0Go' },
  allEntries: { one: 'Voir l’article', other: 'Voir les # articles' },
  allTopics: { one: 'Voir le thème', other: 'Voir les # thèmes' },
  allAuthors: { one: 'Voir l’auteur', other: 'Voir les # auteurs' },
};

export const kinds: Words['kinds'] = {
  podcast: 'Podcast',
  audio: 'Audio',
  video: 'Vidéo',
  link: 'Lien',
  article: 'Article',
  topic: 'Thème',
  author: 'Auteur',
  page: 'Page',
  event: 'Événement',
  resource: 'Ressource',
  service: 'Service',
  community: 'Communauté',
  guide: 'Guide',
};

export const frame: Words['frame'] = {
  skip: 'Aller au contenu',
  main: 'Menu principal',
  footer: 'Pied de page',
  breadcrumbs: 'Fil d’Ariane',
  notice: 'Avis',
  home: 'Accueil',
  search: 'Rechercher',
  searchFor: 'Rechercher',
  subscribe: 'S’abonner',
  banner: {
    label: 'Site officiel',
    summary: 'Un site officiel du gouvernement des États-Unis. Comment le vérifier',
    claims: [
      [
        'Les sites officiels utilisent .gov.',
        'Un site en .gov appartient à un organisme public officiel des États-Unis.',
      ],
      [
        'Les sites .gov sécurisés utilisent HTTPS.',
        'Ne communiquez d’informations sensibles que sur des sites officiels et sécurisés\u00a0: leur adresse commence par https:// et le navigateur affiche un cadenas.',
      ],
    ],
  },
};

export const post: Words['post'] = {
  by: 'Par',
  updated: 'Mis à jour le',
  reviewed: 'Vérifié le',
  topics: 'Thèmes',
  contents: 'Sur cette page',
  corrections: 'Rectificatifs',
  related: 'À lire aussi',
  newer: 'Plus récent',
  older: 'Plus ancien',
  around: 'Articles précédent et suivant',
  edit: 'Modifier cette page',
  report: 'Signaler une erreur',
  mistake: (title) => `Erreur\u00a0: ${title}`,
  share: 'Partager\u00a0:',
  email: 'Courriel',
  archived: 'Archivé',
  archivedSince: (day) =>
    `Cette page est conservée à titre d’archive depuis le ${day}. Elle n’est plus mise à jour.`,
  aged: {
    one: 'Ce texte a été publié il y a plus de # an. Des liens, des noms ou des règles ont pu changer depuis.',
    other:
      'Ce texte a été publié il y a plus de # ans. Des liens, des noms ou des règles ont pu changer depuis.',
  },
  superseded: 'Remplacé',
  supersededBy: 'Il existe un texte plus récent à ce sujet\u00a0:',
  draft: 'Brouillon. Non publié.',
  scheduled: (day) => `Programmé. Publication prévue le ${day}.`,
  readAt: (name) => `À lire sur ${name}`,
  photo: 'Image\u00a0:',
  series: 'Fait partie de',
  alsoIn: 'Aussi en',
};

export const lists: Words['lists'] = {
  news: 'Actualités',
  topics: 'Thèmes',
  authors: 'Auteurs',
  index: 'Index',
  year: 'Année',
  month: 'Mois',
  entries: 'Articles',
  furtherEntries: 'Autres entrées',
  writesAbout: 'Écrit sur',
  readFirst: 'À lire d’abord',
  policy: 'Réglementation',
  elsewhere: 'Sur d’autres sites',
  episodes: 'Épisodes',
  podcastAddress: 'Copiez cette adresse dans une application de podcasts\u00a0:',
  licence: 'Licence\u00a0:',
  ofMonth: (month) => `– ${month}`,
  pages: 'Pages',
  page: (page) => `Page ${page}`,
  pageOf: (page, pages) => `page ${page} sur ${pages}`,
  previous: 'Précédent',
  next: 'Suivant',
  letters: 'Lettres',
  furtherTitle: (title, page) => `${title}, page ${page}`,
  furtherDescription: (description, page) => `${description}\u00a0: page ${page}.`,
  about: {
    news: 'Tout ce qui est publié ici, du plus récent au plus ancien',
    topics: 'Tous les thèmes, avec le nombre d’articles de chacun',
    authors: 'Toutes les personnes qui ont écrit ici, de A à Z',
    topic: (title) => `Tout sur le thème «\u00a0${title}\u00a0»`,
    author: (name) => `Tous les articles signés ${name}`,
    period: (period) => `Tout ce qui a été publié en ${period}`,
  },
};

export const events: Words['events'] = {
  title: 'Événements',
  counted: { one: '# événement', other: '# événements' },
  about: 'Les événements à venir et ceux qui ont eu lieu',
  upcoming: 'À venir',
  past: 'Passés',
  none: 'Aucun événement n’est prévu pour le moment.',
  all: 'Tous les événements',
  when: 'Quand',
  where: 'Où',
  online: 'En ligne',
  host: 'Organisation',
  speakers: 'Intervenants',
  register: 'S’inscrire',
  add: 'Ajouter à l’agenda',
  subscribe: 'S’abonner à cet agenda',
  subscribeTo: (topic) => `S’abonner à «\u00a0${topic}\u00a0»`,
  canceled: 'Annulé',
  isCanceled: 'Cet événement n’a pas lieu.',
  isPast: 'Cet événement est terminé.',
};

export const directories: Words['directories'] = {
  resource: {
    title: 'Ressources',
    about: 'Guides, outils et exemples',
    counted: { one: '# ressource', other: '# ressources' },
    all: 'Toutes les ressources',
    by: 'Par',
  },
  service: {
    title: 'Services',
    about: 'Les services à votre disposition, et à qui s’adresser',
    counted: { one: '# service', other: '# services' },
    all: 'Tous les services',
    by: 'Équipe',
  },
  community: {
    title: 'Communautés',
    about: 'Des personnes qui font le même travail, et comment les rejoindre',
    counted: { one: '# communauté', other: '# communautés' },
    all: 'Toutes les communautés',
    by: 'Équipe',
  },
  guide: {
    title: 'Guides',
    about: 'Des guides de plusieurs pages, à lire depuis le début ou page par page',
    counted: { one: '# guide', other: '# guides' },
    all: 'Tous les guides',
    by: 'Par',
  },
};

export const directory: Words['directory'] = {
  visit: (name) => `Aller sur ${name}`,
  contact: 'Contact',
  published: 'Publié le',
  join: 'Comment participer',
  joinAt: (name) => `S’inscrire sur ${name}`,
  writeTo: 'Écrire à',
  subject: 'Objet',
  message: 'Texte',
  members: { one: '# membre', other: '# membres' },
  withoutTopic: 'Autres',
  none: 'Cette liste est encore vide.',
};

export const guides: Words['guides'] = {
  pagesOfAll: 'Pages de guides',
  contents: 'Dans ce guide',
  all: { one: '# page', other: 'Les # pages' },
  position: (page, pages) => `Page ${page} sur ${pages}`,
  around: 'Page précédente et suivante',
  previous: 'Précédent',
  next: 'Suivant',
  print: 'Tout le guide sur une page, à imprimer',
  printed: 'Tout le guide sur une page',
  pageByPage: 'Le lire page par page',
  inside: (title) => `«\u00a0${title}\u00a0» est un guide à part, avec sa propre page à imprimer.`,
};

export const front: Words['front'] = {
  hear: (time) => `À écouter à ${time}`,
  media: 'À écouter et à voir',
  latest: 'À la une',
  archive: 'Archives par année',
  edition: (entries, year, latest) => `${entries} depuis ${year}. Dernière publication\u00a0: ${latest}.`,
};

export const searchPage: Words['searchPage'] = {
  description: 'Cherchez dans tout ce qui est publié ici, ou parcourez par thème, auteur ou année.',
  byTopic: 'Par thème',
  byYear: 'Par année',
  byAuthor: 'Par auteur',
  allAuthors: { one: 'Voir l’auteur', other: 'Voir les # auteurs, de A à Z' },
  names: {
    subscribe: [
      'RSS',
      'Atom',
      'JSON Feed',
      'flux',
      'lettre d’information',
      'abonnement',
      'application de podcast',
    ],
    news: ['derniers articles', 'tous les articles', 'archives', 'blog'],
    authors: ['personnes', 'rédacteurs', 'contributeurs', 'qui écrit ici'],
  },
};

export const subscribe: Words['subscribe'] = {
  kind: 'Flux',
  title: 'S’abonner',
  description: 'Les flux de tout le site, de chaque thème, auteur et podcast, et comment les lire.',
  deck: 'Recevez les nouveaux articles dans l’ordre de leur parution. Sans compte, sans adresse électronique et sans suivi.',
  how: 'Comment ça marche',
  steps: [
    'Choisissez un lecteur de flux\u00a0: il en existe de gratuits pour tous les téléphones et ordinateurs. Pour les podcasts, une application de podcasts.',
    'Copiez l’adresse d’un des flux ci-dessous et collez-la là où le lecteur indique «\u00a0ajouter\u00a0» ou «\u00a0suivre\u00a0».',
    'Tout ce qui paraîtra ensuite s’affichera en entier dans votre lecteur.',
  ],
  everything: 'Tout le site',
  copy: 'La plupart des lecteurs acceptent les trois formats. À copier\u00a0:',
  podcasts: 'Podcasts',
  podcastFeed: 'Flux du podcast',
  inApp: 'Ouvrez-le dans votre application\u00a0:',
  scan: 'Ou visez ce code avec votre téléphone.',
  qrCode: (title) => `Code QR avec le flux de ${title}`,
  feedOf: (title) => `\u00a0: ${title}`,
  eachFeed: '\u00a0: le flux de chacun se trouve en bas de sa page.',
};

export const listeningPage: Words['listeningPage'] = {
  title: 'Reprendre l’écoute',
  description: 'Les enregistrements que vous avez commencés ici.',
  deck: 'Ce que vous avez commencé sur cet appareil, là où vous l’avez laissé. La liste n’est conservée qu’ici\u00a0: personne d’autre ne peut la voir.',
  noScript: 'La liste a besoin de JavaScript, car elle est sur votre appareil et non sur ce site.',
};

export const errors: Words['errors'] = {
  notFound: {
    name: 'Page introuvable',
    title: 'Il n’y a pas de page à cette adresse',
    deck: 'La page a peut-être changé d’adresse, ou l’adresse contient une erreur.',
    tellUs: ['Si un lien de ce site vous a conduit ici, merci de ', 'nous le signaler', '.'],
    report: 'un lien rompu',
  },
  removed: {
    name: 'Page supprimée',
    title: 'Cette page a été supprimée',
    deck: 'Une page se trouvait à cette adresse. Elle a été supprimée définitivement et rien ne la remplace.',
    askUs: ['Si vous avez encore besoin de son contenu, ', 'écrivez-nous', '.'],
    report: 'une page supprimée',
  },
  moved: {
    title: 'Cette page a changé d’adresse',
    nowAt: ['Elle se trouve maintenant à l’adresse ', '', '.'],
  },
};

export const nearest: Words['nearest'] = {
  title: 'Pages dont l’adresse est proche',
  none: 'Aucune page n’a une adresse proche. Vous pouvez chercher ses mots ou passer par les thèmes.',
};

export const manual: Words['manual'] = {
  title: 'Contribuer',
  summary: 'Comment écrire pour cette publication.',
  text: 'Chacun peut écrire ici, corriger un mot ou signaler une erreur. Le guide explique comment.',
  contents: 'Le guide des auteurs',
  tasks: 'Que voulez-vous faire\u202f?',
  inEnglish: 'en anglais',
  pages: {
    'podcast-episode': {
      title: 'Publier un épisode de podcast',
      summary: 'Un enregistrement avec sa transcription et ses chapitres, de vos fichiers aux applications.',
    },
    'video-recap': {
      title: 'Publier le résumé d’une vidéo',
      summary: 'Une vidéo YouTube avec ses chapitres, et ce qui a été dit.',
    },
    'add-a-picture': {
      title: 'Ajouter une image',
      summary: 'Quelle taille elle peut avoir, où elle se place et ce qu’entend qui ne la voit pas.',
    },
    'correct-a-post': {
      title: 'Corriger un article',
      summary: 'Comment une erreur se corrige dans un article publié, et quand les lecteurs en sont avertis.',
    },
    'publish-later': {
      title: 'Publier plus tard',
      summary: 'Comment un article attend son jour ou son heure.',
    },
    'archive-a-post': {
      title: 'Archiver un article',
      summary: 'Comment un article périmé est conservé et renvoie à celui qui le remplace.',
    },
    'move-a-post': {
      title: 'Changer l’adresse d’un article',
      summary: 'Comment un article se déplace sans que son ancienne adresse cesse de fonctionner.',
    },
    'add-a-topic': {
      title: 'Ajouter un thème',
      summary: 'Un nouveau sujet auquel des articles peuvent appartenir.',
    },
    'in-the-browser': {
      title: 'Écrire dans le navigateur',
      summary: 'Comment modifier une page ou proposer un article sans rien installer, étape par étape.',
    },
    'front-matter': {
      title: 'Les lignes d’en-tête',
      summary:
        'Toutes les lignes par lesquelles peuvent commencer articles, auteurs, thèmes, podcasts et pages, et leur rôle.',
    },
    components: {
      title: 'Texte et composants',
      summary: 'Tout ce qu’un texte peut contenir, chaque élément à côté de son code.',
    },
    transcripts: {
      title: 'Transcriptions et chapitres',
      summary:
        'Comment s’écrit une transcription, avec un exemple de chaque type de fichier, et comment coller des chapitres.',
    },
    mistakes: {
      title: 'Erreurs courantes',
      summary: 'Dix erreurs que tout le monde commet, ce qu’en dit la vérification et comment les corriger.',
    },
    checklist: {
      title: 'Avant l’envoi',
      summary: 'Une courte liste à parcourir avant la relecture d’un article.',
    },
    'on-your-computer': {
      title: 'Écrire sur son ordinateur',
      summary:
        'Les commandes pour qui écrit souvent\u00a0: nouveaux articles, aperçu, vérification et rapport.',
    },
  },
};

export const writePage: Words['writePage'] = {
  title: 'Écrire',
  description: 'Écrivez ici, dans le navigateur, un article et proposez-le.',
  deck: 'Partez d’un modèle, écrivez ici et envoyez le texte quand il est prêt. D’ici là, il ne quitte pas cet appareil.',
  start: 'Commencer',
  kinds: {
    post: { name: 'Article', says: 'Un texte\u00a0: un guide, un compte rendu, une étude de cas.' },
    podcast: {
      name: 'Épisode de podcast',
      says: 'Un enregistrement avec sa transcription et ses chapitres.',
    },
    recap: { name: 'Résumé d’une vidéo', says: 'Une vidéo YouTube avec ses chapitres, et ce qui a été dit.' },
    link: {
      name: 'Lien',
      says: 'Un texte d’un autre site que nos lecteurs devraient connaître, et pourquoi.',
    },
    topic: { name: 'Thème', says: 'Un sujet auquel des articles appartiennent.' },
    author: { name: 'Auteur', says: 'Quelqu’un qui écrit ici, avec une courte biographie.' },
  },
  otherwise: 'Autres façons',
  withoutScript: [
    'Si vous préférez écrire sur GitHub, ou si JavaScript est désactivé dans votre navigateur, tous les fichiers sont dans ',
    'le dossier du contenu',
    '. Il faut un compte gratuit.',
  ],
  withoutRepository: [
    'Quand votre texte est prêt, enregistrez-le dans un fichier et ',
    'envoyez-le-nous',
    '.',
  ],
  readGuide: ['', 'Le guide des auteurs', ' explique tout ce qu’un texte peut contenir.'],
};

export const machines: Words['machines'] = {
  postsAbout: (topic, site) => `Articles sur le thème «\u00a0${topic}\u00a0» publiés sur ${site}.`,
  postsBy: (author, site) => `Articles signés ${author} sur ${site}.`,
  formats:
    'Chaque article existe aussi en Markdown (`index.md`, sous son adresse) et en JSON (`index.json`).',
  formatsOfAll:
    'Chaque page citée ici existe aussi en Markdown (`index.md`, sous son adresse) et en JSON (`index.json`).',
  posts: 'Articles',
  topics: 'Thèmes',
  allPosts: 'Tous les articles en JSON',
  asJson: (list) => `${list} en JSON`,
  more: { one: '# de plus que ceux qui sont cités ici', other: '# de plus que ceux qui sont cités ici' },
  schema: 'Ce que contient le JSON',
  feed: 'Flux',
  feedHolds: 'les articles les plus récents, en texte intégral',
};

export const media: Words['media'] = {
  listen: 'Écouter',
  watch: 'Regarder',
  readTranscript: 'Lire la transcription',
  share: 'Partager ou intégrer',
  shareLink: 'Lien',
  shareCode: 'Code pour intégrer le lecteur',
  skipTranscript: 'Passer la transcription',
  download: 'Télécharger',
  transcript: 'Transcription',
  untimed: 'Cette transcription n’est pas horodatée.',
  audioCost: 'audio',
  transcriptCost: 'transcription',
  videoCost: 'la vidéo ne charge rien de YouTube avant que vous ne lanciez la lecture',
  passage: (number) => `Passage ${number}`,
  chapters: 'Chapitres',
  watchOnYouTube: 'Regarder sur YouTube',
  openAt: (host) => `Ouvrir sur ${host}`,
  photo: 'Photo',
  table: 'Tableau',
  code: 'Code',
  formula: 'Formule',
  seePost: (user) => `Message de @${user} sur X`,
};

export const formats: Words['formats'] = {
  word: 'document Word',
  excel: 'classeur Excel',
  powerpoint: 'présentation PowerPoint',
  text: 'texte',
  page: 'page web',
};

export const notes: Words['notes'] = {
  note: 'Note',
  activity: 'Activité',
  action: 'Action',
  alert: 'Attention',
  comment: 'Commentaire',
  video: 'Vidéo',
  join: 'Qui peut participer\u202f?',
  disclaimer: 'Avertissement',
};

export const footnotes: Words['footnotes'] = {
  title: 'Notes de bas de page',
  backToText: (reference) => `Retour au texte (${reference})`,
};

export const player: Words['player'] = {
  quoted: (title) => `«\u00a0${title}\u00a0»`,
  startsAt: (time) => `Commence à ${time}`,
  resumeAt: (time) => `Reprendre plutôt à ${time}`,
  copyLink: 'Copier le lien vers ce moment',
  cite: 'Citer ce moment',
  copied: 'Copié\u00a0:',
  copyYourself: 'À copier manuellement\u00a0:',
  at: (time) => `à ${time}`,
  find: 'Rechercher dans la transcription',
  found: (count, all) => `${count} sur ${all} passages`,
  hit: (number, count) => `Passage ${number} sur ${count}`,
  previousHit: 'Passage précédent',
  nextHit: 'Passage suivant',
  follow: 'Suivre la lecture',
  backToNow: 'Revenir au moment présent',
};

export const audio: Words['audio'] = {
  play: 'Lire',
  pause: 'Mettre en pause',
  back: (seconds) => `Reculer de ${seconds} secondes`,
  forward: (seconds) => `Avancer de ${seconds} secondes`,
  previous: 'Chapitre précédent',
  next: 'Chapitre suivant',
  position: 'Position',
  time: 'Temps',
  timeForm: 'Saisissez un temps, par exemple 8:20',
  of: (time, duration) => `${time} sur ${duration}`,
  speed: 'Vitesse',
  decimal: ',',
  mute: 'Couper le son',
  unmute: 'Rétablir le son',
  volume: 'Volume',
  percent: (value) => `${value}\u00a0%`,
  startOver: 'Reprendre au début',
  tryAgain: 'Réessayer',
  failed: 'Cet enregistrement ne peut pas être lu ici. Vous pouvez le télécharger.',
  missing: 'Cet enregistrement est indisponible pour le moment.',
  continues: (time) => `Reprend à ${time}`,
  more: 'Minuterie et touches',
};

/** Navigateur : le petit lecteur et ce qui l’accompagne. */
export const listening: Words['listening'] = {
  player: (title) => `Lecteur\u00a0: ${title}`,
  close: 'Fermer le lecteur',
  backToText: 'Revenir au passage',
  copy: 'Copier',
  stopAfter: 'Arrêter après',
  never: 'la fin',
  chapter: 'ce chapitre',
  minutes: (minutes) => `${minutes} minutes`,
  keys: 'Touches',
  keysWhere: 'Elles agissent tant que le focus est dans un lecteur.',
  playOrPause: 'Lire ou mettre en pause',
  soundOnOff: 'Couper ou rétablir le son',
  thisHelp: 'Cette liste',
  done: 'Terminé',
  heard: (time, duration) => `Arrêté à ${time} sur ${duration}`,
  heardAt: (time) => `Arrêté à ${time}`,
  play: 'Reprendre',
  forget: (title) => `Oublier «\u00a0${title}\u00a0»`,
  forgetAll: 'Tout oublier',
  nothing: 'Rien n’a été commencé sur cet appareil.',
};

export const video: Words['video'] = {
  play: 'Lire',
  loading: 'Chargement de la vidéo…',
  showHere: 'Afficher ici',
  gone: 'Cette vidéo ne peut pas être lue ici\u00a0: elle a été supprimée ou ne peut pas être affichée sur d’autres sites.',
  silent: 'Le lecteur ne répond pas. Le réseau ou un réglage du navigateur le bloque peut-être.',
};

export const search: Words['search'] = {
  results: { one: '# résultat', other: '# résultats' },
  resultsFor: (results, words) => `${results} pour «\u00a0${words}\u00a0»`,
  none: 'Aucun résultat. Essayez d’autres mots ou moins de filtres.',
  noneFor: (words) =>
    `Aucun résultat pour «\u00a0${words}\u00a0». Essayez d’autres mots ou moins de filtres.`,
  suggestions: 'Suggestions',
  partialFor: (results, words) =>
    `Aucune page ne contient tous les mots de «\u00a0${words}\u00a0». ${results} avec la plupart de ces mots`,
  didYouMean: 'Vouliez-vous dire #\u202f?',
  moments: { one: '# moment de cet enregistrement', other: '# moments de cet enregistrement' },
  searching: 'Recherche en cours…',
  failed:
    'La recherche est indisponible. Vous pouvez parcourir le site ci-dessous par thème, année ou auteur.',
  more: { other: 'Afficher # de plus' },
  filters: 'Filtres',
  any: 'Indifférent',
  topic: 'Thème',
  author: 'Auteur',
  year: 'Année',
  has: { audio: 'Audio', video: 'Vidéo', transcript: 'Transcription' },
  withArchived: 'Inclure les archives',
  sort: 'Trier par',
  best: 'Pertinence',
  newest: 'Date, du plus récent au plus ancien',
  archived: 'Archivé',
};

export const write: Words['write'] = {
  drafts: 'Vos brouillons',
  draftsKept: 'Ils sont conservés sur cet appareil, dans ce navigateur. Personne d’autre ne peut les voir.',
  changed: (when) => `Dernière modification\u00a0: ${when}`,
  goOn: 'Continuer',
  remove: 'Supprimer le brouillon',
  removeDraft: (name) => `Supprimer le brouillon «\u00a0${name}\u00a0»`,
  removed: (name) => `Le brouillon «\u00a0${name}\u00a0» a été supprimé.`,
  untitled: 'Sans titre',
  close: 'Revenir au début',
  kept: (time) => `Brouillon conservé sur cet appareil à ${time}`,
  openedAgain: (when) => `Voici votre brouillon tel que vous l’avez laissé\u00a0: ${when}.`,
  notKept:
    'Ce navigateur ne conserve pas de brouillons. Copiez ou téléchargez votre texte avant de quitter la page.',
  undo: 'Annuler',
  redo: 'Rétablir',
  text: 'Texte du fichier',
  textHelp:
    'Les lignes entre les deux rangées de tirets décrivent la page. Le reste est son texte, en Markdown.',
  insert: 'Insérer…',
  insertKey:
    'Alt + Entrée insère un composant à l’endroit du curseur, ou modifie celui dans lequel il se trouve.',
  addFile: 'Ajouter un fichier…',
  addFileHelp: 'Vous pouvez aussi déposer un fichier sur la page, ou coller une image.',
  filesFailed:
    'Impossible d’ajouter des fichiers pour le moment\u00a0: une partie de cette page n’a pas été chargée. Vérifiez votre connexion et réessayez.',
  filesLost: 'Les fichiers de ce brouillon ne peuvent pas être lus sur cet appareil. Ajoutez-les de nouveau.',
  fileCount: { one: '# fichier', other: '# fichiers' },
  insertTitle: 'Que voulez-vous insérer\u202f?',
  insertNamed: (name) => `Insérer\u00a0: ${name}`,
  insertIt: 'Insérer',
  change: (name) => `Modifier ${name}…`,
  changeTitle: (name) => `Modifier\u00a0: ${name}`,
  changeIt: 'Modifier',
  cancel: 'Annuler',
  forExample: 'Par exemple\u00a0:',
  decorates: 'Elle ne fait que décorer',
  between: 'Texte qu’il contient',
  chapters: 'Chapitres',
  chaptersHelp: 'Un par ligne, avec son temps, comme dans la description d’une vidéo\u00a0: 3:10 Le budget',
  lineOf: (line, lines) => `Ligne ${line} sur ${lines}`,
  send: 'Envoyer',
  file: 'Nom du fichier',
  fileHelp: 'Il devient l’adresse de la page. Il suit le titre tant que vous ne le changez pas ici.',
  badFile: 'Utilisez des minuscules sans accents, des chiffres et des traits d’union, et .mdx à la fin.',
  sendNew:
    'Le bouton ouvre GitHub dans un nouvel onglet, où votre texte et le nom du fichier sont déjà saisis. Rien n’est publié\u00a0: sur GitHub, choisissez «\u00a0Propose changes\u00a0», et la rédaction le relit.',
  openGitHub: 'Envoyer à GitHub',
  inNewTab: '(ouvre un nouvel onglet)',
  tooLong: 'Le texte est trop long pour être remis à GitHub en une fois. Il faut deux étapes\u00a0:',
  copyFirst: 'Copiez le texte.',
  openEmpty:
    'Ouvrez un nouveau fichier sur GitHub, collez le texte et choisissez «\u00a0Propose changes\u00a0».',
  sendChange:
    'GitHub ne peut pas recevoir d’ici le texte d’un fichier qui existe. Il faut deux étapes\u00a0:',
  openEdit:
    'Ouvrez le fichier sur GitHub, sélectionnez tout son texte, collez le vôtre à la place et choisissez «\u00a0Commit changes\u00a0». GitHub montre alors la différence\u00a0: elle doit être la liste ci-dessus.',
  opening: 'Lecture du fichier sur GitHub…',
  openedFile: 'Voici le fichier tel qu’il est maintenant sur GitHub.',
  openFailed: {
    missing:
      'GitHub n’a pas de fichier public de ce nom. Il a peut-être été déplacé ou renommé, ou le dépôt n’est pas public.',
    silent: 'GitHub ne répond pas. Vérifiez votre connexion, ou modifiez le fichier sur GitHub même.',
    unreadable: 'Le fichier n’est pas du texte en UTF-8\u00a0: il ne peut pas être modifié ici.',
  },
  openBusy: (time) =>
    `GitHub ne répond qu’à un nombre limité de questions par heure depuis un même réseau. Réessayez ${time ? `après ${time}` : 'plus tard'}, ou modifiez le fichier sur GitHub même.`,
  tryAgain: 'Réessayer',
  editOnGitHub: 'Modifier sur GitHub',
  unchanged: 'Vous n’avez encore rien modifié.',
  yourChanges: 'Ce que vous avez modifié',
  before: 'Avant',
  after: 'Maintenant',
  emptyLine: '(ligne vide)',
  moreChanges: (count) => `Et ${count} de plus`,
  newer: 'Une autre personne a modifié ce fichier sur GitHub depuis que vous l’avez ouvert.',
  takeNewer: 'Ajouter ces modifications à mon texte',
  tookNewer: 'Les modifications de l’autre personne sont maintenant dans votre texte.',
  sameLines: {
    one: 'Les modifications de l’autre personne sont maintenant dans votre texte, sauf à # endroit où vous avez tous deux modifié les mêmes lignes. Vos mots y sont gardés.',
    other:
      'Les modifications de l’autre personne sont maintenant dans votre texte, sauf à # endroits où vous avez tous deux modifié les mêmes lignes. Vos mots y sont gardés.',
  },
  proposal: {
    heading: 'Envoyer depuis cette page, avec un jeton',
    help: (repository) =>
      `Pour qui écrit souvent ici\u00a0: rien à copier ni à coller. Votre texte devient une proposition dans ${repository}, en votre nom. GitHub demande un jeton de votre compte avec le droit d’écrire dans «\u00a0Contents\u00a0» et «\u00a0Pull requests\u00a0».`,
    makeToken: 'Créer un jeton sur GitHub',
    token: 'Jeton',
    keep: 'Garder le jeton dans ce navigateur',
    title: 'Ce que vous avez modifié, en quelques mots',
    changeTitle: (title) => `Modifier «\u00a0${title}\u00a0»`,
    addTitle: (title) => `Ajouter «\u00a0${title}\u00a0»`,
    propose: (repository) => `Le proposer dans ${repository}`,
    proposeAgain: (number) => `L’ajouter à la proposition nº\u00a0${number}`,
    steps: {
      account: 'GitHub vérifie qui vous êtes…',
      fork: 'Demande de votre propre copie du dépôt à GitHub…',
      commit: 'Envoi du texte…',
      proposal: 'Ouverture de la proposition…',
    },
    proposed: (number) =>
      `Votre texte est envoyé\u00a0: c’est la proposition nº\u00a0${number}. Le brouillon reste sur cet appareil jusqu’à ce que vous le supprimiez.`,
    openYourself:
      'Votre texte est sur GitHub, mais ce jeton ne peut pas ouvrir de proposition. Ouvrez-la là-bas, d’un clic.',
    see: 'Voir sur GitHub',
    needToken: 'Collez d’abord votre jeton.',
    failed: {
      token: 'GitHub n’accepte pas ce jeton. Il a peut-être expiré\u00a0: créez-en un nouveau.',
      forbidden:
        'Ce jeton n’a pas ce droit. Il lui faut le droit d’écrire dans «\u00a0Contents\u00a0» et «\u00a0Pull requests\u00a0» du dépôt.',
      missing: 'Avec ce jeton, GitHub ne montre pas ce dépôt. Choisissez le dépôt en créant le jeton.',
      conflict: 'GitHub a refusé le texte. Suivez les étapes ci-dessus, ou réessayez plus tard.',
      busy: 'GitHub vous demande d’attendre. Réessayez dans une heure.',
      silent: 'GitHub ne répond pas. Réessayez.',
      changed:
        'Une autre personne a modifié ce fichier depuis que vous l’avez ouvert. Rien n’a été envoyé\u00a0: ajoutez d’abord ses modifications.',
      exists: 'Il y a déjà un fichier de ce nom. Rien n’a été envoyé\u00a0: choisissez un autre nom.',
    },
    checksWaiting: 'Les contrôles n’ont pas encore commencé.',
    checksRunning: (done, all) => `Contrôles\u00a0: ${done} sur ${all} sont terminés.`,
    checksPassed: 'Tous les contrôles ont réussi.',
    checksFailed: (names) => `Un contrôle a échoué\u00a0: ${names}. La proposition dit quoi faire.`,
  },
  sendElsewhere:
    'Cette publication ne reçoit pas de fichiers d’ici. Copiez ou téléchargez le texte, et envoyez-le à la rédaction.',
  copy: 'Copier le texte',
  copied: 'Copié.',
  copyYourself:
    'Le navigateur ne permet pas à cette page de copier. Le texte est sélectionné\u00a0: copiez-le au clavier ou par le menu.',
  download: 'Télécharger le fichier',
  colon: '\u00a0:',
  problems: 'Problèmes',
  checking: 'La vérification se charge…',
  noProblems: 'La vérification ne trouve rien.',
  errors: { one: '# erreur', other: '# erreurs' },
  notes: { one: '# remarque', other: '# remarques' },
  error: 'Erreur',
  note: 'Remarque',
  line: (line) => `Ligne ${line}`,
  repair: 'Corriger',
  repaired: 'Fait\u00a0:',
  checkFailed:
    'La vérification ne répond pas ici. Vous pouvez tout de même écrire et envoyer\u00a0: elle est refaite après l’envoi.',
  checkLater: 'La vérification a lieu après l’envoi et dit sur GitHub ce qu’il faut corriger.',
  preview: 'Aperçu',
  previewOld: 'Le texte ne peut pas être affiché à cause des erreurs. Voici comment il était avant.',
  willBeAt: (path) => `Adresse\u00a0: ${path}`,
  details: 'Lignes d’en-tête',
  moreDetails: 'Autres lignes',
  unreadable: 'Les lignes d’en-tête ne peuvent pas être lues. La liste des problèmes dit pourquoi.',
  required: '(nécessaire)',
  none: 'Aucun',
  choose: 'Choisir…',
  add: 'Ajouter',
  addTo: (list) => `Ajouter à\u00a0: ${list}`,
  takeAway: 'Retirer',
  removeEntry: (name) => `Retirer ${name}`,
  stillChecking: 'Un instant\u00a0: ce que vous venez de taper est mis dans le texte. Appuyez encore.',
  parts: 'Parties de l’éditeur',
  writing: 'Écrire',
};

export const writeFiles: Words['writeFiles'] = {
  reading: 'Lecture du fichier…',
  close: 'Fermer',
  name: 'Nom du fichier',
  pictureTitle: 'Ajouter une image',
  addPicture: 'Ajouter l’image',
  measures: (width, height, size) => `${width} × ${height} pixels, ${size}`,
  shrunk: (width, height, size) => `Elle avait ${width} × ${height} pixels, ${size}, et a été réduite.`,
  cleaned:
    'Ce que les appareils photo et les programmes notent dans un fichier a été retiré\u00a0: le lieu, l’heure, l’appareil.',
  alt: 'Texte alternatif',
  altHelp:
    'Que manque-t-il à qui ne voit pas l’image\u202f? Dites-le en une ou deux phrases, sans «\u00a0image de\u00a0». Les lecteurs d’écran le lisent à voix haute.',
  nothingToSay: 'Il n’y a rien à en dire',
  decorationHelp:
    'Cela ne vaut que pour les ornements. Une photo de personnes ou de lieux, un graphique et une image qui contient des mots disent toujours quelque chose.',
  decorates: 'Elle ne fait que décorer\u00a0: les lecteurs d’écran la passent',
  where: 'Où elle va',
  inText: 'Dans le texte, à l’endroit du curseur',
  ofPage: 'À toute la page\u00a0: pour les listes et les aperçus de liens',
  list: 'Fichiers de ce brouillon',
  listHelp: 'Ils sont conservés sur cet appareil avec le brouillon, et envoyés avec lui.',
  added: (name) => `${name} a été ajouté.`,
  noRoom:
    'Ce navigateur n’a pas de place pour le fichier et le perd quand vous quittez la page. Envoyez d’abord votre texte.',
  remove: (name) => `Retirer ${name}`,
  removed: (name) => `${name} a été retiré. Le texte le nomme peut-être encore.`,
  putBack: (name) => `Annuler\u00a0: remettre ${name}`,
  isBack: (name) => `${name} est de retour.`,
  download: 'Télécharger',
  downloadNamed: (name) => `Télécharger ${name}`,
  uploads: 'D’abord, les fichiers',
  uploadHelp:
    'Sans jeton, GitHub prend les fichiers et le texte séparément. Téléchargez chaque fichier ici et déposez-le là-bas. Avec un jeton, tout part en une seule étape.',
  uploadElsewhere: 'Téléchargez les fichiers et envoyez-les avec le texte.',
  uploadTo: (folder) => `Déposer dans ${folder} sur GitHub`,
  transcriptTitle: 'Ajouter une transcription',
  addTranscript: 'Ajouter la transcription',
  found: 'Trouvé\u00a0:',
  lookAt: 'Regardez ces endroits\u00a0:',
  lineOf: (line) => `Ligne ${line}`,
  paragraph: (number) => `Paragraphe ${number}`,
  turns: 'Ce qui a été compris',
  goesWith: 'Elle accompagne',
  insteadOf: (title) => `${title} (à la place de la transcription qu’il a)`,
  goesLater: 'Un enregistrement que j’ajouterai plus tard',
  transcriptFault: (name) =>
    `${name} ne peut pas être lu comme transcription. Corrigez ce qui est dit ci-dessous et ajoutez le fichier de nouveau.`,
  unknown: (name) =>
    `${name} ne peut pas être ajouté ici. On attend une image (JPEG, PNG, WebP, GIF, AVIF) ou une transcription (.docx, .vtt, .srt, .txt, .md). Enregistrez-le dans un de ces formats, ou envoyez le fichier à la rédaction.`,
  pictureFaults: {
    unreadable: (name) =>
      `${name} ne peut pas être lu comme image\u00a0: le fichier est endommagé, ou d’un format que ce navigateur ne connaît pas. Ouvrez-le dans un programme d’images et enregistrez-le en JPEG ou en PNG.`,
    moving: (name) =>
      `${name} est animé et dépasse 5 Mo, la limite. Raccourcissez-le, réduisez-le, ou mettez-le sur YouTube comme vidéo.`,
  },
};
