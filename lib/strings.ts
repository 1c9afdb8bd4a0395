/** The words of the site itself, in each language that the interface speaks. */
import { type InterfaceLanguage, wordsLanguage } from './interface-language';
import { formatSize } from './media/size';
import type { Length, PostKind } from './post-facts';

interface Strings {
  readonly kinds: Readonly<Record<PostKind, string>>;
  readonly length: (length: Length) => string;
  readonly by: string;
  readonly and: string;
  readonly published: string;
  readonly updated: string;
  readonly reviewed: string;
  readonly topics: string;
  readonly contents: string;
  readonly chapters: string;
  readonly corrections: string;
  readonly related: string;
  readonly newer: string;
  readonly older: string;
  readonly around: string;
  readonly edit: string;
  readonly report: string;
  readonly share: string;
  readonly email: string;
  readonly archived: string;
  readonly archivedSince: (day: string) => string;
  readonly aged: (years: number) => string;
  readonly superseded: string;
  readonly supersededBy: string;
  readonly draft: string;
  readonly scheduled: (day: string) => string;
  readonly readAt: (name: string) => string;
  readonly breadcrumbs: string;
  readonly home: string;
  readonly news: string;
  readonly photo: string;
  readonly source: string;
  readonly series: string;
}

function lengthText({ unit, value }: Length, [chapter, chapters]: [string, string], reading: string): string {
  switch (unit) {
    case 'minutes':
      return `${value} min`;
    case 'chapters':
      return `${value} ${value === 1 ? chapter : chapters}`;
    case 'bytes':
      return formatSize(value);
    case 'reading':
      return `${value} ${reading}`;
  }
}

const english: Strings = {
  kinds: { podcast: 'Podcast', audio: 'Audio', video: 'Video', link: 'Link', article: 'Article' },
  length: (length) => lengthText(length, ['chapter', 'chapters'], 'min read'),
  by: 'By',
  and: 'and',
  published: 'Published',
  updated: 'Updated',
  reviewed: 'Reviewed',
  topics: 'Topics',
  contents: 'On this page',
  chapters: 'Chapters',
  corrections: 'Corrections',
  related: 'Related',
  newer: 'Newer',
  older: 'Older',
  around: 'Before and after',
  edit: 'Edit this page',
  report: 'Report a mistake',
  share: 'Share:',
  email: 'E-mail',
  archived: 'Archived',
  archivedSince: (day) =>
    `This page has been kept for the record only since ${day}. It is no longer updated.`,
  aged: (years) =>
    `This was published more than ${years} years ago. Links, names and rules may have changed since.`,
  superseded: 'Replaced',
  supersededBy: 'There is a newer text on this subject:',
  draft: 'Draft. Not published.',
  scheduled: (day) => `Scheduled. Will be published on ${day}.`,
  readAt: (name) => `Read it at ${name}`,
  breadcrumbs: 'Breadcrumbs',
  home: 'Home',
  news: 'News',
  photo: 'Picture:',
  source: 'Source',
  series: 'Part of',
};

const spanish: Strings = {
  kinds: { podcast: 'Pódcast', audio: 'Audio', video: 'Video', link: 'Enlace', article: 'Artículo' },
  length: (length) => lengthText(length, ['capítulo', 'capítulos'], 'min de lectura'),
  by: 'Por',
  and: 'y',
  published: 'Publicado',
  updated: 'Actualizado',
  reviewed: 'Revisado',
  topics: 'Temas',
  contents: 'En esta página',
  chapters: 'Capítulos',
  corrections: 'Correcciones',
  related: 'Relacionado',
  newer: 'Más reciente',
  older: 'Anterior',
  around: 'Antes y después',
  edit: 'Editar esta página',
  report: 'Informar de un error',
  share: 'Compartir:',
  email: 'Correo',
  archived: 'Archivado',
  archivedSince: (day) => `Esta página se conserva solo como archivo desde el ${day}. Ya no se actualiza.`,
  aged: (years) =>
    `Este texto se publicó hace más de ${years} años. Puede que los enlaces, los nombres y las normas hayan cambiado.`,
  superseded: 'Sustituido',
  supersededBy: 'Hay un texto más reciente sobre este tema:',
  draft: 'Borrador. Sin publicar.',
  scheduled: (day) => `Programado. Se publicará el ${day}.`,
  readAt: (name) => `Léalo en ${name}`,
  breadcrumbs: 'Ruta de navegación',
  home: 'Inicio',
  news: 'Noticias',
  photo: 'Imagen:',
  source: 'Fuente',
  series: 'Parte de',
};

const words: Readonly<Record<InterfaceLanguage, Strings>> = { en: english, es: spanish };

/** The site's words beside a text (BCP 47 tag of its language), in the language that `interfaceLanguage` names. */
export const strings = (lang: string): Strings => words[wordsLanguage(lang)];
