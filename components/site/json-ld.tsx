import type { Graph } from 'schema-dts';
import { jsonForScript } from '@/lib/structured-data/json-ld';

/** What the page is about, for search engines: the one script element that is data. */
export function JsonLd({ graph }: { graph: Graph }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React escapes nothing in a script; jsonForScript does
      dangerouslySetInnerHTML={{ __html: jsonForScript(graph) }}
    />
  );
}
