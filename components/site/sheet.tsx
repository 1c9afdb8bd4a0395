import { type StyleName, stylePath } from '@/lib/islands/bundle';

/** A style sheet that few pages need. React sets each once, into the head, whoever asks for it. */
export async function Sheet({ name }: { readonly name: StyleName }) {
  return <link rel="stylesheet" href={await stylePath(name)} precedence={name} />;
}
