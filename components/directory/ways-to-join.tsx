import { Section } from '@/components/site/section';
import { Sheet } from '@/components/site/sheet';
import { messageLink } from '@/lib/directory/contact-link';
import { type LanguageAttributes, textAttributes } from '@/lib/interface-language';
import type { DirectoryEntry, WayToJoin } from '@/lib/kinds/directory';
import { addressName } from '@/lib/urls';
import { counted, wordsOf } from '@/lib/words';

/** How to join a community: each way with who may, and what to write where. Nothing where no way is named. */
export function WaysToJoin({
  entry,
  id,
  lang,
}: {
  entry: DirectoryEntry;
  /** Of the heading. */
  id: string;
  lang: string;
}) {
  if (entry.join.length === 0) return null;
  return (
    <div className="ways">
      <Sheet name="directory" />
      <Section id={id} title={wordsOf(lang).directory.join}>
        <ul>
          {entry.join.map((way) => (
            <li key={`${way.title} ${way.email ?? way.url}`}>
              <Way way={way} lang={lang} written={textAttributes(entry.lang)} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Way({ way, lang, written }: { way: WayToJoin; lang: string; written: LanguageAttributes }) {
  const { directory, text } = wordsOf(lang);
  const { title, url, email, terms, members, subject, message } = way;
  return (
    <>
      <p>
        <b {...written}>{title}</b>
        {members !== undefined && ` (${counted(directory.members, members, lang)})`}
      </p>
      {terms && <p {...written}>{terms}</p>}
      {url && (
        <p>
          <a href={url}>{directory.joinAt(addressName(url))}</a>
        </p>
      )}
      {email && (
        <p>
          {directory.writeTo} <a href={messageLink(way)}>{email}</a>
        </p>
      )}
      {subject && <Written label={`${directory.subject}${text.colon}`} said={subject} as={written} />}
      {message && <Written label={`${directory.message}${text.colon}`} said={message} as={written} />}
    </>
  );
}

/** What the message has to say, for those whose program does not fill it in. */
const Written = ({ label, said, as }: { label: string; said: string; as: LanguageAttributes }) => (
  <p>
    {label} <q {...as}>{said}</q>
  </p>
);
