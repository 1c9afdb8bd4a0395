/** The guide's page about transcripts and chapters. */
import { codeBlock } from './markdown';
import { transcriptExamples } from './transcript-examples';

const NAMES = { docx: 'Word', vtt: 'WebVTT', srt: 'SubRip', txt: 'Plain text', md: 'Markdown' } as const;

/** The page's text. */
export function transcriptsManual(): string {
  const examples = transcriptExamples.flatMap(({ ending, says, text, found }) => [
    `### ${NAMES[ending]} (.${ending})`,
    says,
    ending === 'docx' ? paragraphs(text) : codeBlock(text, ending),
    `The check says of it: “The transcript has ${found}”.`,
  ]);
  return [INTRODUCTION, '## An example of each kind', ...examples, RULES, CHAPTERS].join('\n\n');
}

/** The paragraphs of a Word document, with what is bold there. */
const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line.replace(/\*([^*]+)\*/g, '**$1**').replace(/\[/g, '\\[')}`)
    .join('\n>\n');

const INTRODUCTION = `Every recording has its words below it: a file in \`public/media\`, named in the player as \`transcript="/media/talk.vtt"\`. Take the file that your program exports. \`npm run new -- post "Title" --audio talk.mp3 --transcript talk.docx\` makes one that is easy to correct out of a Word document or a text.

\`npm run check:content\` reads each transcript as the page does, names every fault with its line, and says what it found. Compare the numbers with what you know: a third speaker where there were two is a name in two spellings.`;

const RULES = `## Who speaks

These count as a speaker, in every language and script:

- a name in **bold** before a colon, even where it is there once
- a name with a time: \`Rosa Díaz 0:07\` on a line of its own, \`Rosa Díaz (0:07):\`, \`[0:07] Rosa Díaz:\`
- a plain name before a colon that comes back, or that is there once where most paragraphs start with a name
- a name behind arrows, \`>> ROSA DÍAZ:\`, and the left-hand cell of a table of two columns
- a part that somebody plays: \`Interviewer:\`, \`SPEAKER 2:\`; \`Q:\` and \`A:\` where both come back

Words such as \`Note:\`, \`Date:\` or \`Step 2:\` never do. A paragraph without a name goes on with what the person above it says.

What stands above the first speaker (the date, the guests) and lines in brackets such as \`[music]\` are shown as notes that nobody says. Any other table stays a table.

A Word transcript needs no more than the example above. Leave out page numbers, line numbers and the time in the header of the page; one empty line or none makes no difference.`;

const CHAPTERS = `## Chapters

Paste the list from the description of a video between the tags of the player: the check shows each line as a finished \`<Chapter>\`, and \`npm run check:content -- --fix\` writes them. \`npm run report -- chapters list.txt\` prints them without a post. All of these are understood:

${codeBlock(
  '0:00 Welcome\n03:10 - 09:24 Budget\n[00:09:24] – Questions\n#4 (00:15:10) Thanks\nGoodbye 20:00',
  'text',
)}

For YouTube itself, the first chapter is at 0:00, there are three at least, and each lasts ten seconds or more. A chapter after the end of its recording is an error.`;
