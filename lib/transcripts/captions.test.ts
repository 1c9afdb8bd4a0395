import { describe, expect, test } from 'vitest';
import { read, turnsIn } from './testing';

const vtt = (...cues: readonly string[]) =>
  `WEBVTT\n\n${cues.map((cue, at) => `00:0${at}.000 --> 00:0${at + 1}.000\n${cue}`).join('\n\n')}\n`;
const srt = (...cues: readonly string[]) =>
  cues.map((cue, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${cue}`).join('\n\n');
const words = async (name: string, source: string) =>
  (await turnsIn(name, source)).map((turn) => turn.replace(/^[\d.]+ /, ''));

describe('who speaks in captions', () => {
  test('cues of one voice are one turn; another voice begins a new one', async () => {
    expect(
      await words('x.vtt', vtt('<v Ada>One.', '<v Ada>Two.</v>', '<v.loud Ben &amp; Co>Three.')),
    ).toEqual(['Ada| One. Two.', 'Ben & Co| Three.']);
  });
  test('two voices in one cue are two turns', async () => {
    expect(await words('x.vtt', vtt('<v Ada>Yes.</v>\n<v Ben>No.'))).toEqual(['Ada| Yes.', 'Ben| No.']);
  });
  test('names inside the words, as Zoom writes them', async () => {
    const file = vtt(
      'Rosa Díaz: Good morning.',
      'Li: Morning!',
      'Rosa Díaz: Shall we?',
      'Li: Yes.',
      'Omar Said: Me too.',
    );
    expect(await words('x.vtt', file)).toEqual([
      'Rosa Díaz| Good morning.',
      'Li| Morning!',
      'Rosa Díaz| Shall we?',
      'Li| Yes.',
      'Omar Said| Me too.',
    ]);
  });
  test('names of devices count where nearly every cue starts with a name', async () => {
    const file = vtt("rosa's iPad: Hello.", 'li w: Hi.', "rosa's iPad: Bye.", 'li w: Bye.');
    expect((await words('x.vtt', file)).map((turn) => turn.split('|')[0])).toEqual([
      "rosa's iPad",
      'li w',
      "rosa's iPad",
      'li w',
    ]);
  });
  test('who is named goes on until somebody else is', async () => {
    const file = vtt('ROSA: This takes', 'two cues.', 'LI: Does it?', 'ROSA: It does.', 'LI: Fine.');
    expect(await words('x.vtt', file)).toEqual([
      'ROSA| This takes two cues.',
      'LI| Does it?',
      'ROSA| It does.',
      'LI| Fine.',
    ]);
  });
  test('arrows of broadcast captions, with a name and without', async () => {
    expect(
      await words('x.vtt', vtt('&gt;&gt; ROSA DIAZ: Welcome.', 'Thanks for coming.', '>> Glad to be here.')),
    ).toEqual(['Rosa Diaz| Welcome. Thanks for coming.', '?| Glad to be here.']);
  });
  test('arrows inside of a line', async () => {
    expect(await words('x.vtt', vtt('>> ROSA: Good morning. >> And a good one.', '>> ROSA: Yes.'))).toEqual([
      'ROSA| Good morning.',
      '?| And a good one.',
      'ROSA| Yes.',
    ]);
  });
  test('a guest whose name is that of a device, once, where every cue has a name', async () => {
    const file = vtt(
      'Rosa Díaz: Hello.',
      'Li: Hi.',
      'Rosa Díaz: Who asks?',
      'Li: Who?',
      'Visitor iPhone: I do.',
    );
    expect((await words('x.vtt', file)).at(-1)).toBe('Visitor iPhone| I do.');
  });
  test('dashes that begin with another speaker', async () => {
    expect(await words('x.srt', srt('- Is it open?\n- It is.', '– Until when?'))).toEqual([
      '?| Is it open?',
      '?| It is.',
      '?| Until when?',
    ]);
  });
  test('the number and name that Webex writes above the times', async () => {
    const file =
      'WEBVTT\n\n1 "Rosa Díaz" (3843120)\n00:01.000 --> 00:02.000\nHello.\n\n2 "Li Wang" (3843121)\n00:02.000 --> 00:03.000\nHi.\n';
    expect(await words('x.vtt', file)).toEqual(['Rosa Díaz| Hello.', 'Li Wang| Hi.']);
  });
  test('names of a diarization, in brackets', async () => {
    expect(
      await words(
        'x.srt',
        srt('[SPEAKER_00]: One.', '[SPEAKER_01]: Two.', '[SPEAKER_00]: Three.', '[SPEAKER_01]: Four.'),
      ),
    ).toEqual(['SPEAKER_00| One.', 'SPEAKER_01| Two.', 'SPEAKER_00| Three.', 'SPEAKER_01| Four.']);
  });
  test('a word before a colon is nobody', async () => {
    const file = vtt('Note: bring an umbrella.', 'It is 10:30, see https://example.gov', 'Note: and a pen.');
    expect((await words('x.vtt', file)).every((turn) => turn.startsWith('?|'))).toBe(true);
  });
  test('what nobody says is a note and interrupts nobody', async () => {
    expect(await words('x.vtt', vtt('<v Rosa>One.', '[Music]', '<v Rosa>Two.'))).toEqual([
      'Rosa| One.',
      'note| [Music]',
      'Rosa| Two.',
    ]);
  });
});

describe('words of captions', () => {
  test('tags are taken out and HTML character references resolved, with and without their names', async () => {
    const cue = '<i>Caf&eacute;</i> &#8212; it&#x27;s <c.red>1 &lt; 2</c>&nbsp;&amp; 3 < 4 &hellip;';
    expect(await words('x.vtt', vtt(cue))).toEqual(["?| Café — it's 1 < 2 & 3 < 4 …"]);
  });
  test('marks of SubRip are taken out', async () => {
    expect(await words('x.srt', srt('{\\an8}<font color="#fff">Above</font> <b>all</b>'))).toEqual([
      '?| Above all',
    ]);
  });
  test('captions that roll are shown once', async () => {
    const file = [
      'WEBVTT\nKind: captions\nLanguage: en\n',
      '00:00:00.100 --> 00:00:02.000 align:start position:0%\n \ngood<00:00:00.500><c> morning</c><00:00:01.000><c> all</c>\n',
      '00:00:02.000 --> 00:00:02.010 align:start position:0%\ngood morning all\n \n',
      '00:00:02.010 --> 00:00:04.000 align:start position:0%\ngood morning all\nplease<00:00:03.000><c> sit</c>\n',
      '00:00:04.000 --> 00:00:04.010 align:start position:0%\nplease sit\n \n',
      '00:00:04.010 --> 00:00:06.000 align:start position:0%\nplease sit\ndown<00:00:05.000><c> now</c>\n',
    ].join('\n');
    expect(await turnsIn('x.vtt', file)).toEqual(['0.1 ?| good morning all please sit down now']);
  });
  test('captions that grow word by word are shown once', async () => {
    expect(await words('x.vtt', vtt('We', 'We open', 'We open at nine.', 'Come in.'))).toEqual([
      '?| We open at nine. Come in.',
    ]);
  });
  test('what is said twice is there twice', async () => {
    expect(await words('x.vtt', vtt('Yes.', 'Yes.', 'And no.', 'Never.'))).toEqual([
      '?| Yes. Yes. And no. Never.',
    ]);
  });
  test('a long speech is cut into paragraphs where a sentence ends', async () => {
    const cues = Array.from({ length: 40 }, (_, at) => {
      const clock = (second: number) => `00:${String(second).padStart(2, '0')}.000`;
      return `${clock(at)} --> ${clock(at + 1)}\n<v Ada>${at} is half of a sentence that${at % 2 ? ' ends.' : ''}\n\n`;
    });
    const turns = await words('x.vtt', `WEBVTT\n\n${cues.join('')}`);
    expect(turns.length).toBeGreaterThan(2);
    for (const turn of turns) expect(turn).toMatch(/\.$/);
  });
});

describe('the form of caption files', () => {
  test('hours, settings, names of cues, comments, styles, regions, any line ends, a byte order mark', async () => {
    const file =
      '\uFEFFWEBVTT - A title\r\nX-TIMESTAMP-MAP=LOCAL:0\r\n\r\nNOTE\r\nby hand\r\n\r\nSTYLE\r\n::cue{}\r\n\r\nREGION\r\nid:a\r\n\r\nintro\r\n00:01.000 --> 00:02.000 line:0 align:start\r\nHello\r\n\r\n101:02:06.631 --> 101:02:07.000\r\nBye\r\n';
    expect(await turnsIn('x.vtt', file)).toEqual(['1 ?| Hello', '363726.631 ?| Bye']);
  });
  test('a line with --> begins a cue, without an empty line too', async () => {
    const file = 'WEBVTT\n1\n00:00.000 --> 00:01.000\nOne.\n2\n00:01.000 --> 00:02.000\nTwo.\n';
    expect(await words('x.vtt', file)).toEqual(['?| One. Two.']);
    expect(
      await words(
        'x.srt',
        '\uFEFF1\r\n00:00:00,000 --> 00:00:01,000\r\nOne.\r\n2\r\n00:00:01,000 --> 00:00:02,000\r\nTwo.',
      ),
    ).toEqual(['?| One. Two.']);
  });

  const faults = async (name: string, source: string | Buffer) =>
    (await read(name, source)).faults.map(({ line, message }) => `${line} ${message}`);

  test('every fault is told with its line, all at once', async () => {
    const file =
      'WEBVT\n\n0:01 --> 0:02\nHello\n\n00:05.000 --> 00:04.000\nBack\n\n00:01.000 --> 00:02.000\nOrder\n\nalone';
    expect(await faults('x.vtt', file)).toEqual([
      '1 Found “WEBVT”, expected WEBVTT',
      '3 Found “0:01 --> 0:02”, expected two times',
      '6 The cue ends before it starts',
      '9 The cue starts before the one above it',
      '12 Found “alone”, expected two times',
    ]);
  });
  test.each([
    [
      'no WEBVTT line',
      'x.vtt',
      '00:01.000 --> 00:02.000\nHi',
      ['1 Found “00:01.000 --> 00:02.000”, expected WEBVTT'],
    ],
    [
      'SubRip under the name of WebVTT',
      'x.vtt',
      srt('Hi', 'Ho'),
      ['1 The file holds SubRip captions (.srt); its name says WebVTT (.vtt)'],
    ],
    ['no cue', 'x.vtt', 'WEBVTT\n\n', ['1 The file has no cues: nothing is said in it']],
    [
      'a comma in a time of WebVTT',
      'x.vtt',
      'WEBVTT\n\n00:01,000 --> 00:02,000\nHi',
      ['3 Found “00:01,000 --> 00:02,000”, expected two times'],
    ],
    [
      'cues without words',
      'x.vtt',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n',
      ['1 There is nothing to read in this transcript'],
    ],
    [
      'another encoding',
      'x.srt',
      Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nCafé', 'latin1'),
      ['1 The file is not UTF-8'],
    ],
  ])('%s', async (_what, name, source, expected) => {
    expect(await faults(name, source)).toEqual(expected);
  });
  test('UTF-16, as old Windows programs save text, is read in all but WebVTT', async () => {
    const bytes = Buffer.from(`\uFEFF${srt('Grüße')}`, 'utf16le');
    expect(await turnsIn('x.srt', bytes)).toEqual(['0 ?| Grüße']);
    expect(await faults('x.vtt', Buffer.from(`\uFEFF${vtt('Grüße')}`, 'utf16le'))).toEqual([
      '1 The file is not UTF-8',
    ]);
  });
});
