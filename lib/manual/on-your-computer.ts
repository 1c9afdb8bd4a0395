/** The guide's page about the commands. */
import { codeBlock } from './markdown';

const shell = (text: string): string => codeBlock(text, 'sh');

/** The page's text. */
export function computerManual(): string {
  return `Whoever writes often has it easier with the files on their own computer: a preview that changes as you save, and commands that do the tedious parts. You need [Node.js](https://nodejs.org/) 20.19 or newer, and the files (\`git clone\`, or **Code**, **Download ZIP** on GitHub).

## A new post

${shell('npm run new -- post "One letter, rewritten"')}

It asks for what it needs to know, with the real lists of authors and topics, and writes a file that passes the check. Nothing is ever overwritten. What you have may be given at once:

${shell(
  'npm run new -- post "Talking about letters" \\\n  --audio talk.mp3 \\\n  --transcript talk.docx \\\n  --chapters chapters.txt \\\n  --author jane-doe --topic plain-language',
)}

| Option | What it does |
| --- | --- |
| \`--audio FILE\` | copies the recording to \`public/media\` and measures its length and size |
| \`--video ADDRESS\` | puts a YouTube video in; copy the address from the browser |
| \`--docx FILE\` | turns a Word document into the text, with headings, lists, links, footnotes and pictures |
| \`--transcript FILE\` | takes a \`.vtt\`, \`.srt\` or \`.md\` file as it is; turns a \`.docx\` or \`.txt\` into speaker turns and says what it found |
| \`--chapters FILE\` | turns timestamps, one a line as in a YouTube description, into chapters; \`-\` takes what is piped in |
| \`--author ID\` \`--topic ID\` | may be given more than once; names work too |
| \`--series ID\` \`--summary TEXT\` \`--date DATE\` \`--lang TAG\` \`--slug WORDS\` | the lines of the same name |
| \`--ready\` | leaves out \`draft: true\`, with which every new post starts |

Authors, topics and podcasts are made in the same way:

${shell('npm run new -- author "Jane Doe" --role "Content designer"\nnpm run new -- topic "Plain language"\nnpm run new -- series "The Handbook Podcast" --cover cover.png')}

## Write and look

${shell('npm run dev')}

opens the site on http://localhost:3000. Drafts and scheduled posts are there, marked. Save a file, and the open page follows.

## See the site as of a day

${shell('BUILD_DATE=2027-01-01 npm run dev\nBUILD_DATE=2027-01-01 npm run build')}

shows what readers will see on that day: scheduled posts have appeared, old ones have become archived. \`PREVIEW=1 npm run build\` builds the site with drafts and scheduled posts, each marked and hidden from search engines. The build says when the site will next change by itself. Where GitHub publishes the site, a post appears within 15 minutes of its time, and the few minutes that a build takes.

## Check

${shell('npm run check:content\nnpm run check:content -- content/posts/2026/one-letter-rewritten.mdx\nnpm run check:content -- --fix')}

The first names everything that is wrong in all files, the second in one. The third fixes what is safe to fix, and lists each fix.

## For editors

${shell('npm run report -- links\nnpm run report -- --links .cache/links.json')}

The first asks every page elsewhere that the site links to whether it is still there. The second writes \`report.html\`: what is scheduled, what is missing, what nobody has looked at for long, and links to fix each.`;
}
