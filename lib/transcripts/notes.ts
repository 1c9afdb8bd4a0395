/** Lines that nobody says: `[music]`, `(laughter)`, `♪ ♪`, `[End of transcript]`, `Transcribed by …`. */
import { loneTime } from './clock';

const BRACKETED =
  /^(?:\[[^\]]{1,120}\]|\([^)]{1,120}\)|【[^】]{1,60}】|（[^）]{1,60}）|\*[^*]{1,60}\*|♪.*|-{3,}|_{3,}|\*{3,})\.?$/u;
const MACHINE =
  /^(?:transcribed by|transcript by|subtitles by|captions by)\b.{1,80}$|^This (?:editable )?transcript was (?:computer|automatically|machine)[ -]generated\b.*$|^.{1,60} (?:started|stopped) transcription\.?$/i;

/** Whether a whole line is a note. A time in brackets is none. */
export const isNoteText = (text: string): boolean =>
  (BRACKETED.test(text) && loneTime(text) === undefined) || MACHINE.test(text);
