/** Twenty ordinary mistakes, as a new writer makes them, and each as it is when fixed from its message alone. */
export interface Mistake {
  /** What the writer was about to do. */
  readonly intent: string;
  readonly before: string;
  readonly after: string;
}

const HEAD = `title: Our counter has moved
date: 2026-03-02 09:00:00 -0500
summary: Where to find us from Monday on, and what to bring.
authors:
  - jane-doe
topics:
  - customer-experience`;

const post = (body: string, head = HEAD): string => `---\n${head}\n---\n\n${body}\n`;

const inBody = (intent: string, before: string, after: string): Mistake => ({
  intent,
  before: post(before),
  after: post(after),
});

const inHead = (intent: string, before: string, after: string): Mistake => ({
  intent,
  before: post('We moved.', HEAD.replace(before === '' ? '' : after, before)),
  after: post('We moved.', HEAD),
});

const video = (line: string): string =>
  `<YouTube id="2dH_hvUNEVM" title="How to find the counter">\n${line}\n</YouTube>`;

export const mistakes: readonly Mistake[] = [
  {
    intent: 'write a title with a colon',
    before: post('We moved.', HEAD.replace('Our counter has moved', 'Counter: we have moved')),
    after: post('We moved.', HEAD.replace('Our counter has moved', "'Counter: we have moved'")),
  },
  inHead('write a date as on paper', 'date: 2 March 2026', 'date: 2026-03-02 09:00:00 -0500'),
  inHead('name the author', '  - Jane Doe', '  - jane-doe'),
  inHead('name the topic', '  - customer-experiance', '  - customer-experience'),
  inHead(
    'write a summary',
    'sumary: Where to find us from Monday on',
    'summary: Where to find us from Monday on',
  ),
  {
    intent: 'end the front matter',
    before: post('We moved.').replace('experience\n---\n', 'experience\n-----\n'),
    after: post('We moved.'),
  },
  inBody('compare two numbers', 'The way is <5 minutes long.', 'The way is &lt;5 minutes long.'),
  inBody('leave a gap for a name', 'Dear {name}, we have moved.', 'Dear \\{name\\}, we have moved.'),
  inBody(
    'leave a note to a colleague',
    'We moved. <!-- check the day -->',
    'We moved. {/* check the day */}',
  ),
  inBody('break a line of an address', '1 Main Street<br>Springfield', '1 Main Street<br />Springfield'),
  inBody('set a passage apart', '<Note>\nBring your papers.', '<Note>\nBring your papers.\n</Note>'),
  inBody('set a passage apart', '<note>\nBring your papers.\n</note>', '<Note>\nBring your papers.\n</Note>'),
  inBody(
    'show a video',
    '<YouTube id="https://youtu.be/2dH_hvUNEVM" title="How to find the counter" />',
    '<YouTube id="2dH_hvUNEVM" title="How to find the counter" />',
  ),
  inBody(
    'divide a video into chapters',
    video('  <Chapter at="3.20">The ramp</Chapter>'),
    video('  <Chapter at="3:20">The ramp</Chapter>'),
  ),
  inBody(
    'add a recording',
    '<AudioPlayer src="/media/tour.mp3" title="A tour" />',
    '<AudioPlayer src="/media/tour.mp3" title="A tour" transcript="/media/tour.vtt" />',
  ),
  inBody('add a picture', '![](/media/counter.jpg)', '![A clerk at the new counter](/media/counter.jpg)'),
  inBody('add a picture', '![The counter](/media/Counter.jpg)', '![The counter](/media/counter.jpg)'),
  inBody(
    'link to a topic',
    'More on [service](/topics/customer-experence/).',
    'More on [service](/topics/customer-experience/).',
  ),
  inBody(
    'link to another site',
    'See [the map](www.example.gov/map).',
    'See [the map](https://www.example.gov/map).',
  ),
  inBody(
    'write a heading',
    '# Opening hours\n\nFrom nine to five.',
    '## Opening hours\n\nFrom nine to five.',
  ),
];
