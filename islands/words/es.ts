/** Spanish. */
import type { AudioWords, MediaWords, SearchWords, VideoWords } from './types';

export const mediaWords: MediaWords = {
  quoted: (title) => `«${title}»`,
  startsAt: (time) => `Empieza en ${time}`,
  copyLink: 'Enlazar este momento',
  cite: 'Citar este momento',
  copied: 'Copiado:',
  copyYourself: 'Copie esto:',
  at: (time) => `minuto ${time}`,
  find: 'Buscar en la transcripción',
  found: (count, all) => `${count} de ${all} pasajes`,
  mark: 'Marcar lo que se dice',
};

export const audioWords: AudioWords = {
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
  startOver: 'Desde el principio',
  failed: 'Esta grabación no se puede reproducir aquí. En su lugar:',
  continues: (time) => `Continúa en ${time}`,
};

export const videoWords: VideoWords = {
  play: 'Reproducir',
  showHere: 'Mostrar aquí',
  gone: 'Este video no se puede ver aquí: fue retirado o no puede mostrarse en otros sitios.',
  silent: 'El reproductor no responde. Puede que la red o el navegador lo bloquee.',
};

export const searchWords: SearchWords = {
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
