import type { Call, ShortcodeHandler } from '../../context';
import { element, inline, text, word } from '../../nodes';

/** `tweet user id`: a link to a post on X. */
export const tweet: ShortcodeHandler = {
  names: ['tweet', 'twitter', 'x', 'x_simple', 'twitter_simple'],
  convert(call, context) {
    const { user, id } = read(call);
    if (/^\w{1,15}$/.test(user) && /^\d+$/.test(id)) return [inline('Tweet', { user, id })];
    const alone = /^\d{10,20}$/.exec(id || user)?.[0];
    if (alone) {
      const url = `https://x.com/i/status/${alone}`;
      return [{ type: 'link', url, children: [text(`x.com/i/status/${alone}`)] }];
    }
    context.tell('person', 'tweet', call.line, `“${call.source}” names no post; it was kept as text.`);
    return [text(call.source)];
  },
  shown(call) {
    const { user, id } = read(call);
    return [
      element('a', { href: `https://twitter.com/${user}/status/${id}` }, [
        element('span', { hidden: true }, [word('tweet')]),
      ]),
    ];
  },
};

function read(call: Call): { user: string; id: string } {
  const address = /(?:twitter|x)\.com\/(\w+)\/status\/(\d+)/.exec(call.positional[0] ?? '');
  return {
    user: (call.named.user ?? address?.[1] ?? call.positional[0] ?? '').replace(/^@/, ''),
    id: call.named.id ?? address?.[2] ?? call.positional[1] ?? '',
  };
}
