/** The guide's page for people who have never used Git. */
import { folderAddress } from '../repository-addresses';
import { site } from '../site';
import { writePath } from '../urls';
import { codeBlock } from './markdown';
import { templateOf } from './templates';

/** The day of its template: the guide is the same whenever it is made. */
const DAY = '2026-03-01';

/** The page's text. */
export function browserManual(): string {
  if (!site.repository) return '';
  const { url } = site.repository;
  const folder = folderAddress(site.repository, 'content');
  return `You need a browser and a free account on GitHub, the place where the files of this site are kept. You cannot break anything: what you write is a proposal until an editor accepts it.

If all this is too much, [send us your text in a form](${url}/issues/new?template=new-post.yml). We put it into place and show you the result.

## Five words

| Word | What it means here |
| --- | --- |
| repository | the folder with all files of the site |
| branch | your own copy of it, in which you work |
| commit | saving a file in that copy, with a line that says why |
| pull request | the question “may this become part of the site?”, with a page for answers |
| merge | yes: the change becomes part of the site, and readers see it a few minutes later |

## Change a few words

1. Open the page on this site and choose **Edit this page** at its foot. Its text opens in [the page to write on](${writePath()}).
2. Change the words. **Problems** says what the check finds, and **Preview** shows the page as it will be.
3. Choose **Send**. It lists what you have changed. Press **Copy text**, then **Edit on GitHub**.
4. GitHub shows the file. The first time it asks you to **fork** the repository, which makes your own copy: accept. Select all of the text there and paste yours over it.
5. Choose **Commit changes…**, say in a few words what you changed and why, and choose **Propose changes**. The difference that GitHub shows is the list that you saw.
6. Choose **Create pull request**, twice. That is all: an editor is told.

If you write here often, a token of your account takes the place of steps 3 to 6: **Send** says how to make one, and shows when the checks of your proposal have ended.

## Write a post

The quickest way is [the page to write on](${writePath()}): it starts from a template, keeps your draft, and hands it to GitHub. Without it:

1. Open [the folder of posts](${folder}/posts) and go into the folder of this year.
2. Choose **Add file**, then **Create new file**.
3. Name it after your title: lower-case letters, digits and hyphens, with \`.mdx\` at the end, such as \`one-letter-rewritten.mdx\`. The name becomes the address of the post. (Early in January there may be no folder for the year yet: type the year and a slash before the name, and GitHub makes it.)
4. Paste this, and replace the words by your own:

${codeBlock(templateOf('post', DAY).text.trimEnd(), 'mdx')}

5. Ids of authors and topics are the names of the files in [authors](${folder}/authors) and [topics](${folder}/topics), without \`.mdx\`. Are you not there yet? Add a file \`content/authors/jane-doe.mdx\` in the same way:

${codeBlock('---\nname: Jane Doe\nrole: Content designer\n---\n\nJane writes about forms.', 'mdx')}

6. Choose **Commit changes…**, then **Propose changes**, then **Create pull request**.

[Components](/contribute/components/) shows everything a text may hold. Copy what you need from there, or choose **Insert …** on the page to write on.

## Add pictures and recordings

On the page to write on, **Add a file …** takes a picture: it removes what a camera notes in it (the place, the time), asks what it shows, and puts it into your text. It takes a transcript as well, also as a Word document: it shows what it understood, and gives it to its recording. For other files, and on GitHub itself:

1. On the page of your pull request, choose the name of your branch below its title. You are in your copy now.
2. Go to the folder \`public/media\`, choose **Add file**, then **Upload files**, and drag them there. Names in lower-case letters, with hyphens for spaces. GitHub takes files of up to 25 MB from a browser.
3. Name them in your text: \`<Image src="/media/your-picture.jpg" alt="What it shows" />\`.

## What happens then

1. **Checks.** A few minutes after each change, green ticks or red crosses stand at the foot of the pull request. With a red cross at “Content check”, choose **Files changed**: its remarks stand on the lines, and each says what to do. [Common mistakes](/contribute/mistakes/) explains them.
2. **Fix.** Still under **Files changed**, choose the three dots beside the file name, then **Edit file**. Change it, and **Commit changes…** to the same branch. The checks run again by themselves.
3. **Look.** Choose **Checks**, then **Preview**. The summary lists the pages that your change adds or alters. The artifact **preview** at its foot is a file to download; unpack it and open \`index.html\` to see pictures of them.
4. **Review.** An editor reads it and may suggest words; **Commit suggestion** takes them over.
5. **Merge.** The editor accepts, and the site is built anew. A post with a date to come waits for its day.

## Your first proposal

GitHub runs nothing for somebody whose proposals have never been accepted here until a person of this publication has looked at them. Your first one says that its checks are waiting for approval: there is nothing for you to do. An editor starts them, usually together with the first look at your text, and again after each change that you make. Once a proposal of yours has been merged, the checks of all later ones start by themselves.

The page to write on checks your text in the same way before you send it, so you know what they will say.`;
}
