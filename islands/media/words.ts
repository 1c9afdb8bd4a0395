/** What players say, in each language that posts are written in. A language without words of its own gets English. */

export interface PlayerWords {
  readonly play: string;
  readonly pause: string;
  readonly back: (seconds: number) => string;
  readonly forward: (seconds: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly position: string;
  readonly time: string;
  readonly timeForm: string;
  readonly of: (time: string, duration: string) => string;
  readonly speed: string;
  readonly mute: string;
  readonly unmute: string;
  readonly volume: string;
  readonly startOver: string;
  readonly continues: (time: string) => string;
  readonly startsAt: (time: string) => string;
  readonly failed: string;
  readonly copyLink: string;
  readonly cite: string;
  readonly copied: string;
  readonly copyYourself: string;
  readonly at: (time: string) => string;
  readonly find: string;
  readonly found: (count: number, all: number) => string;
  readonly mark: string;
  readonly showHere: string;
  readonly gone: string;
  readonly silent: string;
}

const english: PlayerWords = {
  play: 'Play',
  pause: 'Pause',
  back: (seconds) => `Back ${seconds} seconds`,
  forward: (seconds) => `Forward ${seconds} seconds`,
  previous: 'Previous chapter',
  next: 'Next chapter',
  position: 'Position',
  time: 'Time',
  timeForm: 'Write a time such as 8:20',
  of: (time, duration) => `${time} of ${duration}`,
  speed: 'Speed',
  mute: 'Mute',
  unmute: 'Unmute',
  volume: 'Volume',
  startOver: 'Start over',
  continues: (time) => `Continues at ${time}`,
  startsAt: (time) => `Starts at ${time}`,
  failed: 'This recording cannot be played here. What you can use instead:',
  copyLink: 'Copy link to this moment',
  cite: 'Cite this moment',
  copied: 'Copied:',
  copyYourself: 'Copy this:',
  at: (time) => `at ${time}`,
  find: 'Find in the transcript',
  found: (count, all) => `${count} of ${all} passages`,
  mark: 'Mark what is being said',
  showHere: 'Show here',
  gone: 'This video cannot be played here: it was removed, or may not be shown on other sites.',
  silent: 'The player does not answer. A network or a browser setting may block it.',
};

const spanish: PlayerWords = {
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
  mute: 'Silenciar',
  unmute: 'Activar el sonido',
  volume: 'Volumen',
  startOver: 'Desde el principio',
  continues: (time) => `Continúa en ${time}`,
  startsAt: (time) => `Empieza en ${time}`,
  failed: 'Esta grabación no se puede reproducir aquí. En su lugar:',
  copyLink: 'Enlazar este momento',
  cite: 'Citar este momento',
  copied: 'Copiado:',
  copyYourself: 'Copie esto:',
  at: (time) => `minuto ${time}`,
  find: 'Buscar en la transcripción',
  found: (count, all) => `${count} de ${all} pasajes`,
  mark: 'Marcar lo que se dice',
  showHere: 'Mostrar aquí',
  gone: 'Este video no se puede ver aquí: fue retirado o no puede mostrarse en otros sitios.',
  silent: 'El reproductor no responde. Puede que la red o el navegador lo bloquee.',
};

/** The language of an element, as its page says (`es`, `es-MX`). */
export const languageOf = (element: Element): string =>
  element.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;

/** The words for an element, in the language of the text around it. */
export const wordsFor = (element: Element): PlayerWords =>
  /^es\b/.test(languageOf(element)) ? spanish : english;
