/** What the worker does when it is asked: the check, the preview and the forms. */
import { bodyElement } from '@/components/mdx/body-element';
import { renderHtml } from '@/components/render-html';
import { chapterElement } from '@/lib/chapters/chapter-element';
import { readPastedChapters } from '@/lib/chapters/read-pasted-chapters';
import { kindOfFile } from '@/lib/kinds/kind-of-file';
import { giveMeasuredFiles } from '@/lib/media/measured/given';
import { giveSettings } from '@/lib/settings/source/given';
import { site as settings } from '@/lib/site';
import { type CheckedFile, checkFile } from '@/lib/write/check-file';
import { formComponents, formKinds } from '@/lib/write/forms';
import { type KnownSite, knownSite } from '@/lib/write/known-site';
import type { SiteIndexFile } from '@/lib/write/site-data';
import { withBrought } from '@/lib/write/with-brought';
import { writtenComponents, writtenFields } from '@/lib/write/written-parts';
import type { Checked, Forms, Rendered, WriteCalls, WrittenFile } from './protocol';

interface Opened {
  readonly index: SiteIndexFile;
  readonly site: KnownSite;
}

/**
 * The calls.
 *
 * @param load fetches the file of an address
 */
export function writeCalls(load: (address: string) => Promise<SiteIndexFile>): WriteCalls {
  let index: Promise<SiteIndexFile> | undefined;
  let opening: Promise<Opened> | undefined;
  const opened = (): Promise<Opened> => opening ?? Promise.reject(new Error('Nobody has opened the site.'));
  return {
    async open(address) {
      index = load(address);
      opening = index.then(openSite);
      await opening;
    },
    async bring(files) {
      opening = index?.then((known) => openSite(withBrought(known, files)));
      await opened();
    },
    check: async (written) => asChecked(checkIn(await opened(), written), written),
    render: async (written) => render(checkIn(await opened(), written)),
    forms: async () => formsOf((await opened()).index),
    chapters: async (pasted) => readPastedChapters(pasted).chapters.map(chapterElement).join('\n'),
  };
}

function openSite(index: SiteIndexFile): Opened {
  giveSettings(index.settings, index.url);
  giveMeasuredFiles(index.measured);
  return { index, site: knownSite(index) };
}

const checkIn = ({ index, site }: Opened, { file, text }: WrittenFile): CheckedFile =>
  checkFile(file, text, site, index.measured);

const asChecked = ({ problems, document, path }: CheckedFile, { file }: WrittenFile): Checked => ({
  problems,
  kind: kindOfFile(file)?.kind,
  fields: document ? writtenFields(document) : [],
  components: document ? writtenComponents(document) : [],
  path,
});

/** The body of a file, also where the check has something against it, as far as it can be shown. */
async function render({ document }: CheckedFile): Promise<Rendered> {
  const lang = languageOf(document) ?? settings.language;
  if (!document?.tree) return { lang };
  const { outline, tree } = document;
  try {
    const element = await bodyElement(tree, { lang, outline, hasTranscripts: false });
    return { html: await renderHtml(element), lang };
  } catch (error) {
    // A component that cannot show what is half written; the check says what is missing.
    if (error instanceof Error) return { lang };
    throw error;
  }
}

const languageOf = (document: CheckedFile['document']): string | undefined =>
  document?.data && 'lang' in document.data ? document.data.lang : undefined;

function formsOf({ documents, files }: SiteIndexFile): Forms {
  const known = (kind: keyof Forms['known']) =>
    documents.flatMap((one) => (one.kind === kind ? [{ id: one.id, name: nameOf(one) }] : []));
  return {
    kinds: formKinds(),
    components: formComponents(),
    known: { author: known('author'), topic: known('topic'), series: known('series') },
    files,
  };
}

function nameOf({ id, data }: SiteIndexFile['documents'][number]): string {
  if (!data) return id;
  return 'name' in data ? data.name : data.title;
}
