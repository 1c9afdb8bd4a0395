/** Spanish. Readers are addressed as “usted”, or not at all. */
import type { Words } from './words';

export const locale = 'es';

export const text: Words['text'] = {
  alphabet: 'ABCDEFGHIJKLMNÑOPQRSTUVWXYZ',
  colon: ':',
  day: (day) => day,
};

export const counts: Words['counts'] = {
  entries: { one: '# entrada', other: '# entradas' },
  topics: { one: '# tema', other: '# temas' },
  authors: { one: '# autor', other: '# autores' },
  episodes: { one: '# episodio', other: '# episodios' },
  chapters: { one: '# capítulo', other: '# capítulos' },
  minutes: { other: '# min' },
  reading: { other: '# min de lectura' },
  bytes: { one: '# byte', other: '# bytes' },
  kilobytes: { other: '# KB' },
  megabytes: { other: '# MB' },
  gigabytes: { other: '# GB' },
  allEntries: { one: 'Ver la entrada', other: 'Ver las # entradas' },
  allTopics: { one: 'Ver el tema', other: 'Ver los # temas' },
  allAuthors: { one: 'Ver al autor', other: 'Ver a los # autores' },
};

export const kinds: Words['kinds'] = {
  podcast: 'Pódcast',
  audio: 'Audio',
  video: 'Video',
  link: 'Enlace',
  article: 'Artículo',
  topic: 'Tema',
  author: 'Autor',
  page: 'Página',
  event: 'Evento',
  resource: 'Recurso',
  service: 'Servicio',
  community: 'Comunidad',
  guide: 'Guía',
};

export const frame: Words['frame'] = {
  skip: 'Saltar al contenido',
  main: 'Principal',
  footer: 'Pie de página',
  breadcrumbs: 'Ruta de navegación',
  notice: 'Aviso',
  home: 'Inicio',
  search: 'Buscar',
  searchFor: 'Buscar',
  subscribe: 'Suscribirse',
  banner: {
    label: 'Sitio web oficial',
    summary: 'Un sitio web oficial del Gobierno de los Estados Unidos. Cómo comprobarlo',
    claims: [
      [
        'Los sitios web oficiales usan .gov.',
        'Un sitio web con la terminación .gov pertenece a un organismo oficial del Gobierno de los Estados Unidos.',
      ],
      [
        'Los sitios web .gov seguros usan HTTPS.',
        'Comparta información confidencial solo en sitios web oficiales y seguros: su dirección empieza por https:// y el navegador muestra un candado.',
      ],
    ],
  },
};

export const post: Words['post'] = {
  by: 'Por',
  updated: 'Actualizado el',
  reviewed: 'Revisado el',
  topics: 'Temas',
  contents: 'En esta página',
  corrections: 'Correcciones',
  related: 'Relacionado',
  newer: 'Más reciente',
  older: 'Anterior',
  around: 'Antes y después',
  edit: 'Editar esta página',
  report: 'Informar de un error',
  mistake: (title) => `Error: ${title}`,
  share: 'Compartir:',
  email: 'Correo',
  archived: 'Archivado',
  archivedSince: (day) => `Esta página se conserva solo como archivo desde el ${day}. Ya no se actualiza.`,
  aged: {
    one: 'Este texto se publicó hace más de # año. Puede que los enlaces, los nombres y las normas hayan cambiado.',
    other:
      'Este texto se publicó hace más de # años. Puede que los enlaces, los nombres y las normas hayan cambiado.',
  },
  superseded: 'Sustituido',
  supersededBy: 'Hay un texto más reciente sobre este tema:',
  draft: 'Borrador. Sin publicar.',
  scheduled: (day) => `Programado. Se publicará el ${day}.`,
  readAt: (name) => `Léalo en ${name}`,
  photo: 'Imagen:',
  series: 'Parte de',
  alsoIn: 'También en',
};

export const lists: Words['lists'] = {
  news: 'Noticias',
  topics: 'Temas',
  authors: 'Autores',
  index: 'Índice',
  year: 'Año',
  month: 'Mes',
  entries: 'Entradas',
  furtherEntries: 'Más entradas',
  writesAbout: 'Escribe sobre',
  readFirst: 'Para empezar',
  policy: 'Normativa',
  elsewhere: 'En otros sitios',
  episodes: 'Episodios',
  podcastAddress: 'Copie esta dirección en una aplicación de pódcast:',
  licence: 'Licencia:',
  ofMonth: (month) => `de ${month}`,
  pages: 'Páginas',
  page: (page) => `Página ${page}`,
  pageOf: (page, pages) => `página ${page} de ${pages}`,
  previous: 'Anterior',
  next: 'Siguiente',
  letters: 'Letras',
  furtherTitle: (title, page) => `${title}, página ${page}`,
  furtherDescription: (description, page) => `${description}: página ${page}.`,
  about: {
    news: 'Todo lo publicado aquí, de lo más reciente a lo más antiguo',
    topics: 'Todos los temas, con el número de entradas de cada uno',
    authors: 'Quienes han escrito aquí, de la A a la Z',
    topic: (title) => `Todo sobre ${title}`,
    author: (name) => `Todo lo escrito por ${name}`,
    period: (period) => `Todo lo publicado en ${period}`,
  },
};

