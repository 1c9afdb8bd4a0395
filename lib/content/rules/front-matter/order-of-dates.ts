import type { DocumentRule } from '../checker';

/** What comes later has a later date. */
export const orderOfDates: DocumentRule = {
  id: 'front-matter/order-of-dates',
  severity: 'error',
  reason: 'A change before the publication is a slip in one of the two dates.',
  example: {
    'posts/2026/example.mdx': '---\ntitle: Test\ndate: 2026-01-02\nupdated: 2020-01-01\n---\n\nText.\n',
  },
  message: '“updated” (2020-01-01) lies before “date” (2026-01-02)',
  fix: 'Correct one of the two.',
  check({ data }, report) {
    if (!data || !('date' in data)) return;
    const { date } = data;
    for (const key of ['updated', 'archived'] as const) {
      const later = data[key];
      if (later && later.instant < date.instant && later.day < date.day)
        report({ key: [key] }, `“${key}” (${later.day}) lies before “date” (${date.day})`, orderOfDates.fix);
    }
    data.corrections.forEach((correction, index) => {
      if (correction.date.day < date.day)
        report(
          { key: ['corrections', index, 'date'] },
          `The correction of ${correction.date.day} lies before “date” (${date.day})`,
          orderOfDates.fix,
        );
    });
  },
};
