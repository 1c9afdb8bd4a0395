/** The identity of this site: what a publication changes to make Gazette its own. Data only. */

export interface NavigationItem {
  readonly label: string;
  readonly href: string;
}

export const site = {
  name: 'Gazette',
  tagline: 'Notes on making public services people can use',
  description:
    'A public-service journal about digital government: podcasts with transcripts, video recaps with chapters, and practical guidance.',
  language: 'en',
  publisher: { name: 'Gazette', url: '/about/', logo: '/icons/icon-512.png' },
  /** Where the source of this site lives; “Edit this page” and “Report a mistake” lead there. */
  repository: { url: 'https://github.com/example/gazette', branch: 'main', contentFolder: 'content' },
  navigation: [
    { label: 'News', href: '/news/' },
    { label: 'Topics', href: '/topics/' },
    { label: 'Authors', href: '/authors/' },
    { label: 'About', href: '/about/' },
  ] satisfies NavigationItem[],
  footerNavigation: [
    { label: 'About', href: '/about/' },
    { label: 'Contribute', href: '/contribute/' },
    { label: 'Accessibility', href: '/accessibility/' },
    { label: 'Privacy', href: '/privacy/' },
    { label: 'Contact', href: '/contact/' },
  ] satisfies NavigationItem[],
  /** The “official website” banner above the masthead; off unless the publisher is entitled to it. */
  governmentBanner: false as boolean,
  /** The identifier below the footer: who is accountable for this site. */
  identifier: {
    show: true as boolean,
    agency: 'Gazette',
    note: 'An independent, openly licensed publication.',
  },
  /** A notice on every page. `level: 'emergency'` is set in seal red. */
  alert: undefined as { level: 'info' | 'emergency'; title: string; text: string } | undefined,
  social: [] as { network: string; url: string }[],
  email: 'editors@example.org',
  postsPerPage: 10,
  /** `LegacyImage src="2015/04/x.jpg"` is a path below this address. */
  legacyMediaBase: 'https://s3.amazonaws.com/digitalgov/_legacy-img/',
  /** Hosts from which pages may play recordings, besides the site itself. */
  mediaHosts: ['s3.amazonaws.com'] as readonly string[],
  /** Hosts from which pages may show pictures, besides the site itself. */
  imageHosts: [
    's3.amazonaws.com',
    // Single pictures in posts of the archive.
    '18f.gsa.gov',
    'cdn2.hubspot.net',
    'i.giphy.com',
    'latex.codecogs.com',
    'shortyawards.com.s3.amazonaws.com',
    'sites.usa.gov',
    'upload.wikimedia.org',
    'web.archive.org',
    'www.pewinternet.org',
  ] as readonly string[],
  /** Hosts whose pages `Embed` may frame once a reader asks for them. */
  embedHosts: [
    'www.youtube-nocookie.com',
    'www.slideshare.net',
    'www.facebook.com',
    'health.gov',
  ] as readonly string[],
} as const;

/**
 * The address of the published site without a trailing slash. `SITE_URL` names it; the default suits a local look. Empty
 * is unset: that is how a workflow hands on a variable that nobody has set.
 */
export function siteUrl(): string {
  return (process.env.SITE_URL || 'https://gazette.example').replace(/\/+$/, '');
}
