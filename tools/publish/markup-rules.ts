import { serviceTag } from '@/lib/analytics/service-tag.ts';
import { site } from '@/lib/site.ts';
import type { PageProblem } from './page-problem.ts';
import type { Tag } from './scan-html.ts';

type MarkupProblem = Omit<PageProblem, 'place'>;
type MarkupRule = (tag: Tag) => MarkupProblem | undefined;

/** What no page may contain: the policy would block it, or it would act in spite of the policy. */
const rules: readonly MarkupRule[] = [
  noHandler,
  noStyle,
  noForbiddenElement,
  noScriptAddress,
  noForeignForm,
  noUnknownHost,
];

/** The first rule that a start tag breaks. */
export function markupProblem(tag: Tag): MarkupProblem | undefined {
  for (const rule of rules) {
    const problem = rule(tag);
    if (problem) return problem;
  }
  return undefined;
}

function noHandler({ name, attributes }: Tag): MarkupProblem | undefined {
  const handler = [...attributes.keys()].find((attribute) => attribute.startsWith('on'));
  return handler === undefined
    ? undefined
    : {
        rule: 'publish/inline-handler',
        message: `Found the event handler ${handler} on <${name}>.`,
        fix: 'Listen for the event in a web component in islands/.',
      };
}

function noStyle({ name, attributes }: Tag): MarkupProblem | undefined {
  if (name !== 'style' && !attributes.has('style')) return undefined;
  return {
    rule: 'publish/inline-style',
    message:
      name === 'style'
        ? 'Found a <style> element.'
        : `Found a style attribute on <${name}>: ${attributes.get('style')}`,
    fix: 'Write a class in the style sheet; in SVG, presentation attributes do (fill="…").',
  };
}

const FORBIDDEN = new Set([
  'base',
  'object',
  'embed',
  'applet',
  'frame',
  'frameset',
  'portal',
  'noscript',
  'plaintext',
  'xmp',
]);

function noForbiddenElement({ name, attributes }: Tag): MarkupProblem | undefined {
  const refresh = name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh';
  // A page that leads on from a former address says so by a refresh to an address of this site or https.
  if (refresh && /^0; ?url=(?:\/(?!\/)|https:\/\/)/.test(attributes.get('content') ?? '')) return undefined;
  if (!refresh && !FORBIDDEN.has(name) && !attributes.has('srcdoc')) return undefined;
  const what = refresh
    ? 'a <meta> that refreshes the page'
    : attributes.has('srcdoc')
      ? `srcdoc on <${name}>`
      : `<${name}>`;
  return {
    rule: 'publish/forbidden-element',
    message: `Found ${what}, which no page of this site may contain.`,
    fix: 'Remove it; components/mdx has a component for what may be embedded.',
  };
}

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster'];

function noScriptAddress({ name, attributes }: Tag): MarkupProblem | undefined {
  const attribute = ADDRESSES.find((candidate) => {
    // Browsers ignore control characters and spaces before and inside a scheme.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    const address = (attributes.get(candidate) ?? '').replaceAll(/[\u0000-\u0020]/g, '').toLowerCase();
    return /^(?:javascript|vbscript|data|blob):/.test(address);
  });
  return attribute === undefined
    ? undefined
    : {
        rule: 'publish/script-address',
        message: `Found the address ${attributes.get(attribute)} in ${attribute} of <${name}>.`,
        fix: 'Write an address that begins with https:// or with /.',
      };
}

function noForeignForm({ name, attributes }: Tag): MarkupProblem | undefined {
  const action = attributes.get('formaction') ?? (name === 'form' ? attributes.get('action') : undefined);
  if (action === undefined || /^(?:\/(?!\/)|#|\?|$)/.test(action)) return undefined;
  return {
    rule: 'publish/foreign-form',
    message: `Found a form that is sent to ${action}.`,
    fix: 'Forms lead to this site; for another one write a link.',
  };
}

/** Elements that load what they name without being asked, and the hosts that each may load from besides the site. */
const LOADING: Readonly<Record<string, { attributes: readonly string[]; hosts: () => readonly string[] }>> = {
  img: { attributes: ['src', 'srcset'], hosts: () => site.imageHosts },
  source: { attributes: ['src', 'srcset'], hosts: () => site.mediaHosts },
  audio: { attributes: ['src'], hosts: () => site.mediaHosts },
  video: { attributes: ['src', 'poster'], hosts: () => site.mediaHosts },
  track: { attributes: ['src'], hosts: () => [] },
  iframe: { attributes: ['src'], hosts: () => site.embedHosts },
  image: { attributes: ['href', 'xlink:href'], hosts: () => site.imageHosts },
};

function noUnknownHost({ name, attributes }: Tag): MarkupProblem | undefined {
  if (name === 'img' && isAnalyticsPicture(attributes)) return undefined;
  const isSheet =
    name === 'link' &&
    /\b(?:stylesheet|preload|modulepreload|icon|manifest)\b/.test(attributes.get('rel') ?? '');
  const loading = isSheet ? { attributes: ['href'], hosts: () => [] } : LOADING[name];
  if (!loading) return undefined;
  const hosts = loading.hosts();
  for (const attribute of loading.attributes) {
    for (const candidate of (attributes.get(attribute) ?? '').split(/,\s+/)) {
      const host = foreignHost(candidate.trim().split(/\s/)[0] ?? '');
      if (host === undefined || hosts.includes(host)) continue;
      return {
        rule: 'publish/unknown-host',
        message: `Found <${name}> that loads from ${host}; pages may load this from ${['this site', ...hosts].join(', ')}.`,
        fix: 'Keep the file in public/media, or name the host below hosts in content/site.yml.',
      };
    }
  }
  return undefined;
}

/** Whether a picture is the one by which the service of the settings counts visits. */
function isAnalyticsPicture(attributes: Tag['attributes']): boolean {
  const tag = serviceTag();
  return tag?.element === 'img' && attributes.get('src') === tag.src && !attributes.has('srcset');
}

/** The host of an address that leaves the site; anything with a scheme but http(s) is a host of its own kind. */
function foreignHost(address: string): string | undefined {
  const match = /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/([^/?#]*))?/i.exec(address);
  const [, scheme, host] = match ?? [];
  if (host !== undefined)
    return scheme === undefined || scheme.toLowerCase() === 'https'
      ? host.toLowerCase()
      : `${scheme}://${host}`;
  return scheme === undefined ? undefined : `${scheme}:`;
}
