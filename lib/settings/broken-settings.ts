/** Broken settings, and what the check says of each, to the letter. `H` is a name and an address. */
const H = 'name: Harbor Notes\nurl: https://harbor.example\n';

export interface BrokenSettings {
  readonly what: string;
  readonly text: string;
  /** `line:column rule message | fix` */
  readonly said: readonly string[];
}

export const brokenSettings: readonly BrokenSettings[] = [
  {
    what: 'a tab as indent',
    text: `${H}contact:\n\temail: a@example.org\n`,
    said: ['4:1 settings/yaml A tab is used to indent this line. Indent with two spaces instead.'],
  },
  {
    what: 'no space after a colon',
    text: 'name:Harbor\n',
    said: [
      '1:1 settings/yaml The file is plain text; it must be “key: value” lines. Write one “key: value” a line, as in title: Our new site.',
    ],
  },
  {
    what: 'a value with a colon',
    text: 'name: Harbor: Notes\n',
    said: [
      "1:13 settings/yaml The value holds “: ” and is not in quotes. Put the whole value in single quotes: name: 'Harbor: Notes'.",
    ],
  },
  {
    what: 'a quote that is not closed',
    text: "name: 'Harbor\nurl: https://harbor.example\n",
    said: ['1:7 settings/yaml A quotation mark is opened and not closed. Close it at the end of the value.'],
  },
  {
    what: 'a list that is not closed',
    text: `${H}hosts:\n  media: [a.example.org\n`,
    said: ['4:10 settings/yaml The list that starts with [ is not closed. Write ] at its end.'],
  },
  {
    what: 'a key twice',
    text: `${H}name: Again\n`,
    said: ['3:1 settings/yaml The key “name” is given twice, on lines 1 and 3. Keep one of the two lines.'],
  },
  {
    what: 'a list instead of keys',
    text: '- name: Harbor\n',
    said: [
      '1:1 settings/yaml The file is a list; it must be “key: value” lines. Write one “key: value” a line, as in title: Our new site.',
    ],
  },
  {
    what: 'only text',
    text: 'Harbor\n',
    said: [
      '1:1 settings/yaml The file is plain text; it must be “key: value” lines. Write one “key: value” a line, as in title: Our new site.',
    ],
  },
  {
    what: 'an alias',
    text: `${H}tagline: &a x\ndescription: *a\n`,
    said: [
      '3:10 settings/yaml “&a” is an anchor of YAML; settings are plain keys, text and lists. Write the text itself; put it in single quotes if it starts with one of & * ! < > | % @.',
      '4:14 settings/yaml “*a” is an alias of YAML; settings are plain keys, text and lists. Write the text itself; put it in single quotes if it starts with one of & * ! < > | % @.',
    ],
  },
  {
    what: 'no name',
    text: 'url: https://harbor.example\n',
    said: ['1:1 settings/required “name” is missing. Add a line “name: …”. The name of the publication.'],
  },
  {
    what: 'an empty name',
    text: 'name:\nurl: https://harbor.example\n',
    said: ['1:1 settings/value “name” is empty. Write it, or delete the line. The name of the publication.'],
  },
  {
    what: 'a name that is too long',
    text: `name: ${'x'.repeat(201)}\nurl: https://harbor.example\n`,
    said: [
      '1:7 settings/value “name”: is longer than 200 characters; found “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”. The name of the publication.',
    ],
  },
  {
    what: 'a list as name',
    text: 'name: [a, b]\nurl: https://harbor.example\n',
    said: ['1:7 settings/value “name”: expected text; found a list. The name of the publication.'],
  },
  {
    what: 'a misspelled key',
    text: `${H}languge: es\n`,
    said: ['3:1 settings/unknown-key There is no “languge”. Did you mean “language”?. Write “language:”.'],
  },
  {
    what: 'a key in capitals',
    text: `${H}Tagline: x\n`,
    said: [
      '3:1 settings/unknown-key There is no “Tagline”; keys are in lower case. Did you mean “tagline”?. Write “tagline:”.',
    ],
  },
  {
    what: 'camel case',
    text: `${H}timeZone: UTC\n`,
    said: ['3:1 settings/unknown-key There is no “timeZone”. Did you mean “time_zone”?. Write “time_zone:”.'],
  },
  {
    what: 'British colours',
    text: `${H}colours:\n  light:\n    ink: '#000000'\n`,
    said: ['3:1 settings/unknown-key There is no “colours”. Did you mean “colors”?. Write “colors:”.'],
  },
  {
    what: 'a key that is like none',
    text: `${H}weather: sunny\n`,
    said: [
      '3:1 settings/unknown-key There is no “weather”. Take the line out, or use one of: name, tagline, description, url, language, time_zone, publisher, logo, colors, font, navigation, footer, home, search, math, quotation, kinds, posts_per_page, permalinks, social, contact, license, repository, government_banner, identifier, alert, hosts, legacy_media, transcripts_from, deploy, analytics.',
    ],
  },
  {
    what: 'a host that there is no road to',
    text: `${H}deploy: ftp\n`,
    said: [
      '3:9 settings/value “deploy”: expected one of: github-pages, cloudflare-pages, netlify, s3, server; found “ftp”. The host that each merge is handed to: github-pages, cloudflare-pages, netlify, s3, server. None where missing. The repository variable DEPLOY_TO takes its place where it is set.',
    ],
  },
  {
    what: 'a misspelled key inside',
    text: `${H}contact:\n  emial: a@example.org\n`,
    said: ['4:3 settings/unknown-key There is no “contact.emial”. Did you mean “email”?. Write “email:”.'],
  },
  {
    what: 'a misspelled key in a list',
    text: `${H}navigation:\n  - label: News\n    href: /news/\n`,
    said: [
      '4:5 settings/required “navigation[1].url” is missing. Add a line “url: …”. Where it leads: /news/, or a full address.',
      '5:5 settings/unknown-key There is no “navigation[1].href”. Take the line out, or use one of: label, url.',
    ],
  },
  {
    what: 'an address without https',
    text: 'name: H\nurl: harbor.example\n',
    said: [
      '2:6 settings/value “url”: expected an address such as https://www.example.gov; found “harbor.example”. Write https://harbor.example.',
    ],
  },
  {
    what: 'the address of a page',
    text: 'name: H\nurl: https://example.org/harbor/index.html\n',
    said: [
      '2:6 settings/value “url”: names a page; expected the address of the whole site, such as https://www.example.gov or https://example.github.io/notes; found “https://example.org/harbor/index.html”. Write https://example.org/harbor.',
    ],
  },
  {
    what: 'an address with a query',
    text: 'name: H\nurl: https://example.org/?a\n',
    said: [
      '2:6 settings/value “url”: names a page; expected the address of the whole site, such as https://www.example.gov or https://example.github.io/notes; found “https://example.org/?a”. Write https://example.org.',
    ],
  },
  {
    what: 'another scheme',
    text: 'name: H\nurl: ftp://harbor.example\n',
    said: [
      '2:6 settings/value “url”: expected an address such as https://www.example.gov; found “ftp://harbor.example”. Write https://harbor.example.',
    ],
  },
  {
    what: 'a language by name',
    text: `${H}language: Spanish\n`,
    said: [
      '3:11 settings/value “language”: expected a language tag such as en or es; found “Spanish”. Write language: es.',
    ],
  },
  {
    what: 'a language with underscore',
    text: `${H}language: es_MX\n`,
    said: [
      '3:11 settings/value “language”: expected a language tag such as en or es; found “es_MX”. Write language: es-MX.',
    ],
  },
  {
    what: 'a zone by city',
    text: `${H}time_zone: Lima\n`,
    said: [
      '3:12 settings/value “time_zone”: is not a time zone of the IANA list; did you mean America/Lima?; found “Lima”. Write America/Lima.',
    ],
  },
  {
    what: 'an offset as zone',
    text: `${H}time_zone: '-05:00'\n`,
    said: [
      '3:12 settings/value “time_zone”: is not a time zone of the IANA list; expected one such as America/New_York or UTC; found “-05:00”. The zone of dates without an offset, as the IANA list names it: America/New_York. UTC where missing.',
    ],
  },
  {
    what: 'an abbreviation with a slash',
    text: `${H}time_zone: America/Lma\n`,
    said: [
      '3:12 settings/value “time_zone”: is not a time zone of the IANA list; did you mean America/Lima?; found “America/Lma”. Write America/Lima.',
    ],
  },
  {
    what: 'a logo of another type',
    text: `${H}logo: /media/logo.jpg\n`,
    said: [
      '3:7 settings/value “logo”: expected a file of the type svg or png; found “/media/logo.jpg”. A square SVG or PNG file below public/; icons are made from it. Without it they are drawn.',
    ],
  },
  {
    what: 'a logo elsewhere',
    text: `${H}logo: https://example.org/logo.svg\n`,
    said: [
      '3:7 settings/value “logo”: expected the address of a file below public/, such as /media/x; found “https://example.org/logo.svg”. A square SVG or PNG file below public/; icons are made from it. Without it they are drawn.',
    ],
  },
  {
    what: 'a logo below public',
    text: `${H}logo: public/media/logo.svg\n`,
    said: [
      '3:7 settings/value “logo”: expected the address of a file below public/, such as /media/x; found “public/media/logo.svg”. Write /media/logo.svg.',
    ],
  },
  {
    what: 'a logo that climbs',
    text: `${H}logo: /media/../logo.svg\n`,
    said: [
      '3:7 settings/value “logo”: expected the address of a file below public/, such as /media/x; found “/media/../logo.svg”. A square SVG or PNG file below public/; icons are made from it. Without it they are drawn.',
    ],
  },
  {
    what: 'a colour without quotes',
    text: `${H}colors:\n  light:\n    ink: #123456\n`,
    said: [
      "5:5 settings/value “colors.light.ink” is empty: what follows # is a comment unless it is in quotes. Write ink: '#123456'.",
    ],
  },
  {
    what: 'a colour in three digits without quotes',
    text: `${H}colors:\n  light:\n    ink: #123\n`,
    said: [
      "5:5 settings/value “colors.light.ink” is empty: what follows # is a comment unless it is in quotes. Write ink: '#112233'.",
    ],
  },
  {
    what: 'a colour in three digits',
    text: `${H}colors:\n  light:\n    ink: '#123'\n`,
    said: [
      "5:10 settings/value “colors.light.ink”: expected a colour in six digits, such as #0b4f8a; found “#123”. Write '#112233'.",
    ],
  },
  {
    what: 'a colour by name',
    text: `${H}colors:\n  light:\n    link: navy\n`,
    said: [
      "5:11 settings/value “colors.light.link”: expected a colour in six digits, such as #0b4f8a; found “navy”. Write its red, green and blue as six digits in quotes, such as '#0b4f8a'.",
    ],
  },
  {
    what: 'a colour as rgb()',
    text: `${H}colors:\n  light:\n    link: rgb(0, 0, 128)\n`,
    said: [
      "5:11 settings/value “colors.light.link”: expected a colour in six digits, such as #0b4f8a; found “rgb(0, 0, 128)”. Write its red, green and blue as six digits in quotes, such as '#0b4f8a'.",
    ],
  },
  {
    what: 'a colour outside of a scheme',
    text: `${H}colors:\n  ink: '#123456'\n`,
    said: [
      '4:3 settings/unknown-key There is no “colors.ink”. Take the line out, or use one of: light, dark.',
    ],
  },
  {
    what: 'pale ink',
    text: `${H}colors:\n  light:\n    ink: '#999999'\n`,
    said: [
      "5:10 settings/contrast “colors.light.ink”: #999999 on paper #ffffff has a contrast of 2.84 to 1; text needs 4.5 to 1, which is 1.66 more. Write ink: '#676767', the nearest that can be read, or change paper.",
    ],
  },
  {
    what: 'a pale link at night',
    text: `${H}colors:\n  dark:\n    link: '#335577'\n`,
    said: [
      "5:11 settings/contrast “colors.dark.link”: #335577 on paper #14181c has a contrast of 2.29 to 1; text needs 4.5 to 1, which is 2.21 more. Write link: '#7c92a8', the nearest that can be read, or change paper.",
    ],
  },
  {
    what: 'a pale accent',
    text: `${H}colors:\n  light:\n    accent: '#ff6600'\n`,
    said: [
      "5:13 settings/contrast “colors.light.accent”: #ff6600 on paper #ffffff has a contrast of 2.93 to 1; text needs 4.5 to 1, which is 1.57 more. Write accent: '#c95000', the nearest that can be read, or change paper.",
    ],
  },
  {
    what: 'pale small print',
    text: `${H}colors:\n  light:\n    muted: '#a0a0a0'\n`,
    said: [
      "5:12 settings/contrast “colors.light.muted”: #a0a0a0 on paper #ffffff has a contrast of 2.61 to 1; text needs 4.5 to 1, which is 1.89 more. Write muted: '#707070', the nearest that can be read, or change paper.",
    ],
  },
  {
    what: 'dark paper by day',
    text: `${H}colors:\n  light:\n    paper: '#222222'\n`,
    said: [
      "5:12 settings/contrast “colors.light.ink”: #1b1b1b on paper #222222 has a contrast of 1.08 to 1; text needs 4.5 to 1, which is 3.42 more. Write ink: '#8b8b8b', the nearest that can be read, or change paper.",
      "5:12 settings/contrast “colors.light.link”: #005ea2 on paper #222222 has a contrast of 2.36 to 1; text needs 4.5 to 1, which is 2.14 more. Write link: '#5091bf', the nearest that can be read, or change paper.",
      "5:12 settings/contrast “colors.light.accent”: #b50909 on paper #222222 has a contrast of 2.27 to 1; text needs 4.5 to 1, which is 2.23 more. Write accent: '#d26969', the nearest that can be read, or change paper.",
    ],
  },
  {
    what: 'a highlight that hides the ink',
    text: `${H}colors:\n  light:\n    highlight: '#7a4b00'\n`,
    said: [
      "5:16 settings/contrast “colors.light.ink”: #1b1b1b on highlight #7a4b00 has a contrast of 2.32 to 1; text needs 4.5 to 1, which is 2.18 more. Write highlight: '#9f7d47', or another color for ink.",
      "5:16 settings/contrast “colors.light.link”: #005ea2 on highlight #7a4b00 has a contrast of 1.1 to 1; text needs 4.5 to 1, which is 3.4 more. Write highlight: '#ded2bf', or another color for link.",
    ],
  },
  {
    what: 'ink and paper of one grey',
    text: `${H}colors:\n  light:\n    ink: '#777777'\n    paper: '#777777'\n    link: '#777777'\n    accent: '#777777'\n`,
    said: [
      "5:10 settings/contrast “colors.light.ink”: #777777 on paper #777777 has a contrast of 1 to 1; text needs 4.5 to 1, which is 3.5 more. Write ink: '#060606', the nearest that can be read, or change paper.",
      "7:11 settings/contrast “colors.light.link”: #777777 on paper #777777 has a contrast of 1 to 1; text needs 4.5 to 1, which is 3.5 more. Write link: '#060606', the nearest that can be read, or change paper.",
      "8:13 settings/contrast “colors.light.accent”: #777777 on paper #777777 has a contrast of 1 to 1; text needs 4.5 to 1, which is 3.5 more. Write accent: '#060606', the nearest that can be read, or change paper.",
    ],
  },
  {
    what: 'a font of another type',
    text: `${H}font:\n  name: Inter\n  file: /fonts/inter.ttf\n`,
    said: [
      '5:9 settings/value “font.file”: expected a file of the type woff2; found “/fonts/inter.ttf”. A WOFF2 file below public/, best variable in weight from 400 to 900.',
    ],
  },
  {
    what: 'a font without its name',
    text: `${H}font:\n  file: /fonts/inter.woff2\n`,
    said: ['4:3 settings/required “font.name” is missing. Add a line “name: …”. The name of the font.'],
  },
  {
    what: 'a font as text',
    text: `${H}font: Inter\n`,
    said: [
      '3:7 settings/value “font”: expected lines of its own below it, “key: value”; found “Inter”. A font of your own. Public Sans where missing.',
    ],
  },
  {
    what: 'a menu as text',
    text: `${H}navigation: News\n`,
    said: [
      '3:13 settings/value “navigation”: expected a list; found “News”. Write each entry below it on lines of its own: “- label: …” and “url: …”.',
    ],
  },
  {
    what: 'a menu entry without address',
    text: `${H}navigation:\n  - label: News\n`,
    said: [
      '4:5 settings/required “navigation[1].url” is missing. Add a line “url: …”. Where it leads: /news/, or a full address.',
    ],
  },
  {
    what: 'a menu entry that runs',
    text: `${H}footer:\n  - label: Run\n    url: javascript:alert(1)\n`,
    said: [
      '5:10 settings/value “footer[1].url”: expected https://… or an address from the root, /…; found “javascript:alert(1)”. Where it leads: /news/, or a full address.',
    ],
  },
  {
    what: 'a menu address without its slash',
    text: `${H}footer:\n  - label: About\n    url: about/\n`,
    said: [
      '5:10 settings/value “footer[1].url”: expected https://… or an address from the root, /…; found “about/”. Write /about/.',
    ],
  },
  {
    what: 'a section that there is not',
    text: `${H}home: [latest, weather]\n`,
    said: [
      '3:16 settings/value “home[2]”: expected one of: events, media, quotation, latest, featured, topics, record; found “weather”. What the front page shows below its first post, in order: events, media, quotation, latest, featured, topics, record.',
    ],
  },
  {
    what: 'synonyms as text',
    text: `${H}search:\n  synonyms: newsletter\n`,
    said: [
      '4:13 settings/value “search.synonyms”: expected a list; found “newsletter”. Write each list on a line of its own: “- [newsletter, mailing list, bulletin]”.',
    ],
  },
  {
    what: 'a synonym of nothing',
    text: `${H}search:\n  synonyms:\n    - [newsletter]\n`,
    said: [
      '5:7 settings/value “search.synonyms[1]”: expected a second word that finds the same pages; found a list. Words that find the same pages, a list for each meaning: [newsletter, mailing list, bulletin].',
    ],
  },
  {
    what: 'a list of synonyms that is text',
    text: `${H}search:\n  synonyms:\n    - newsletter, bulletin\n`,
    said: [
      '5:7 settings/value “search.synonyms[1]”: expected a list; found “newsletter, bulletin”. Write each list on a line of its own: “- [newsletter, mailing list, bulletin]”.',
    ],
  },
  {
    what: 'too few posts a page',
    text: `${H}posts_per_page: 2\n`,
    said: [
      '3:17 settings/value “posts_per_page”: expected 5 to 100; found “2”. How many posts a list shows on one page: 10.',
    ],
  },
  {
    what: 'posts a page in words',
    text: `${H}posts_per_page: ten\n`,
    said: [
      '3:17 settings/value “posts_per_page”: expected a whole number; found “ten”. How many posts a list shows on one page: 10.',
    ],
  },
  {
    what: 'an account without its network',
    text: `${H}social:\n  - url: https://mastodon.example/@harbor\n`,
    said: [
      '4:5 settings/required “social[1].network” is missing. Add a line “network: …”. The name of the network.',
    ],
  },
  {
    what: 'no e-mail address',
    text: `${H}contact:\n  email: editors at example.org\n`,
    said: [
      '4:10 settings/value “contact.email”: expected an e-mail address such as editors@example.org; found “editors at example.org”. Where readers write to.',
    ],
  },
  {
    what: 'a licence without address',
    text: `${H}license:\n  name: CC BY 4.0\n`,
    said: ['4:3 settings/required “license.url” is missing. Add a line “url: …”. Where to read it.'],
  },
  {
    what: 'a repository as text',
    text: `${H}repository: https://github.com/harbor/notes\n`,
    said: [
      '3:13 settings/value “repository”: expected lines of its own below it, “key: value”; found “https://github.com/harbor/notes”. Where the source lives. “Edit this page” and “Report a mistake” lead there; without it they are left out.',
    ],
  },
  {
    what: 'yes',
    text: `${H}government_banner: yes\n`,
    said: [
      '3:20 settings/value “government_banner”: expected true or false; found “yes”. Write government_banner: true.',
    ],
  },
  {
    what: 'an identifier without agency',
    text: `${H}identifier:\n  note: Hello.\n`,
    said: [
      '4:3 settings/required “identifier.agency” is missing. Add a line “agency: …”. Who is accountable for the site.',
    ],
  },
  {
    what: 'an alert of another level',
    text: `${H}alert:\n  level: warning\n  title: Storm\n  text: Stay in.\n`,
    said: [
      '4:10 settings/value “alert.level”: expected one of: info, emergency; found “warning”. info, or emergency, which is set in the accent colour.',
    ],
  },
  {
    what: 'an alert with another date',
    text: `${H}alert:\n  title: Storm\n  text: Stay in.\n  until: 3 March 2026\n`,
    said: [
      '6:10 settings/value “alert.until” is not a date; expected YYYY-MM-DD, found “3 March 2026”. Write 2026-03-03, or with the time and your time zone 2026-03-03 09:00:00 -0500.',
    ],
  },
  {
    what: 'an alert on a day that is not',
    text: `${H}alert:\n  title: Storm\n  text: Stay in.\n  until: 2026-02-30\n`,
    said: [
      '6:10 settings/value “alert.until”: there is no 2026-02-30 in the calendar; expected YYYY-MM-DD, found “2026-02-30”. Correct the day: February 2026 has 28 days.',
    ],
  },
  {
    what: 'an alert without text',
    text: `${H}alert:\n  title: Storm\n`,
    said: ['4:3 settings/required “alert.text” is missing. Add a line “text: …”. What readers have to know.'],
  },
  {
    what: 'a host as address',
    text: `${H}hosts:\n  pictures: [https://img.example.org]\n`,
    said: [
      '4:14 settings/value “hosts.pictures[1]”: expected the host alone, in lower case, such as media.example.org; found “https://img.example.org”. Write img.example.org.',
    ],
  },
  {
    what: 'a host in capitals',
    text: `${H}hosts:\n  media: [Media.example.org]\n`,
    said: [
      '4:11 settings/value “hosts.media[1]”: expected the host alone, in lower case, such as media.example.org; found “Media.example.org”. Write media.example.org.',
    ],
  },
  {
    what: 'a host with a wildcard',
    text: `${H}hosts:\n  frames: ['*.example.org']\n`,
    said: [
      '4:12 settings/value “hosts.frames[1]”: expected the host alone, in lower case, such as media.example.org; found “*.example.org”. Hosts whose pages Embed may frame once a reader asks for them.',
    ],
  },
  {
    what: 'a host with a path',
    text: `${H}hosts:\n  frames: [example.org/embed]\n`,
    said: [
      '4:12 settings/value “hosts.frames[1]”: expected the host alone, in lower case, such as media.example.org; found “example.org/embed”. Write example.org.',
    ],
  },
  {
    what: 'one host as text',
    text: `${H}hosts:\n  frames: player.example.org\n`,
    said: [
      '4:11 settings/value “hosts.frames”: expected a list; found “player.example.org”. Write frames: [player.example.org].',
    ],
  },
  {
    what: 'an archive without its slash',
    text: `${H}legacy_media: https://s3.example.org/img\n`,
    said: [
      '3:15 settings/value “legacy_media”: expected an https:// address with a slash at its end; found “https://s3.example.org/img”. Write https://s3.example.org/img/.',
    ],
  },
  {
    what: 'an archive without https',
    text: `${H}legacy_media: http://s3.example.org/img/\n`,
    said: [
      '3:15 settings/value “legacy_media”: expected an https:// address with a slash at its end; found “http://s3.example.org/img/”. Write https://s3.example.org/img/.',
    ],
  },
  {
    what: 'a service that there is not',
    text: `${H}analytics:\n  service: google\n`,
    said: [
      '4:12 settings/value “analytics.service”: expected one of: digital-analytics-program, plausible, matomo, goatcounter; found “google”. digital-analytics-program (of the United States), plausible, matomo or goatcounter.',
    ],
  },
  {
    what: 'a service as text',
    text: `${H}analytics: plausible\n`,
    said: [
      '3:12 settings/value “analytics”: expected lines of its own below it, “key: value”; found “plausible”. Write “service: plausible” on a line of its own below it.',
    ],
  },
  {
    what: 'no service',
    text: `${H}analytics:\n  domain: harbor.example\n`,
    said: [
      '4:3 settings/required “analytics.service” is missing. Add a line “service: …”. digital-analytics-program (of the United States), plausible, matomo or goatcounter.',
    ],
  },
  {
    what: 'Matomo without its address',
    text: `${H}analytics:\n  service: matomo\n  site: 3\n`,
    said: [
      '4:3 settings/required “analytics.url” is missing. Add a line “url: …”. Matomo: its address. Plausible and GoatCounter: the address of one that you run yourself: https://stats.example.org.',
    ],
  },
  {
    what: 'Matomo with a name for a number',
    text: `${H}analytics:\n  service: matomo\n  url: https://stats.example.org\n  site: harbor\n`,
    said: [
      '6:9 settings/value “analytics.site”: expected the number that Matomo gave the site; found “harbor”. Matomo: the number of the site: 1.',
    ],
  },
  {
    what: 'Matomo without https',
    text: `${H}analytics:\n  service: matomo\n  url: http://stats.example.org\n  site: 3\n`,
    said: [
      '5:8 settings/value “analytics.url”: expected an https:// address of a site or folder, such as https://stats.example.org; found “http://stats.example.org”. Write https://stats.example.org.',
    ],
  },
  {
    what: 'an address that would end a directive',
    text: `${H}analytics:\n  service: matomo\n  url: 'https://stats.example.org/; script-src *'\n  site: 3\n`,
    said: [
      '5:8 settings/value “analytics.url”: expected an https:// address of a site or folder, such as https://stats.example.org; found “https://stats.example.org/; script-src *”. Matomo: its address. Plausible and GoatCounter: the address of one that you run yourself: https://stats.example.org.',
    ],
  },
  {
    what: 'Plausible without its site',
    text: `${H}analytics:\n  service: plausible\n`,
    said: [
      '4:3 settings/required “analytics.domain” is missing. Add a line “domain: …”. Plausible: the site, as it is called there: harbor.example.',
    ],
  },
  {
    what: 'Plausible with an address for a site',
    text: `${H}analytics:\n  service: plausible\n  domain: https://harbor.example/\n`,
    said: [
      '5:11 settings/value “analytics.domain”: expected the host alone, in lower case, such as media.example.org; found “https://harbor.example/”. Write harbor.example.',
    ],
  },
  {
    what: 'GoatCounter without anything',
    text: `${H}analytics:\n  service: goatcounter\n`,
    said: [
      '4:3 settings/required “analytics.code” is missing. Add a line “code: …”. GoatCounter: your code, such as harbor for harbor.goatcounter.com. Where you run GoatCounter yourself, url takes its place.',
    ],
  },
  {
    what: 'GoatCounter with both',
    text: `${H}analytics:\n  service: goatcounter\n  code: harbor\n  url: https://stats.example.org\n`,
    said: [
      '6:8 settings/value “analytics.url”: is given beside code; one of the two says where your figures are; found “https://stats.example.org”. Take one of the two lines out.',
    ],
  },
  {
    what: 'GoatCounter with its whole address',
    text: `${H}analytics:\n  service: goatcounter\n  code: harbor.goatcounter.com\n`,
    said: [
      '5:9 settings/value “analytics.code”: expected the code alone, in lower case; found “harbor.goatcounter.com”. Write harbor.',
    ],
  },
  {
    what: 'the programme without its agency',
    text: `${H}analytics:\n  service: digital-analytics-program\n`,
    said: [
      '4:3 settings/required “analytics.agency” is missing. Add a line “agency: …”. Digital Analytics Program: the agency, as the program abbreviates it: GSA.',
    ],
  },
  {
    what: 'a key of another service',
    text: `${H}analytics:\n  service: plausible\n  domain: harbor.example\n  site: 3\n`,
    said: [
      '6:9 settings/value “analytics.site”: is of another service; plausible takes domain, url; found “3”. Take the line out, or correct the service.',
    ],
  },
  {
    what: 'a misspelled key of a service',
    text: `${H}analytics:\n  service: plausible\n  domian: harbor.example\n`,
    said: [
      '5:3 settings/unknown-key There is no “analytics.domian”. Did you mean “domain”?. Write “domain:”.',
    ],
  },
  {
    what: 'a pattern of addresses without what tells posts of one day apart',
    text: `${H}permalinks:\n  posts: /:year/:month/\n`,
    said: [
      '4:10 settings/value “permalinks.posts”: gives posts of one day one address; expected :slug in it, as in /blog/:slug/; found “/:year/:month/”. Write a pattern such as /blog/:slug/ or /:year/:month/:slug/; redirects keep addresses that differ from it.',
    ],
  },
  {
    what: 'a pattern of addresses without its last slash',
    text: `${H}permalinks:\n  posts: /blog/:slug\n`,
    said: [
      '4:10 settings/value “permalinks.posts”: expected a slash at both ends, as in /blog/:slug/; found “/blog/:slug”. Write /blog/:slug/.',
    ],
  },
  {
    what: 'a pattern of addresses in the words of Hugo',
    text: `${H}permalinks:\n  posts: /:year/:filename/\n`,
    said: [
      '4:10 settings/value “permalinks.posts”: holds “:filename”; expected :year, :month, :day, :slug; found “/:year/:filename/”. Write /:year/:slug/.',
    ],
  },
  {
    what: 'a pattern of addresses among those of topics',
    text: `${H}permalinks:\n  posts: /topics/:slug/\n`,
    said: [
      '4:10 settings/value “permalinks.posts”: begins with /topics/, where the site has pages and files of its own; found “/topics/:slug/”. Write a pattern such as /blog/:slug/ or /:year/:month/:slug/; redirects keep addresses that differ from it.',
    ],
  },
  {
    what: 'a pattern of addresses below further pages',
    text: `${H}permalinks:\n  posts: /news/page/:slug/\n`,
    said: [
      '4:10 settings/value “permalinks.posts”: holds /page/, below which the site has pages of its own; found “/news/page/:slug/”. Write a pattern such as /blog/:slug/ or /:year/:month/:slug/; redirects keep addresses that differ from it.',
    ],
  },
  {
    what: 'a pattern of addresses that is too deep',
    text: `${H}permalinks:\n  posts: /a/b/:year/:month/:day/:slug/\n`,
    said: [
      '4:10 settings/value “permalinks.posts”: has 6 parts; expected at most 5; found “/a/b/:year/:month/:day/:slug/”. Write a pattern such as /blog/:slug/ or /:year/:month/:slug/; redirects keep addresses that differ from it.',
    ],
  },
  {
    what: 'a pattern of addresses with capitals',
    text: `${H}permalinks:\n  posts: /Blog Posts/:slug/\n`,
    said: [
      '4:10 settings/value “permalinks.posts”: has a part “Blog Posts”; expected lower-case letters, digits and hyphens besides tokens; found “/Blog Posts/:slug/”. Write /blog-posts/:slug/.',
    ],
  },
  {
    what: 'a pattern of addresses with the section of Hugo',
    text: `${H}permalinks:\n  posts: /:section/:slug/\n`,
    said: [
      '4:10 settings/value “permalinks.posts”: holds “:section”; expected :year, :month, :day, :slug; found “/:section/:slug/”. Write the name of the section in the place of its token: /posts/:slug/.',
    ],
  },
  {
    what: 'a pattern of addresses that are files',
    text: `${H}permalinks:\n  posts: /:year/:month/:title.html\n`,
    said: [
      '4:10 settings/value “permalinks.posts”: expected a slash at both ends, as in /blog/:slug/; found “/:year/:month/:title.html”. Write /:year/:month/:slug/.',
    ],
  },
  {
    what: 'a pattern of addresses that does not end in what names a post',
    text: `${H}permalinks:\n  posts: /:slug/:year/\n`,
    said: [
      '4:10 settings/value “permalinks.posts”: expected :slug in the last part, as in /blog/:slug/; found “/:slug/:year/”. Write a pattern such as /blog/:slug/ or /:year/:month/:slug/; redirects keep addresses that differ from it.',
    ],
  },
];
