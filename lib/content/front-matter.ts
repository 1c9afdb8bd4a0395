/**
 * Front matter: YAML between two lines of exactly `---`, the first being line 1. gray-matter is called here and
 * nowhere else, and always with options: without them it caches failures (a broken file read twice would publish its
 * metadata as text). Its JavaScript and JSON engines throw, because `---js` front matter would run code.
 */
import matter from 'gray-matter';
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Problem } from './problem';

const MAX_BYTES = 16_384;

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface FrontMatter {
  /** Maps, lists and text; not yet checked against a schema. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where a value stands (`['image', 'alt']`, `['topics', 2]`); with `key`, where its name stands. */
  place(path: readonly PropertyKey[], what?: 'key' | 'value'): Place;
}

export interface Split {
  readonly frontMatter?: FrontMatter;
  readonly body: string;
  /** 1-based line of the file on which the body starts. */
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
}

/** Cuts a file into front matter and body and reads the front matter. Never throws on what an author wrote. */
export function splitFrontMatter(text: string, file: string): Split {
  const problem = (place: Place, rule: string, message: string, fix: string): Problem => ({
    file,
    ...place,
    severity: 'error',
    rule,
    message,
    fix,
  });
  const lines = text.split('\n');
  const broken = fenceFault(lines);
  if (broken)
    return {
      body: text,
      bodyLine: 1,
      problems: [problem(broken.place, broken.rule, broken.message, broken.fix)],
    };

  const end = lines.indexOf('---', 1);
  const block = lines.slice(1, end).join('\n');
  const rest = { body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
  if (Buffer.byteLength(block) > MAX_BYTES) {
    const message = `The front matter has ${Math.round(Buffer.byteLength(block) / 1024)} KB; 16 KB is the limit`;
    return {
      ...rest,
      problems: [
        problem({ line: 1, column: 1 }, 'front-matter/size', message, 'Move long text into the body.'),
      ],
    };
  }
  const { document, counter } = readYaml(block);
  const problems = yamlFaults(document, counter).map((fault) =>
    problem(fault.place, fault.rule, fault.message, fault.fix),
  );
  if (problems.length > 0) return { ...rest, problems };
  const data: unknown = matter(`---\n${block}\n---\n`, {
    language: 'yaml',
    engines: { yaml: { parse: toPlain }, javascript: { parse: refuse }, json: { parse: refuse } },
  }).data;
  return {
    ...rest,
    problems,
    frontMatter: { data: isRecord(data) ? data : {}, place: placeFinder(document, counter) },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function refuse(): never {
  throw new Error('Front matter is YAML only.');
}

/** gray-matter's YAML engine: the same reading as everywhere, as plain maps, lists and text. */
function toPlain(block: string): Record<string, unknown> {
  const value: unknown = parseDocument(block, { schema: 'failsafe', uniqueKeys: true }).toJS();
  return isRecord(value) ? value : {};
}

interface Fault {
  readonly place: Place;
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

/** What is wrong with the two `---` lines, if anything. */
function fenceFault(lines: readonly string[]): Fault | undefined {
  const first = lines[0] ?? '';
  if (first !== '---') return openingFault(lines, first);
  if (lines.indexOf('---', 1) > 0) return undefined;
  const near = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (near > 0) {
    return {
      place: { line: near + 1, column: 4 },
      rule: 'front-matter/closing-fence',
      message: `The line that ends the front matter is “${(lines[near] ?? '').slice(0, 30)}”; it must be exactly ---`,
      fix: 'Write three hyphens and nothing else on that line.',
    };
  }
  return {
    place: { line: 1, column: 1 },
    rule: 'front-matter/unclosed',
    message: 'The front matter is not closed',
    fix: 'Put a line with three hyphens (---) after its last entry.',
  };
}

function openingFault(lines: readonly string[], first: string): Fault {
  const rule = 'front-matter/opening-fence';
  const start = lines.findIndex((line) => line.trim() !== '');
  const found = lines[start] ?? '';
  if (/^---\s*[a-z]+/i.test(first)) {
    return {
      place: { line: 1, column: 4 },
      rule: 'front-matter/language',
      message: `The file starts with “${first.slice(0, 30)}”; front matter is YAML between two lines of exactly ---`,
      fix: 'Write three hyphens and nothing else on line 1.',
    };
  }
  if (found.trim() === '---') {
    const what = start > 0 ? `${start} blank ${start === 1 ? 'line' : 'lines'}` : 'a space';
    return {
      place: { line: 1, column: 1 },
      rule,
      message: `The front matter must start on line 1; found ${what} before ---`,
      fix: `Delete what stands before the three hyphens.`,
    };
  }
  return {
    place: { line: 1, column: 1 },
    rule: 'front-matter/missing',
    message: 'The file has no front matter; the first line must be exactly ---',
    fix: 'Start the file with a line of three hyphens, the title and date, and another line of three hyphens.',
  };
}

function readYaml(block: string): { document: Document.Parsed; counter: LineCounter } {
  const counter = new LineCounter();
  return {
    document: parseDocument(block, {
      schema: 'failsafe',
      uniqueKeys: true,
      lineCounter: counter,
      prettyErrors: false,
    }),
    counter,
  };
}

/** Everything YAML allows and front matter does not: syntax errors, tags, anchors, aliases, merge keys, tabs. */
function yamlFaults(document: Document.Parsed, counter: LineCounter): Fault[] {
  const place = (offset: number): Place => at(counter, offset);
  const faults: Fault[] = document.errors.map((error) =>
    explainYaml(error.code, error.message, place(error.pos[0])),
  );
  if (faults.length > 0) return faults;
  if (document.contents !== null && !isMap(document.contents)) {
    return [
      {
        place: { line: 2, column: 1 },
        rule: 'front-matter/shape',
        message: 'The front matter is not a list of “key: value” lines',
        fix: 'Write one “key: value” a line, as in title: Our new site.',
      },
    ];
  }
  visit(document, (_key, node) => {
    if (isAlias(node)) faults.push(special(place(node.range?.[0] ?? 0), `*${node.source}`, 'an alias'));
    else if (isPair(node)) {
      if (isScalar(node.key) && node.key.value === '<<')
        faults.push(special(place(node.key.range?.[0] ?? 0), '<<', 'a merge key'));
    } else if (isScalar(node) || isCollection(node)) {
      if (node.anchor) faults.push(special(place(node.range?.[0] ?? 0), `&${node.anchor}`, 'an anchor'));
      if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:') && node.tag !== '!') {
        faults.push(special(place(node.range?.[0] ?? 0), node.tag, 'a tag'));
      }
    }
  });
  for (const warning of document.warnings) faults.push(special(place(warning.pos[0]), '!', 'a tag'));
  return faults;
}

function special(place: Place, found: string, name: string): Fault {
  return {
    place,
    rule: 'front-matter/plain-yaml',
    message: `“${found}” is ${name} of YAML; front matter is plain keys, text and lists`,
    fix: 'Write the text itself; put it in quotes if it starts with one of & * ! < > | % @.',
  };
}

/** A YAML fault in words for people who have never read YAML's grammar. */
function explainYaml(code: string, message: string, place: Place): Fault {
  const rule = 'front-matter/yaml';
  if (code === 'DUPLICATE_KEY') {
    return {
      place,
      rule: 'front-matter/duplicate-key',
      message: 'This key is given twice',
      fix: 'Keep one of the two lines.',
    };
  }
  if (code === 'TAB_AS_INDENT') {
    return {
      place,
      rule,
      message: 'A tab is used to indent this line',
      fix: 'Indent with two spaces instead.',
    };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || /implicit|Nested mappings/.test(message)) {
    return {
      place,
      rule,
      message: 'The value holds “: ” and is not in quotes',
      fix: "Put the whole value in single quotes: title: 'Part 1: The start'.",
    };
  }
  if (code === 'MISSING_CHAR' && /quote/.test(message)) {
    return {
      place,
      rule,
      message: 'A quotation mark is opened and not closed',
      fix: 'Close it at the end of the value.',
    };
  }
  return {
    place,
    rule,
    message: 'This line cannot be read as “key: value”',
    fix: 'Check its colon, quotes and indentation; put values with : # [ ] { } in single quotes.',
  };
}

/** +1 because the block starts on the file's second line. */
function at(counter: LineCounter, offset: number): Place {
  const { line, col } = counter.linePos(offset);
  return { line: line + 1, column: col };
}

function placeFinder(document: Document.Parsed, counter: LineCounter): FrontMatter['place'] {
  return (path, what = 'value') => {
    let node: unknown = document.contents;
    let best: Place = { line: 1, column: 1 };
    path.forEach((step, index) => {
      const last = index === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        if (!pair) {
          node = undefined;
          return;
        }
        if (isScalar(pair.key) && pair.key.range) best = at(counter, pair.key.range[0]);
        node = pair.value;
        if (last && what === 'key') return;
      } else if (isCollection(node)) {
        node = node.items[Number(step)];
      } else return;
      if ((isScalar(node) || isCollection(node)) && node.range && !(isScalar(node) && node.value === '')) {
        best = at(counter, node.range[0]);
      }
    });
    return best;
  };
}
