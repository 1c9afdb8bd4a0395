import { Sheet } from './sheet';

export interface CountedItem {
  readonly title: string;
  readonly path: string;
  /** How many posts it has. */
  readonly count: number;
}

/** Names with the number of their posts, in columns. */
export function CountedIndex({ items }: { items: readonly CountedItem[] }) {
  return (
    <>
      <Sheet name="indexes" />
      <ul className="index">
        {items.map((item) => (
          <li key={item.path}>
            <a href={item.path}>{item.title}</a> <span className="count">{item.count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
