import type { Period } from '@/lib/listing/tally';
import { Sheet } from './sheet';

/** Years or months with the number of posts in each. */
export function PeriodList({
  periods,
  pathOf,
  labelOf = (period) => period.key,
  current,
}: {
  periods: readonly Period[];
  pathOf: (key: string) => string;
  labelOf?: (period: Period) => string;
  current?: string;
}) {
  return (
    <>
      <Sheet name="indexes" />
      <ul className="periods">
        {periods.map((period) => (
          <li key={period.key}>
            <a href={pathOf(period.key)} aria-current={period.key === current ? 'page' : undefined}>
              {labelOf(period)}
            </a>{' '}
            <span className="count">{period.count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
