import { locale } from '@/islands/words';

const UNITS = [
  [1e6, 'megabyte'],
  [1e3, 'kilobyte'],
  [1, 'byte'],
] as const;

/** `2.4 MB`: a number of bytes for people, in decimal units as file managers show them. */
export function sizeText(bytes: number): string {
  const [size, unit] = UNITS.find(([least]) => bytes >= least) ?? UNITS[2];
  return (bytes / size).toLocaleString(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: size === 1e6 && bytes < 1e7 ? 1 : 0,
  });
}
