/** Questions to the person at the keyboard. */
import { createInterface } from 'node:readline';
import { input, search } from '@inquirer/prompts';

export interface Choice {
  /** What is written into the post. */
  readonly id: string;
  /** What people know it by. */
  readonly name: string;
}

export interface Asker {
  /** A line of text. An empty answer is `undefined` where `optional`. */
  text(question: string, optional?: boolean): Promise<string | undefined>;
  /** Any number of choices from a list, found by typing. */
  pick(question: string, choices: readonly Choice[]): Promise<string[]>;
  /** One choice from a list, or none. */
  choose(question: string, choices: readonly Choice[]): Promise<string | undefined>;
  /** Lines up to an empty one, to be pasted. */
  paste(question: string): Promise<string>;
}

type Streams = { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };

/** Asks in a terminal. */
export function terminalAsker(streams: Streams = { input: process.stdin, output: process.stdout }): Asker {
  return {
    async text(question, optional = false) {
      const message = optional ? `${question} (Enter to leave it out)` : question;
      const required = (value: string) => optional || value.trim() !== '' || 'Please write something.';
      const answer = await input({ message, validate: required }, streams);
      return answer.trim() === '' ? undefined : answer.trim();
    },
    async pick(question, choices) {
      const picked: string[] = [];
      while (picked.length < choices.length) {
        const message = picked.length === 0 ? question : `${question} So far: ${picked.join(', ')}`;
        const answer = await search(
          { message, source: async (typed) => matching(choices, picked, typed) },
          streams,
        );
        if (answer === '') break;
        picked.push(answer);
      }
      return picked;
    },
    async choose(message, choices) {
      const answer = await search(
        { message, source: async (typed) => matching(choices, [], typed) },
        streams,
      );
      return answer === '' ? undefined : answer;
    },
    async paste(question) {
      streams.output.write(`${question} Paste them here; an empty line ends.\n`);
      const reader = createInterface({ input: streams.input });
      const lines: string[] = [];
      for await (const line of reader) {
        if (line.trim() === '') break;
        lines.push(line);
      }
      reader.close();
      return lines.join('\n');
    },
  };
}

/** Choices that hold what was typed, those that start with it first; “done” where nothing is typed. */
export function matching(
  choices: readonly Choice[],
  picked: readonly string[],
  typed = '',
): { name: string; value: string }[] {
  const wanted = fold(typed);
  const found = choices
    .filter(({ id, name }) => !picked.includes(id) && fold(`${name} ${id}`).includes(wanted))
    .sort((a, b) => rank(a, wanted) - rank(b, wanted))
    .map(({ id, name }) => ({ name: name === id ? name : `${name} (${id})`, value: id }));
  const done = { name: picked.length === 0 ? 'None' : 'That is all', value: '' };
  return wanted === '' ? [done, ...found] : found;
}

const rank = ({ name }: Choice, wanted: string): number => (fold(name).startsWith(wanted) ? 0 : 1);

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