export const events: Words['events'] = {
  title: 'Eventos',
  counted: { one: '# evento', other: '# eventos' },
  about: 'Los próximos eventos y los que ya se celebraron',
  upcoming: 'Próximos',
  past: 'Anteriores',
  none: 'Por ahora no hay ningún evento previsto.',
  all: 'Todos los eventos',
  when: 'Cuándo',
  where: 'Dónde',
  online: 'En línea',
  host: 'Organiza',
  speakers: 'Ponentes',
  register: 'Inscribirse',
  add: 'Añadir al calendario',
  subscribe: 'Suscribirse a este calendario',
  subscribeTo: (topic) => `Suscribirse a ${topic}`,
  canceled: 'Cancelado',
  isCanceled: 'Este evento no se celebra.',
  isPast: 'Este evento ya ha terminado.',
};

export const directories: Words['directories'] = {
  resource: {
    title: 'Recursos',
    about: 'Guías, herramientas y ejemplos',
    counted: { one: '# recurso', other: '# recursos' },
    all: 'Todos los recursos',
    by: 'Por',
  },
  service: {
    title: 'Servicios',
    about: 'Servicios a su disposición y a quién preguntar',
    counted: { one: '# servicio', other: '# servicios' },
    all: 'Todos los servicios',
    by: 'Equipo',
  },
  community: {
    title: 'Comunidades',
    about: 'Personas que hacen el mismo trabajo y cómo unirse a ellas',
    counted: { one: '# comunidad', other: '# comunidades' },
    all: 'Todas las comunidades',
    by: 'Equipo',
  },
  guide: {
    title: 'Guías',
    about: 'Guías de varias páginas, para leer desde el principio o página a página',
    counted: { one: '# guía', other: '# guías' },
    all: 'Todas las guías',
    by: 'Por',
  },
};

export const directory: Words['directory'] = {
  visit: (name) => `Ir a ${name}`,
  contact: 'Contacto',
  published: 'Publicado el',
  join: 'Cómo unirse',
  joinAt: (name) => `Únase en ${name}`,
  writeTo: 'Escriba a',
  subject: 'Asunto',
  message: 'Texto',
  members: { one: '# miembro', other: '# miembros' },
  withoutTopic: 'Otros',
  none: 'Todavía no hay nada en esta lista.',
};

export const guides: Words['guides'] = {
  pagesOfAll: 'Páginas de guías',
  contents: 'En esta guía',
  all: { one: '# página', other: 'Las # páginas' },
  position: (page, pages) => `Página ${page} de ${pages}`,
  around: 'Página anterior y siguiente',
  previous: 'Anterior',
  next: 'Siguiente',
  print: 'Toda la guía en una página, para imprimir',
  printed: 'Toda la guía en una página',
  pageByPage: 'Leerla página a página',
  inside: (title) => `«${title}» es una guía aparte, con su propia página para imprimir.`,
};

export const front: Words['front'] = {
  hear: (time) => `Escúchelo en ${time}`,
  media: 'Para escuchar y ver',
  latest: 'Lo más reciente',
  archive: 'Archivo por años',
  edition: (entries, year, latest) => `${entries} desde ${year}. La más reciente: ${latest}.`,
};

export const searchPage: Words['searchPage'] = {
  description: 'Busque en todo lo publicado, o consúltelo por tema, autor o año.',
  byTopic: 'Por tema',
  byYear: 'Por año',
  byAuthor: 'Por autor',
  allAuthors: { one: 'Ver al autor', other: 'Ver a los # autores, de la A a la Z' },
  names: {
    subscribe: ['RSS', 'Atom', 'JSON Feed', 'canales', 'boletín', 'suscripción', 'aplicación de pódcast'],
    news: ['últimas entradas', 'todas las entradas', 'archivo', 'blog'],
    authors: ['personas', 'redactores', 'colaboradores', 'quién escribe aquí'],
  },
};

