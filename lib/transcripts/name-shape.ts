/** Whether words could be the name of somebody who speaks, in any script. Shape alone proves nothing: see `speakers.ts`. */

/**
 * `name`: several capitalised words, capitals, a name with a title. `short`: one word. `role`: a part that somebody plays
 * (`Speaker 2`, `INTERVIEWER`). `loose`: words that a tool may use for a name (`ana`, `ben’s iPad`).
 */
export type Shape = 'name' | 'short' | 'role' | 'loose';

const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|la|le|las|los|van|von|der|den|ten|ter|zu|bin|ibn|ben|al|el|y|e|and|und|et|of|the|&)$/i;

/** Parts that people play in a conversation, as tools and scripts write them. */
const ROLE =
  /^(?:(?:unidentified |unknown |male |female |first |second )?(?:speaker|participant|interviewer|interviewee|moderator|host|co-host|guest|narrator|announcer|operator|presenter|facilitator|audience(?: member)?|caller|translator|interpreter|reporter|hablante|entrevistador[ae]?|entrevistad[oa]|moderador[ae]?|sprecher(?:in)?|moderator(?:in)?|intervieweur|intervieweuse|animateur|animatrice|intervenant|locuteur|présentateur|ведущий|интервьюер|спикер)s?)(?:[ _#-]*[\dA-Z]{1,3})?$/iu;

/** Words before a colon that are nobody’s name; with a number, or as the last of several words, they are none either. */
const NOBODY = new Set(
  `note notes nb question questions answer answers q a source sources example examples warning caution tip tips hint
   remember important summary conclusion introduction background overview agenda minutes date time duration length place
   location venue recorded recording published updated title subject topic topics transcript transcription podcast episode
   season participants participant attendees present absent guests speakers hosts contact email e-mail phone tel fax website
   web url link links address http https ps update correction disclaimer copyright credits music step steps slide slides
   figure fig table chapter section part page appendix see also first second third finally result results action actions
   decision decisions problem solution goal goals reason option options fact facts quote definition language author authors
   editor producer version file meeting session
   nota notas pregunta preguntas respuesta respuestas ejemplo fuente aviso importante resumen fecha hora duración lugar tema
   título participantes asistentes transcripción grabación consejo
   remarque exemple attention réponse résumé durée lieu sujet titre thème conseil enregistrement
   hinweis anmerkung frage antwort beispiel quelle achtung wichtig zusammenfassung datum uhrzeit dauer ort thema titel
   teilnehmer aufnahme tipp
   pergunta resposta exemplo fonte data assunto domanda risposta esempio
   注 注意 備考 例 質問 回答 日時 場所 出席者 議題 問 答 ملاحظة مثال سؤال جواب التاريخ примечание пример вопрос ответ дата`
    .trim()
    .split(/\s+/),
);

/** Pairs that carry an interview without names. They count only where both come back. */
export const QUESTION_AND_ANSWER: readonly (readonly [string, string])[] = [
  ['q', 'a'],
  ['question', 'answer'],
  ['pregunta', 'respuesta'],
  ['p', 'r'],
  ['frage', 'antwort'],
  ['question', 'réponse'],
  ['pergunta', 'resposta'],
  ['domanda', 'risposta'],
  ['問', '答'],
  ['質問', '回答'],
  ['вопрос', 'ответ'],
];

/** Whether words before a colon name a thing: `Note`, `Step 2`, `Podcast transcript`. */
export function isNobody(name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/[\s_]*#?\d+$/, '')
    .split(/\s+/);
  return NOBODY.has(words.join(' ')) || (words.length > 1 && NOBODY.has(words.at(-1) ?? ''));
}

/** The shape of what stands where a name would; `undefined` where it cannot be one. */
export function shapeOf(written: string): Shape | undefined {
  const name = written.trim();
  if (name === '' || name.length > 70) return undefined;
  if (ROLE.test(name)) return 'role';
  // An office, pronouns or a title: `Ana Pérez (GSA)`, `Ana Pérez, CIO`, `Ana Pérez | Treasury`.
  const bare = name.replace(/\s*[(（[][^)）\]]{1,60}[)）\]]$/, '').split(/\s*[,，|/]\s*|\s+[-–—]\s+/, 1)[0];
  if (!bare || !/\p{L}|\+?\d{6,}/u.test(bare) || /[!?;。！？…"“”„«»=<>{}\\]|\/\//.test(bare))
    return undefined;
  if (/\p{L}{5,}\.(?:\s|$)/u.test(bare)) return undefined;
  const words = bare.split(/\s+/);
  if (words.length > 7) return undefined;
  return /[\p{Lu}\p{Ll}\p{Lt}]/u.test(bare) ? casedShape(bare, words) : uncasedShape(bare, words);
}

function casedShape(bare: string, words: readonly string[]): Shape | undefined {
  const named = words.filter((word) => !PARTICLE.test(word));
  const isCapitalised = (word: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}\d(#'’"]/u.test(word);
  if (!/^\p{Lu}/u.test(bare) && !PARTICLE.test(words[0] ?? ''))
    return words.length <= 3 ? 'loose' : undefined;
  if (!named.every(isCapitalised)) return words.length <= 2 ? 'loose' : undefined;
  const letters = named.filter((word) => /\p{Lu}/u.test(word));
  const isShouted = bare === bare.toUpperCase() && /\p{Lu}{2}/u.test(bare);
  return letters.length >= 2 || isShouted ? 'name' : 'short';
}

/** Scripts without capitals: Han, kana, Hangul, Arabic, Hebrew, Thai, Devanagari … */
function uncasedShape(bare: string, words: readonly string[]): Shape | undefined {
  if (words.length > 4 || bare.length > 24) return undefined;
  const hasTitle = /(?:さん|さま|様|氏|先生|教授|博士|大臣|님|씨|教授|女士|先生)$/u.test(bare);
  return words.length > 1 || hasTitle ? 'name' : 'short';
}

const KEEPS_CAPITALS = /^[([\d]|^[^AEIOUYÁÀÄÉÈÍÓÖÚÜ]{1,2}$|^[IVX]+$/;

/** `ASHLEY WICHMAN` → `Ashley Wichman`: capitals are how scripts shout, not how a name is written. */
export function tidyName(name: string): string {
  const plain = name
    .replace(/^[[【(（]([^\])】）]*)[\])】）]$/, '$1')
    .replace(/[\s,|•·–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const words = plain.split(' ');
  const isShouted = words.length > 1 && plain === plain.toUpperCase() && /\p{Lu}{3}/u.test(plain);
  // Offices in brackets, initials and numbers of kings keep their capitals.
  return isShouted
    ? words.map((word) => (KEEPS_CAPITALS.test(word) ? word : capitalise(word))).join(' ')
    : plain;
}

const capitalise = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(^|[-’'(])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
