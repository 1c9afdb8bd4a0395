/** Notices which words of a shortcode its handler never asked for: what nobody took must be told. */
import type { Call } from '../context';

export interface Watched {
  readonly call: Call;
  /** What was not asked for so far: `attr="Photo by …"`. */
  untaken(): readonly Untaken[];
}

interface Untaken {
  /** The argument’s name; its place, from 1, where it has none. */
  readonly name: string;
  readonly value: string;
}

/** The call, watched. */
export function watchCall(call: Call): Watched {
  const asked = new Set<string>();
  const watched = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(inner, key, receiver) {
        if (typeof key === 'string') asked.add(key);
        return Reflect.get(inner, key, receiver);
      },
    });
  const named = watched(call.named);
  const positional = watched(call.positional);
  return {
    call: { ...call, named, positional },
    untaken: () => [
      ...Object.entries(call.named).flatMap(([name, value]) => (asked.has(name) ? [] : [{ name, value }])),
      ...call.positional.flatMap((value, index) => {
        const name = String(index);
        return asked.has(name) ? [] : [{ name: String(index + 1), value }];
      }),
    ],
  };
}

/** Arguments that say how something looks or loads, and nothing that is read. */
const LOOKS =
  /^(?:(?:|card|icon|text|heading|border|bg|background)-?colou?r|bg|class(?:es|name)?|style|(?:max|min)?-?(?:width|height)|size|small|(?:\w+-)?variant|align(?:ment)?|loading|lazy(?:load)?|target|rel|icon|emoji|theme|border|position|float|animat\w*|aspect-?ratio|ratio|no-?zoom|zoom|lightbox|quality|resize|command|options|filter|autoplay|auto-?title|controls|mute[ds]?|loop|preload|allowfullscreen|decoding|interval|persist\w*|right|equal|hl_?lines|line-?nos|linenostart|highlight|anchor|group|group-?id|id|disabled|open|closed|collapsed?|expanded|params|show-?\w+|compact\w*|separated|columns?|cols?|rows?|mode|sort|weight|outline|default|grid|gap|sort-?(?:order|by)|(?:row|max|min)-?(?:height|width)|margins?|type|kind|layout|gutter|css|tag|speed|startDelay|breakLines|waitUntilVisible|lifeLike|loading|download|referrerpolicy|csp)$/i;

/** Whether an argument that nobody took can only have changed how something looked. */
export const isLook = ({ name, value }: Untaken): boolean =>
  /^\d+$/.test(name)
    ? /^(?:true|false|[\d.]+(?:px|%|em|rem|vw)?|left|right|center|\d+x\d+.*)?$/i.test(value.trim())
    : LOOKS.test(name) || value.trim() === '';
