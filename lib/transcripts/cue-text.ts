/** The words of cues without the markup of WebVTT and SubRip. */
import { parseFragment } from 'parse5';
import type { RawCue } from './read-cues';
import { type SourceLine, squeeze } from './source-line';

/** The lines of cues; where a cue has voice tags, one for each voice. */
export const linesOfCues = (cues: readonly RawCue[]): SourceLine[] => cues.flatMap(linesOf);

function linesOf({ line, start, end, id, payload }: RawCue, block: number): SourceLine[] {
  const common = { block, start, end };
  const text = payload.join('\n');
  if (/<v[.\s]/.test(text))
    return text
      .split(/(?=<v[.\s])/)
      .map((part): SourceLine => {
        const voice = /^<v(?:\.[^\s>]*)?[ \t]+([^>]+)>/.exec(part)?.[1];
        const named = voice === undefined ? {} : { voice: decode(voice).trim() };
        return { place: line + 1, ...common, text: plainText(part), ...named };
      })
      .filter((part) => part.text !== '');
  // Webex writes who speaks into the line above the times: 12 "Ana Flores" (384293120).
  const voice = /^\d+ "(.+)" \(\d+\)$/.exec(id)?.[1];
  return payload
    .map(
      (part, at): SourceLine => ({
        place: line + 1 + at,
        ...common,
        text: plainText(part),
        ...(voice !== undefined && { voice }),
      }),
    )
    .filter((part) => part.text !== '');
}

/** Text without tags, `<v …>`, `<c.red>`, `<i>`, `<00:01:02.000>`, `{\an8}`, and with its character references resolved. */
const plainText = (payload: string): string =>
  squeeze(decode(payload.replace(/<\/?[a-z\d][^<>]*>/gi, '').replace(/\{\\[^{}]*\}/g, '')));

/** HTML character references (WHATWG, “Named character references”), as WebVTT takes them: `&#x27;`, `&eacute;`. */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes;
  return node && 'value' in node ? node.value : text;
}
