import { kinds } from '@/lib/kinds';
import type { DocumentRule } from '../checker';
import { isCurrent, isInSiteLanguage } from './current';

const HIGHEST_GRADE = 15;

/** The school grade that a text asks for, by Flesch and Kincaid's formula (1975). */
export const readingLevel: DocumentRule = {
  id: 'editorial/reading-level',
  severity: 'note',
  reason: 'Plain language reaches the people whom the text is for.',
  example: `${'Interdepartmental administrative responsibilities necessitate comprehensive organizational considerations regarding infrastructural modernization initiatives. '.repeat(14)}`,
  message: 'The text asks for 46 years of school',
  fix: 'Use shorter words and sentences; 8 to 10 years suit most readers.',
  check(document, report) {
    const { text } = document.outline;
    if (
      !('draft' in kinds[document.kind].schema.shape) ||
      !isCurrent(document) ||
      !isInSiteLanguage(document)
    )
      return;
    const words = text.match(/[\p{L}’']+/gu) ?? [];
    if (words.length < 150) return;
    const sentences = text
      .split(/[.!?…]+[”"’)]*(?:\s|$)|\n/)
      .filter((part) => part.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 1).length;
    const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
    const grade = Math.round(
      0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / words.length) - 15.59,
    );
    if (grade > HIGHEST_GRADE)
      report(
        { offset: document.bodyStart + (/\S/.exec(document.body)?.index ?? 0) },
        `The text asks for ${grade} years of school`,
        readingLevel.fix,
      );
  },
};

/** Groups of vowels, a silent e apart: near enough for an average. */
const syllablesOf = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
      .match(/[aeiouy]{1,2}/g)?.length ?? 1,
  );
