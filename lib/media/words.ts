/** The words of players, pictures and notes, in each language that the interface speaks. */
import { type InterfaceLanguage, wordsLanguage } from '../interface-language';

export interface MediaWords {
  readonly listen: string;
  readonly video: string;
  readonly embed: string;
  readonly download: string;
  readonly transcript: string;
  /** Said of a transcript whose source has no times. */
  readonly untimed: string;
  readonly audioCost: string;
  readonly transcriptCost: string;
  readonly videoCost: string;
  readonly passage: (number: number) => string;
  readonly chapters: string;
  readonly chapterCount: (count: number) => string;
  readonly watchOnYouTube: string;
  readonly openAt: (host: string) => string;
  readonly photo: string;
  readonly table: string;
  readonly footnotes: string;
  readonly backToText: (reference: string) => string;
  readonly section: (title: string) => string;
  readonly seePost: (user: string) => string;
  readonly notes: Readonly<Record<NoteKind, string>>;
}

export const noteKinds = [
  'note',
  'activity',
  'action',
  'alert',
  'comment',
  'video',
  'join',
  'disclaimer',
] as const;
type NoteKind = (typeof noteKinds)[number];

const english: MediaWords = {
  listen: 'Listen',
  video: 'Video',
  embed: 'From another site',
  download: 'Download',
  transcript: 'Transcript',
  untimed: 'This transcript has no times.',
  audioCost: 'audio',
  transcriptCost: 'transcript',
  videoCost: 'the video loads nothing from YouTube until you press play',
  passage: (number) => `Passage ${number}`,
  chapters: 'Chapters',
  chapterCount: (count) => `${count} ${count === 1 ? 'chapter' : 'chapters'}`,
  watchOnYouTube: 'Watch on YouTube',
  openAt: (host) => `Open on ${host}`,
  photo: 'Photo',
  table: 'Table',
  footnotes: 'Footnotes',
  backToText: (reference) => `Back to the text (${reference})`,
  section: (title) => `Link to “${title}”`,
  seePost: (user) => `Post by @${user} on X`,
  notes: {
    note: 'Note',
    activity: 'Activity',
    action: 'Action',
    alert: 'Alert',
    comment: 'Comment',
    video: 'Video',
    join: 'Who can join?',
    disclaimer: 'Disclaimer',
  },
};

const spanish: MediaWords = {
  listen: 'Escuchar',
  video: 'Video',
  embed: 'De otro sitio',
  download: 'Descargar',
  transcript: 'Transcripción',
  untimed: 'Esta transcripción no tiene tiempos.',
  audioCost: 'audio',
  transcriptCost: 'transcripción',
  videoCost: 'el video no carga nada de YouTube hasta que usted lo reproduce',
  passage: (number) => `Pasaje ${number}`,
  chapters: 'Capítulos',
  chapterCount: (count) => `${count} ${count === 1 ? 'capítulo' : 'capítulos'}`,
  watchOnYouTube: 'Ver en YouTube',
  openAt: (host) => `Abrir en ${host}`,
  photo: 'Foto',
  table: 'Tabla',
  footnotes: 'Notas al pie',
  backToText: (reference) => `Volver al texto (${reference})`,
  section: (title) => `Enlace a «${title}»`,
  seePost: (user) => `Publicación de @${user} en X`,
  notes: {
    note: 'Nota',
    activity: 'Actividad',
    action: 'Acción',
    alert: 'Aviso',
    comment: 'Comentario',
    video: 'Video',
    join: '¿Quién puede participar?',
    disclaimer: 'Descargo de responsabilidad',
  },
};

const words: Readonly<Record<InterfaceLanguage, MediaWords>> = { en: english, es: spanish };

/** The words beside a text (BCP 47 tag of its language), in the language that `interfaceLanguage` names. */
export const mediaWords = (lang: string): MediaWords => words[wordsLanguage(lang)];