export const subscribe: Words['subscribe'] = {
  kind: 'Canales',
  title: 'Suscribirse',
  description: 'Canales de todo, de cada tema, autor y pódcast, y cómo leerlos.',
  deck: 'Reciba las entradas nuevas en el orden en que se publican. Sin cuenta, sin dirección de correo y sin rastreo.',
  how: 'Cómo funciona',
  steps: [
    'Elija un lector de canales: los hay gratuitos para cualquier teléfono y ordenador. Para los pódcast, una aplicación de pódcast.',
    'Copie la dirección de uno de los canales siguientes y péguela donde el lector indique «añadir» o «seguir».',
    'Lo que se publique a partir de ese momento aparecerá completo en su lector.',
  ],
  everything: 'Todo',
  copy: 'La mayoría de los lectores admite cualquiera de ellos. Para copiar:',
  podcasts: 'Pódcast',
  podcastFeed: 'Canal del pódcast',
  inApp: 'Ábralo en su aplicación:',
  scan: 'O apunte aquí con su teléfono.',
  qrCode: (title) => `Código QR con el canal de ${title}`,
  feedOf: (title) => ` de ${title}`,
  eachFeed: ': el canal de cada uno está al pie de su página.',
};

export const listeningPage: Words['listeningPage'] = {
  title: 'Seguir escuchando',
  description: 'Grabaciones que ha empezado aquí.',
  deck: 'Lo que ha empezado en este dispositivo, en el punto donde lo dejó. La lista se guarda solo aquí: nadie más puede verla.',
  noScript: 'La lista necesita JavaScript, porque está en su dispositivo y no en este sitio.',
};

export const errors: Words['errors'] = {
  notFound: {
    name: 'Página no encontrada',
    title: 'No hay ninguna página en esta dirección',
    deck: 'Puede que la página haya cambiado de lugar o que la dirección contenga un error.',
    tellUs: ['Si ha llegado aquí por un enlace de este sitio, le rogamos que ', 'nos avise', '.'],
    report: 'un enlace roto',
  },
  removed: {
    name: 'Página retirada',
    title: 'Esta página se ha retirado',
    deck: 'En esta dirección había una página. Se ha retirado de forma definitiva y ninguna otra la sustituye.',
    askUs: ['Si todavía necesita lo que había aquí, ', 'escríbanos', '.'],
    report: 'una página retirada',
  },
  moved: { title: 'Esta página ha cambiado de dirección', nowAt: ['Ahora está en ', '', '.'] },
};

export const nearest: Words['nearest'] = {
  title: 'Páginas con una dirección parecida',
  none: 'Ninguna página tiene una dirección parecida. Puede buscar sus palabras o ir por temas.',
};

export const manual: Words['manual'] = {
  title: 'Colaborar',
  summary: 'Cómo escribir para esta publicación.',
  text: 'Cualquier persona puede escribir aquí, corregir una palabra o informar de un error. La guía explica cómo.',
  contents: 'Guía para autores',
  tasks: '¿Qué desea hacer?',
  inEnglish: 'en inglés',
  pages: {
    'podcast-episode': {
      title: 'Publicar un episodio de pódcast',
      summary:
        'Una grabación con su transcripción y sus capítulos, desde sus archivos hasta las aplicaciones.',
    },
    'video-recap': {
      title: 'Publicar el resumen de un vídeo',
      summary: 'Un vídeo de YouTube con sus capítulos y lo que se dijo.',
    },
    'add-a-picture': {
      title: 'Añadir una imagen',
      summary: 'Qué tamaño puede tener, dónde se pone y qué oye quien no la ve.',
    },
    'correct-a-post': {
      title: 'Corregir una entrada',
      summary: 'Cómo se corrige un error en una entrada publicada y cuándo se avisa de ello.',
    },
    'publish-later': {
      title: 'Publicar más tarde',
      summary: 'Cómo espera una entrada hasta su día o su hora.',
    },
    'archive-a-post': {
      title: 'Archivar una entrada',
      summary: 'Cómo se conserva una entrada desfasada y cómo remite a la que la sustituye.',
    },
    'move-a-post': {
      title: 'Cambiar la dirección de una entrada',
      summary: 'Cómo se traslada una entrada sin que deje de funcionar su dirección anterior.',
    },
    'add-a-topic': {
      title: 'Añadir un tema',
      summary: 'Un asunto nuevo al que pueden pertenecer las entradas.',
    },
    'in-the-browser': {
      title: 'Escribir en el navegador',
      summary: 'Cómo modificar una página o enviar una entrada sin instalar nada, paso a paso.',
    },
    'front-matter': {
      title: 'Las líneas iniciales',
      summary:
        'Todas las líneas con las que pueden empezar entradas, autores, temas, pódcast y páginas, y para qué sirven.',
    },
    components: {
      title: 'Texto y componentes',
      summary: 'Todo lo que puede contener un texto, cada elemento junto a su código.',
    },
    transcripts: {
      title: 'Transcripciones y capítulos',
      summary:
        'Cómo se escribe una transcripción, con un ejemplo de cada tipo de archivo, y cómo se pegan los capítulos.',
    },
    mistakes: {
      title: 'Errores frecuentes',
      summary: 'Diez errores que todo el mundo comete, lo que indica la comprobación y cómo corregirlos.',
    },
    checklist: {
      title: 'Antes de enviar',
      summary: 'Una lista breve para repasar antes de la revisión de una entrada.',
    },
    'on-your-computer': {
      title: 'Escribir en el ordenador',
      summary:
        'Las órdenes para quienes escriben a menudo: entradas nuevas, vista previa, comprobación e informe.',
    },
  },
};

