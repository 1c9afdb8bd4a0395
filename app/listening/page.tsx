import type { Metadata } from 'next';
import { ListeningPage } from '@/components/site/listening-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { site } from '@/lib/site';
import { listeningPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

export function generateMetadata(): Metadata {
  const { title, description } = wordsOf(site.language).listeningPage;
  return pageMetadata({ title, description, path: listeningPath(), hidden: true });
}

export default function Listening() {
  return <ListeningPage />;
}
