/** What the search says. The search page is in the site’s language; a site in Spanish gets Spanish words. */

export interface SearchWords {
  /** For dates. */
  readonly lang: string;
  readonly results: (count: number, words: string) => string;
  readonly none: (words: string) => string;
  readonly searching: string;
  readonly failed: string;
  readonly more: (count: number) => string;
  readonly filters: string;
  readonly any: string;
  readonly topic: string;
  readonly author: string;
  readonly year: string;
  readonly has: Readonly<Record<'audio' | 'video' | 'transcript', string>>;
  readonly withArchived: string;
  readonly sort: string;
  readonly best: string;
  readonly newest: string;
  readonly archived: string;
}

const english: SearchWords = {
  lang: 'en-GB',
  results: (count, words) => `${count} ${count === 1 ? 'result' : 'results'}${words && ` for “${words}”`}`,
  none: (words) => `Nothing found${words && ` for “${words}”`}. Try other words, or fewer filters.`,
  searching: 'Searching …',
  failed: 'The search does not answer. You can go by topic, year or author below.',
  more: (count) => `Show ${count} more`,
  filters: 'Filters',
  any: 'Any',
  topic: 'Topic',
  author: 'Author',
  year: 'Year',
  has: { audio: 'Audio', video: 'Video', transcript: 'Transcript' },
  withArchived: 'Archived texts too',
  sort: 'Order',
  best: 'Best match',
  newest: 'Newest first',
  archived: 'Archived',
};

const spanish: SearchWords = {
  lang: 'es',
  results: (count, words) =>
    `${count} ${count === 1 ? 'resultado' : 'resultados'}${words && ` para «${words}»`}`,
  none: (words) =>
    `No se encontró nada${words && ` para «${words}»`}. Pruebe otras palabras o menos filtros.`,
  searching: 'Buscando …',
  failed: 'La búsqueda no responde. Abajo puede ir por tema, año o autor.',
  more: (count) => `Mostrar ${count} más`,
  filters: 'Filtros',
  any: 'Cualquiera',
  topic: 'Tema',
  author: 'Autor',
  year: 'Año',
  has: { audio: 'Audio', video: 'Video', transcript: 'Transcripción' },
  withArchived: 'También textos archivados',
  sort: 'Orden',
  best: 'Mejor coincidencia',
  newest: 'Más recientes',
  archived: 'Archivado',
};

export const searchWords = (): SearchWords =>
  /^es\b/.test(document.documentElement.lang) ? spanish : english;