export const writePage: Words['writePage'] = {
  title: 'Escribir',
  description: 'Escriba aquí, en el navegador, una entrada y envíela como propuesta.',
  deck: 'Parta de una plantilla, escriba aquí y envíe el texto cuando esté listo. Hasta entonces, su texto no sale de este dispositivo.',
  start: 'Empezar algo nuevo',
  kinds: {
    post: { name: 'Entrada', says: 'Un artículo: una guía, un informe, un caso práctico.' },
    podcast: { name: 'Episodio de pódcast', says: 'Una grabación con su transcripción y sus capítulos.' },
    recap: { name: 'Resumen de un vídeo', says: 'Un vídeo de YouTube con sus capítulos y lo que se dijo.' },
    link: { name: 'Enlace', says: 'Un texto de otro sitio que conviene conocer, y por qué.' },
    topic: { name: 'Tema', says: 'Un asunto al que pertenecen las entradas.' },
    author: { name: 'Autor', says: 'Alguien que escribe aquí, con una breve biografía.' },
  },
  otherwise: 'Otras vías',
  withoutScript: [
    'Si prefiere escribir en GitHub, o si JavaScript está desactivado en su navegador, todos los archivos están en ',
    'la carpeta del contenido',
    '. Necesita una cuenta gratuita.',
  ],
  withoutRepository: ['Cuando el texto esté listo, guárdelo como archivo y ', 'envíenoslo', '.'],
  readGuide: ['', 'La guía para autores', ' explica todo lo que puede contener un texto.'],
};

export const machines: Words['machines'] = {
  postsAbout: (topic, site) => `Entradas sobre ${topic} en ${site}.`,
  postsBy: (author, site) => `Entradas de ${author} en ${site}.`,
  formats: 'Cada entrada está también en Markdown (`index.md`, bajo su dirección) y en JSON (`index.json`).',
  formatsOfAll:
    'Cada página que aquí se nombra está también en Markdown (`index.md`, bajo su dirección) y en JSON (`index.json`).',
  posts: 'Entradas',
  topics: 'Temas',
  allPosts: 'Todas las entradas en JSON',
  asJson: (list) => `${list} en JSON`,
  more: { one: '# más de las que aquí se nombran', other: '# más de las que aquí se nombran' },
  schema: 'Qué contiene el JSON',
  feed: 'Canal',
  feedHolds: 'las entradas más recientes con su texto completo',
};

export const media: Words['media'] = {
  listen: 'Escuchar',
  watch: 'Ver',
  readTranscript: 'Leer la transcripción',
  share: 'Compartir o insertar',
  shareLink: 'Enlace',
  shareCode: 'Código para insertar el reproductor',
  skipTranscript: 'Saltar la transcripción',
  download: 'Descargar',
  transcript: 'Transcripción',
  untimed: 'Esta transcripción no lleva marcas de tiempo.',
  audioCost: 'audio',
  transcriptCost: 'transcripción',
  videoCost: 'el video no carga nada de YouTube hasta que usted lo reproduce',
  passage: (number) => `Pasaje ${number}`,
  chapters: 'Capítulos',
  watchOnYouTube: 'Ver en YouTube',
  openAt: (host) => `Abrir en ${host}`,
  photo: 'Foto',
  table: 'Tabla',
  code: 'Código',
  formula: 'Fórmula',
  seePost: (user) => `Publicación de @${user} en X`,
};

export const formats: Words['formats'] = {
  word: 'documento de Word',
  excel: 'libro de Excel',
  powerpoint: 'presentación de PowerPoint',
  text: 'texto',
  page: 'página web',
};

