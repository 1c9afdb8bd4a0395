import type { Author } from '@/lib/content/types';
import { initialsOf } from '@/lib/initials';
import { ResponsiveImage } from './responsive-image';

/** The face of an author beside the name, which says who it is; the initials where there is no photo. */
export function Portrait({ author, large = false }: { readonly author: Author; readonly large?: boolean }) {
  const pixels = large ? 240 : 48;
  return (
    <span className={large ? 'portrait large' : 'portrait'} aria-hidden="true">
      {author.photo ? (
        <ResponsiveImage
          src={author.photo}
          alt=""
          width={pixels}
          height={pixels}
          lazy={!large}
          sizes={large ? '15rem' : '3rem'}
        />
      ) : (
        initialsOf(author.name)
      )}
    </span>
  );
}
