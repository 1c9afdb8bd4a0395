import { site } from '@/lib/site';

/** Who is accountable for this site. */
export function Identifier() {
  const { identifier } = site;
  if (!identifier) return null;
  return (
    <p className="identifier">
      <strong>{identifier.agency}</strong> {identifier.note}
    </p>
  );
}