export const notes: Words['notes'] = {
  note: 'Nota',
  activity: 'Actividad',
  action: 'Acción',
  alert: 'Aviso',
  comment: 'Comentario',
  video: 'Video',
  join: '¿Quién puede participar?',
  disclaimer: 'Descargo de responsabilidad',
};

export const footnotes: Words['footnotes'] = {
  title: 'Notas al pie',
  backToText: (reference) => `Volver al texto (${reference})`,
};

export const player: Words['player'] = {
  quoted: (title) => `«${title}»`,
  startsAt: (time) => `Empieza en ${time}`,
  resumeAt: (time) => `Continuar en ${time}`,
  copyLink: 'Enlazar este momento',
  cite: 'Citar este momento',
  copied: 'Copiado:',
  copyYourself: 'Copie manualmente:',
  at: (time) => `minuto ${time}`,
  find: 'Buscar en la transcripción',
  found: (count, all) => `${count} de ${all} pasajes`,
  hit: (number, count) => `Pasaje ${number} de ${count}`,
  previousHit: 'Pasaje anterior',
  nextHit: 'Pasaje siguiente',
  follow: 'Seguir la reproducción',
  backToNow: 'Volver al momento actual',
};

export const audio: Words['audio'] = {
  play: 'Reproducir',
  pause: 'Pausar',
  back: (seconds) => `Retroceder ${seconds} segundos`,
  forward: (seconds) => `Avanzar ${seconds} segundos`,
  previous: 'Capítulo anterior',
  next: 'Capítulo siguiente',
  position: 'Posición',
  time: 'Tiempo',
  timeForm: 'Escriba un tiempo como 8:20',
  of: (time, duration) => `${time} de ${duration}`,
  speed: 'Velocidad',
  decimal: ',',
  mute: 'Silenciar',
  unmute: 'Activar el sonido',
  volume: 'Volumen',
  percent: (value) => `${value}\u00a0%`,
  startOver: 'Desde el principio',
  tryAgain: 'Intentar de nuevo',
  failed: 'Esta grabación no se puede reproducir aquí. Puede descargarla.',
  missing: 'Esta grabación no está disponible en este momento.',
  continues: (time) => `Continúa en ${time}`,
  more: 'Temporizador y teclas',
};

/** Navegador: el reproductor pequeño y lo que lo acompaña. */
export const listening: Words['listening'] = {
  player: (title) => `Reproductor: ${title}`,
  close: 'Cerrar el reproductor',
  backToText: 'Volver a donde se dice',
  copy: 'Copiar',
  stopAfter: 'Detener después de',
  never: 'el final',
  chapter: 'este capítulo',
  minutes: (minutes) => `${minutes} minutos`,
  keys: 'Teclas',
  keysWhere: 'Funcionan mientras el foco está en un reproductor.',
  playOrPause: 'Reproducir o pausar',
  soundOnOff: 'Quitar o activar el sonido',
  thisHelp: 'Esta lista',
  done: 'Listo',
  heard: (time, duration) => `Detenido en ${time} de ${duration}`,
  heardAt: (time) => `Detenido en ${time}`,
  play: 'Continuar',
  forget: (title) => `Olvidar «${title}»`,
  forgetAll: 'Olvidar todo',
  nothing: 'No se ha empezado nada en este dispositivo.',
};

export const video: Words['video'] = {
  play: 'Reproducir',
  loading: 'Cargando el video…',
  showHere: 'Mostrar aquí',
  gone: 'Este video no se puede ver aquí: fue retirado o no puede mostrarse en otros sitios.',
  silent: 'El reproductor no responde. Puede que la red o el navegador lo bloquee.',
};

export const search: Words['search'] = {
  results: { one: '# resultado', other: '# resultados' },
  resultsFor: (results, words) => `${results} para «${words}»`,
  none: 'No se encontró nada. Pruebe otras palabras o menos filtros.',
  noneFor: (words) => `No se encontró nada para «${words}». Pruebe otras palabras o menos filtros.`,
  suggestions: 'Sugerencias',
  partialFor: (results, words) =>
    `Ninguna página tiene todo lo de «${words}». ${results} con la mayoría de estas palabras`,
  didYouMean: '¿Quiso decir #?',
  moments: { one: '# momento de esta grabación', other: '# momentos de esta grabación' },
  searching: 'Buscando…',
  failed: 'La búsqueda no está disponible. Más abajo puede consultar por tema, año o autor.',
  more: { other: 'Mostrar # más' },
  filters: 'Filtros',
  any: 'Cualquiera',
  topic: 'Tema',
  author: 'Autor',
  year: 'Año',
  has: { audio: 'Audio', video: 'Video', transcript: 'Transcripción' },
  withArchived: 'Incluir lo archivado',
  sort: 'Ordenar por',
  best: 'Mejor coincidencia',
  newest: 'Más recientes',
  archived: 'Archivado',
};

