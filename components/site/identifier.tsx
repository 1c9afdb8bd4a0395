import { site } from '@/lib/site';

/** Who is accountable for this site. */
export function Identifier() {
  if (!site.identifier.show) return null;
  return (
    <p className="identifier">
      <strong>{site.identifier.agency}</strong> {site.identifier.note}
    </p>
  );
}
