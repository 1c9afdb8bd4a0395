import { wayToJoin } from '@/lib/kinds/directory';
import type { JoinFields, KeyContext, KeyHandler } from '../draft';
import { plainText } from '../plain-text';
import { asText, isMap, type Value } from '../value';
import { webAddress } from './source-keys';

/** `community_list`: the ways to join a community, each a platform with whom it is for, and where to write or to go. */
export const joinKey: KeyHandler = {
  keys: ['community_list'],
  convert(key, value, fields, context) {
    const list = Array.isArray(value) ? value : [value];
    const ways = list.flatMap((item: Value) => wayOf(item, key, context) ?? []);
    if (ways.length > 0) fields.join = ways;
  },
};

/** The keys of a way that have a place. */
const KEPT = [
  ...['platform', 'type', 'terms', 'members', 'subscribe_email', 'subscribe_email_subject'],
  ...['subscribe_email_body', 'subscribe_form'],
];

function wayOf(item: Value, key: string, context: KeyContext): JoinFields | undefined {
  if (!isMap(item)) {
    context.tell(
      'person',
      'front-matter-value',
      key,
      `“${asText(item) ?? ''}” says no way to join; it was left out.`,
    );
    return undefined;
  }
  const text = (name: string): string | undefined => plainText(asText(item[name]) ?? '') || undefined;
  for (const name of Object.keys(item))
    if (!KEPT.includes(name) && text(name))
      context.tell(
        'change',
        'key-without-home',
        key,
        `“${name}: ${text(name)}” has no place in the new site.`,
      );
  const members = text('members');
  const count = members?.replace(/[,.\s]/g, '');
  const way = {
    title: titleOf(text('platform'), text('type')),
    url: webAddress(text('subscribe_form')),
    email: text('subscribe_email'),
    subject: text('subscribe_email_subject'),
    message: text('subscribe_email_body'),
    terms: text('terms'),
    members: count && /^[1-9]\d{0,8}$/.test(count) ? count : undefined,
  };
  if (members && !way.members)
    context.tell('person', 'front-matter-value', key, `“members: ${members}” is no number; it was left out.`);
  if (wayToJoin.safeParse(way).success) return way;
  context.tell(
    'person',
    'way-to-join',
    key,
    `“${way.title}” says neither an email address nor a page on which to join; it was left out.`,
  );
  return undefined;
}

const PLATFORMS: Readonly<Record<string, string>> = { listserv: 'Mailing list', slack: 'Slack' };

/** `Mailing list, government only`: what people join, and whom it is for. */
function titleOf(platform = 'listserv', type: string | undefined): string {
  const what = PLATFORMS[platform.toLowerCase()] ?? platform;
  return type ? `${what}, ${type.replaceAll('_', ' ')}` : what;
}