export const write: Words['write'] = {
  drafts: 'Sus borradores',
  draftsKept: 'Se guardan en este dispositivo, en este navegador. Nadie más puede verlos.',
  changed: (when) => `Último cambio: ${when}`,
  goOn: 'Continuar',
  remove: 'Eliminar borrador',
  removeDraft: (name) => `Eliminar el borrador «${name}»`,
  removed: (name) => `Se ha eliminado el borrador «${name}».`,
  untitled: 'Sin título',
  close: 'Volver al inicio',
  kept: (time) => `Borrador guardado en este dispositivo a las ${time}`,
  openedAgain: (when) => `Este es su borrador tal como lo dejó: ${when}.`,
  notKept: 'Este navegador no guarda borradores. Copie o descargue el texto antes de salir de la página.',
  undo: 'Deshacer',
  redo: 'Rehacer',
  text: 'Texto del archivo',
  textHelp:
    'Las líneas entre las dos filas de guiones describen la página. Lo que sigue es su texto, en Markdown.',
  insert: 'Insertar…',
  insertKey: 'Alt + Intro inserta un componente en el cursor, o modifica aquel en el que está el cursor.',
  addFile: 'Añadir un archivo…',
  addFileHelp: 'También puede soltar un archivo en la página o pegar una imagen.',
  filesFailed:
    'Ahora no se pueden añadir archivos porque no se ha cargado una parte de esta página. Compruebe su conexión e inténtelo de nuevo.',
  filesLost: 'Los archivos de este borrador no se pueden leer en este dispositivo. Añádalos de nuevo.',
  fileCount: { one: '# archivo', other: '# archivos' },
  insertTitle: '¿Qué desea insertar?',
  insertNamed: (name) => `Insertar: ${name}`,
  insertIt: 'Insertar',
  change: (name) => `Modificar ${name}…`,
  changeTitle: (name) => `Modificar: ${name}`,
  changeIt: 'Modificar',
  cancel: 'Cancelar',
  forExample: 'Por ejemplo:',
  decorates: 'Solo es decorativa',
  between: 'Texto que contiene',
  chapters: 'Capítulos',
  chaptersHelp: 'Uno por línea, con su tiempo, como en la descripción de un vídeo: 3:10 El presupuesto',
  lineOf: (line, lines) => `Línea ${line} de ${lines}`,
  send: 'Enviar',
  file: 'Nombre del archivo',
  fileHelp: 'Será la dirección de la página. Sigue al título hasta que lo cambie aquí.',
  badFile: 'Use letras minúsculas sin acentos, cifras y guiones, y .mdx al final.',
  sendNew:
    'El botón abre GitHub en una pestaña nueva, con su texto y el nombre del archivo ya puestos. No se publica nada: en GitHub, elija «Propose changes», y alguien de la redacción lo revisa.',
  openGitHub: 'Enviar a GitHub',
  inNewTab: '(abre una pestaña nueva)',
  tooLong: 'El texto es demasiado largo para pasarlo a GitHub en un solo paso. Son dos:',
  copyFirst: 'Copie el texto.',
  openEmpty: 'Abra un archivo nuevo en GitHub, pegue el texto y elija «Propose changes».',
  sendChange: 'A GitHub no se le puede pasar el texto de un archivo que ya existe. Son dos pasos:',
  openEdit:
    'Abra el archivo en GitHub, seleccione todo su texto, pegue el suyo encima y elija «Commit changes». GitHub muestra entonces la diferencia: debe ser la lista de arriba.',
  opening: 'Leyendo el archivo de GitHub…',
  openedFile: 'Este es el archivo tal como está ahora en GitHub.',
  openFailed: {
    missing:
      'GitHub no tiene ningún archivo público con este nombre. Puede que se haya movido o renombrado, o que el repositorio no sea público.',
    silent: 'GitHub no responde. Compruebe su conexión o edite el archivo en el propio GitHub.',
    unreadable: 'El archivo no es texto en UTF-8, así que no se puede cambiar aquí.',
  },
  openBusy: (time) =>
    `GitHub responde solo a un número limitado de consultas por hora desde una misma red. Inténtelo de nuevo ${time ? `después de las ${time}` : 'más tarde'} o edite el archivo en el propio GitHub.`,
  tryAgain: 'Intentar de nuevo',
  editOnGitHub: 'Editar en GitHub',
  unchanged: 'Todavía no ha cambiado nada.',
  yourChanges: 'Lo que ha cambiado',
  before: 'Antes',
  after: 'Ahora',
  emptyLine: '(línea vacía)',
  moreChanges: (count) => `Y ${count} más`,
  newer: 'Otra persona ha cambiado este archivo en GitHub desde que usted lo abrió.',
  takeNewer: 'Añadir esos cambios a mi texto',
  tookNewer: 'Los cambios de la otra persona están ahora en su texto.',
  sameLines: {
    one: 'Los cambios de la otra persona están ahora en su texto, salvo en # lugar donde ambos cambiaron las mismas líneas. Ahí se conservan sus palabras.',
    other:
      'Los cambios de la otra persona están ahora en su texto, salvo en # lugares donde ambos cambiaron las mismas líneas. Ahí se conservan sus palabras.',
  },
  proposal: {
    heading: 'Enviar desde esta página, con un token',
    help: (repository) =>
      `Para quienes escriben aquí a menudo: no hay nada que copiar y pegar. Su texto se convierte en una propuesta en ${repository}, en su nombre. GitHub pide un token de su cuenta con permiso de escritura en «Contents» y «Pull requests».`,
    makeToken: 'Crear un token en GitHub',
    token: 'Token',
    keep: 'Guardar el token en este navegador',
    title: 'Qué ha cambiado, en pocas palabras',
    changeTitle: (title) => `Cambiar «${title}»`,
    addTitle: (title) => `Añadir «${title}»`,
    propose: (repository) => `Proponerlo en ${repository}`,
    proposeAgain: (number) => `Añadirlo a la propuesta n.º ${number}`,
    steps: {
      account: 'Preguntando a GitHub quién es usted…',
      fork: 'Pidiendo a GitHub su propia copia del repositorio…',
      commit: 'Enviando el texto…',
      proposal: 'Abriendo la propuesta…',
    },
    proposed: (number) =>
      `Su texto se ha enviado como propuesta n.º ${number}. El borrador sigue en este dispositivo hasta que lo borre.`,
    openYourself:
      'Su texto está en GitHub, pero este token no puede abrir una propuesta. Ábrala allí con un clic.',
    see: 'Ver en GitHub',
    needToken: 'Pegue antes su token.',
    failed: {
      token: 'GitHub no acepta este token. Puede que haya caducado: cree uno nuevo.',
      forbidden:
        'Este token no puede hacerlo. Necesita permiso de escritura en «Contents» y «Pull requests» del repositorio.',
      missing: 'Con este token, GitHub no muestra ese repositorio. Elija el repositorio al crear el token.',
      conflict: 'GitHub ha rechazado el texto. Siga los pasos de arriba o inténtelo más tarde.',
      busy: 'GitHub le pide que espere. Inténtelo de nuevo dentro de una hora.',
      silent: 'GitHub no responde. Inténtelo de nuevo.',
      changed:
        'Otra persona ha cambiado este archivo desde que usted lo abrió. No se ha enviado nada: añada antes sus cambios.',
      exists: 'Ya hay un archivo con este nombre. No se ha enviado nada: elija otro nombre.',
    },
    checksWaiting: 'Las comprobaciones aún no han empezado.',
    checksRunning: (done, all) => `Comprobaciones: ${done} de ${all} han terminado.`,
    checksPassed: 'Se han superado todas las comprobaciones.',
    checksFailed: (names) => `Ha fallado una comprobación: ${names}. La propuesta dice qué hacer.`,
  },
  sendElsewhere:
    'Esta publicación no recibe archivos desde aquí. Copie o descargue el texto y envíelo a la redacción.',
  copy: 'Copiar texto',
  copied: 'Copiado.',
  copyYourself:
    'El navegador no permite copiar a esta página. El texto está seleccionado: cópielo con el teclado o el menú.',
  download: 'Descargar archivo',
  colon: ':',
  problems: 'Problemas',
  checking: 'La comprobación se está cargando …',
  noProblems: 'La comprobación no encuentra nada.',
  errors: { one: '# error', other: '# errores' },
  notes: { one: '# aviso', other: '# avisos' },
  error: 'Error',
  note: 'Aviso',
  line: (line) => `Línea ${line}`,
  repair: 'Corregir',
  repaired: 'Hecho:',
  checkFailed:
    'La comprobación no responde aquí. Puede escribir y enviar igualmente: se repite después del envío.',
  checkLater: 'La comprobación se hace después del envío e indica en GitHub lo que hay que corregir.',
  preview: 'Vista previa',
  previewOld: 'El texto no se puede mostrar por los errores. Así estaba antes.',
  willBeAt: (path) => `Dirección: ${path}`,
  details: 'Líneas iniciales',
  moreDetails: 'Más líneas',
  unreadable: 'Las líneas iniciales no se pueden leer. La lista de problemas dice por qué.',
  required: '(necesario)',
  none: 'Ninguno',
  choose: 'Elegir …',
  add: 'Añadir',
  addTo: (list) => `Añadir a: ${list}`,
  takeAway: 'Quitar',
  removeEntry: (name) => `Quitar ${name}`,
  stillChecking: 'Un momento: lo que acaba de escribir se está pasando al texto. Pulse otra vez.',
  parts: 'Partes del editor',
  writing: 'Escribir',
};

