import { formatClock, parseClock } from '../time';

const FORMS: readonly RegExp[] = [
  /^(?<s>\d{1,5})s?$/, // 90, 90s
  /^(?:(?<h>\d{1,2})h)?(?:(?<m>\d{1,3})m(?:in)?)?(?:(?<s>\d{1,2})s)?$/i, // 1h2m3s, 3m20s
  /^(?:(?<h>\d{1,2})[:.])?(?<m>\d{1,3})[:.](?<s>\d{1,2})$/, // 3.20, 0:3:20, 3:5
];

/** A time in another form as `m:ss` or `h:mm:ss`: `90`, `3m20s`, `3.20`, `0:3:20`; nothing where it is no time. */
export function repairClock(text: string): string | undefined {
  const plain = text.trim();
  for (const form of FORMS) {
    const groups = form.exec(plain)?.groups;
    if (!groups || plain === '') continue;
    const [hours, minutes, seconds] = [groups.h, groups.m, groups.s].map((part) => Number(part ?? 0));
    if (seconds === undefined || minutes === undefined || hours === undefined) continue;
    // `3:5` may be 3:05 or 3:50: nobody but the author knows.
    if (/[:.]\d$/.test(plain) || (groups.m !== undefined && seconds > 59)) return undefined;
    const clock = formatClock(hours * 3600 + minutes * 60 + seconds);
    return parseClock(clock) === undefined ? undefined : clock;
  }
  return undefined;
}
