/** Keys of what is no post. Of resources, services and communities: where they lead, whom to ask, how to join. */
import { contact as contactSchema } from '@/lib/kinds/directory';
import type { OtherKind } from '../../site/kind-of';
import { resolveAddress } from '../../site/references';
import type { KeyContext, KeyHandler } from '../draft';
import { plainText } from '../plain-text';
import { asText } from '../value';
import { eventKeys } from './event-keys';
import { readPicture } from './image-keys';
import { joinKey } from './join-key';
import { webAddress } from './source-keys';

/** `redirectto`, `source_url`: where readers were sent on to. The page stays, with its text and the link. */
const linkKeys: KeyHandler = {
  keys: ['redirectto', 'redirect_to', 'source_url'],
  convert(key, value, fields, context) {
    const target = asText(value)?.trim() ?? '';
    if (target === '') return;
    const { address, options } = context;
    const web = webAddress(target);
    const own = web ?? (target.startsWith('/') ? target : undefined);
    const url = own && resolveAddress(own, context.site, options);
    if (!url || url === address || url === `${options.origin}${address}`) {
      const reason = url ? 'the page itself' : 'no address';
      context.tell('person', 'link-address', key, `“${target}” is ${reason}; the link was left out.`);
    } else if (fields.link && fields.link !== url)
      context.tell(
        'person',
        'second-link',
        key,
        `The page leads to ${fields.link} already; “${key}: ${target}” was left out.`,
      );
    else {
      fields.link = url;
      if (key !== 'source_url')
        context.tell(
          'change',
          'sent-on',
          key,
          `The old site sent readers on to ${url}; the page stays, and its button leads there.`,
        );
    }
  },
};

/** `contact`: an email address or a page. */
const contactKey: KeyHandler = {
  keys: ['contact'],
  convert(key, value, fields, context) {
    const text =
      asText(value)
        ?.trim()
        .replace(/^mailto:/i, '') ?? '';
    if (text === '') return;
    const read = contactSchema.safeParse(text);
    if (read.success) fields.contact = read.data;
    else
      context.tell(
        'person',
        'contact',
        key,
        `“${text}” is neither an email address nor that of a page; the contact was left out.`,
      );
  },
};

/** `logo`: a picture of the site, by its name or its address. */
const logoKey: KeyHandler = {
  keys: ['logo'],
  convert(key, value, fields, context) {
    const name = asText(value)?.trim();
    if (!name) return;
    const picture = readPicture(name, key, value, context);
    if (picture) fields.logo = picture.src;
    else
      context.tell(
        'person',
        'image-record-missing',
        key,
        `The site’s records of pictures hold no “${name}”; the service has no mark.`,
      );
  },
};

/** `source`: a short name of whom the page is from, which the new site has no place for. */
const sourceKey: KeyHandler = {
  keys: ['source'],
  convert(key, value, _fields, context) {
    tellLeft(key, plainText(asText(value) ?? ''), context);
  },
};

/** `slug`: it was read with the place of the page, and where that differs from the old one, this is told there. */
const slugKey: KeyHandler = { keys: ['slug'], convert: () => {} };

/** Keys that say where a page is in its guide: they were read with its place. */
const orderKeys: KeyHandler = { keys: ['guide', 'guide_weight', 'weight', 'layout'], convert: () => {} };

/** Keys that kept a page out of lists, and put it into menus of the theme. */
const listKeys: KeyHandler = { keys: ['layout', 'type', 'weight'], convert: () => {} };

const tellLeft = (key: string, text: string, context: KeyContext): void => {
  if (text)
    context.tell('change', 'key-without-home', key, `“${key}: ${text}” has no place in the new site.`);
};

const own: Readonly<Record<OtherKind, readonly KeyHandler[]>> = {
  resource: [linkKeys, slugKey, sourceKey],
  service: [linkKeys, slugKey, sourceKey, contactKey, logoKey],
  community: [linkKeys, slugKey, sourceKey, joinKey],
  event: [slugKey, ...eventKeys],
  guide: [slugKey, orderKeys],
  guidePage: [slugKey, orderKeys],
  page: [slugKey, listKeys],
};

/** The handler of a key that means something else to a kind than to posts, or nothing to these. */
export const entryKeyHandler = (key: string, kind: OtherKind): KeyHandler | undefined =>
  own[kind].find(({ keys }) => keys.includes(key.toLowerCase()));