export const writeFiles: Words['writeFiles'] = {
  reading: 'Leyendo el archivo…',
  close: 'Cerrar',
  name: 'Nombre del archivo',
  pictureTitle: 'Añadir una imagen',
  addPicture: 'Añadir la imagen',
  measures: (width, height, size) => `${width} × ${height} píxeles, ${size}`,
  shrunk: (width, height, size) => `Tenía ${width} × ${height} píxeles, ${size}, y se ha reducido.`,
  cleaned:
    'Se ha quitado lo que anotan en el archivo las cámaras y los programas: el lugar, la hora, el aparato.',
  alt: 'Texto alternativo',
  altHelp:
    '¿Qué se pierde quien no ve la imagen? Dígalo en una o dos frases, sin «imagen de». Los lectores de pantalla lo leen en voz alta.',
  nothingToSay: 'No hay nada que decir de ella',
  decorationHelp:
    'Solo es así en los adornos. Una foto de personas o lugares, un gráfico y una imagen con palabras siempre dicen algo.',
  decorates: 'Solo decora: los lectores de pantalla la omiten',
  where: 'Dónde va',
  inText: 'En el texto, donde está el cursor',
  ofPage: 'En toda la página: para listas y vistas previas de enlaces',
  list: 'Archivos de este borrador',
  listHelp: 'Se guardan en este dispositivo con el borrador y se envían con él.',
  added: (name) => `Se ha añadido ${name}.`,
  noRoom:
    'Este navegador no tiene sitio para el archivo y lo pierde cuando usted deja la página. Envíe antes su texto.',
  remove: (name) => `Quitar ${name}`,
  removed: (name) => `Se ha quitado ${name}. Puede que el texto aún lo nombre.`,
  putBack: (name) => `Deshacer: volver a poner ${name}`,
  isBack: (name) => `${name} está de nuevo.`,
  download: 'Descargar',
  downloadNamed: (name) => `Descargar ${name}`,
  uploads: 'Primero, los archivos',
  uploadHelp:
    'Sin un token, GitHub recibe los archivos y el texto por separado. Descargue aquí cada archivo y súbalo allí. Con un token, todo va en un solo paso.',
  uploadElsewhere: 'Descargue los archivos y envíelos junto con el texto.',
  uploadTo: (folder) => `Subir a ${folder} en GitHub`,
  transcriptTitle: 'Añadir una transcripción',
  addTranscript: 'Añadir la transcripción',
  found: 'Encontrado:',
  lookAt: 'Revise estos lugares:',
  lineOf: (line) => `Línea ${line}`,
  paragraph: (number) => `Párrafo ${number}`,
  turns: 'Lo que se ha entendido',
  goesWith: 'Corresponde a',
  insteadOf: (title) => `${title} (en lugar de la transcripción que tiene)`,
  goesLater: 'Una grabación que añadiré después',
  transcriptFault: (name) =>
    `${name} no se puede leer como transcripción. Corrija lo que se dice abajo y añada el archivo de nuevo.`,
  unknown: (name) =>
    `${name} no se puede añadir aquí. Se espera una imagen (JPEG, PNG, WebP, GIF, AVIF) o una transcripción (.docx, .vtt, .srt, .txt, .md). Guárdelo en uno de estos formatos o envíe el archivo a la redacción.`,
  pictureFaults: {
    unreadable: (name) =>
      `${name} no se puede leer como imagen: está dañado o tiene un formato que este navegador no conoce. Ábralo en un programa de imágenes y guárdelo como JPEG o PNG.`,
    moving: (name) =>
      `${name} se mueve y tiene más de 5 MB, que es el límite. Hágalo más corto o más pequeño, o póngalo en YouTube como vídeo.`,
  },
};
