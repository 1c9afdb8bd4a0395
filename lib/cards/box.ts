/** An element as satori takes it. */
export interface Box {
  readonly type: string;
  readonly props: {
    readonly style?: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly Box[];
  };
}

/** A box of a card with its style and what is in it. */
export const box = (
  style: Readonly<Record<string, string | number>>,
  children: string | readonly Box[] = [],
): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
