import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readSettings } from '@/lib/settings/read';
import { makeHugoSite, postText } from '../testing/hugo-site';
import { startImport } from '../testing/run-command';
import { readSiteConfig } from './config/site-config';
import { identityOf, importedSettings } from './settings';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imported-'));
  vi.stubEnv('PUBLICATION_DIR', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const options = { origin: 'https://www.harbor.example', mediaBase: 'https://s3.example.org/harbor' };

test('settings come from the configuration and from what texts load', async () => {
  mkdirSync(join(folder, 'site/config/_default'), { recursive: true });
  writeFileSync(
    join(folder, 'site/config/_default/hugo.toml'),
    'title = "Harbor: Notes"\nbaseURL = "https://harbor.example/"\nlanguageCode = "es-PE"\ntimeZone = "America/Lima"\n[params]\ndescription = "From the quay."\n',
  );
  const text = importedSettings(options, identityOf((await readSiteConfig(join(folder, 'site'))).config), [
    '![A quay](https://Img.example.org/quay.jpg) and [a picture](https://linked.example.org/x.png)',
    '<img alt="x" src="https://formulas.example.org/svg.image?t_{x}">',
    '{{< audio src="https://sound.example.org/one.mp3" >}}',
    '<iframe src="//player.vimeo.com/video/1"></iframe><iframe src="https://strange.example/x"></iframe>',
  ]);
  expect(readSettings(text)).toMatchObject({
    problems: [],
    settings: {
      name: 'Harbor: Notes',
      description: 'From the quay.',
      url: 'https://harbor.example',
      language: 'es-PE',
      timeZone: 'America/Lima',
      imageHosts: ['formulas.example.org', 'img.example.org'],
      mediaHosts: ['sound.example.org'],
      embedHosts: ['www.youtube-nocookie.com', 'player.vimeo.com'],
    },
  });
  expect(text).not.toContain('legacy_media');
});

test('without a configuration there are a name and an address; a setting of another form is left out', () => {
  const text = importedSettings(options, { language: 'Spanish' }, []);
  expect(readSettings(text)).toMatchObject({
    problems: [],
    settings: { name: 'harbor.example', url: 'https://www.harbor.example', language: 'en' },
  });
});

test('an import is a publication that the check accepts, and a second run changes nothing', async () => {
  vi.unstubAllEnvs();
  const site = makeHugoSite({
    'hugo.toml': 'title = "Harbor Notes"\nbaseURL = "https://harbor.example/"\n',
    'content/news/2015/one.md': postText('one', '![A quay](https://img.example.org/quay.jpg)'),
  });
  const args = [site.options.source, '--out', site.options.out, '--origin', 'https://harbor.example'];
  const first = await startImport(args).ended;
  expect(first.said).not.toContain('Hosts to allow');
  const settings = readFileSync(join(site.options.out, 'content/site.yml'), 'utf8');
  expect(settings).toContain('name: Harbor Notes\n');
  expect(settings).toContain('    - img.example.org\n');
  await startImport(args).ended;
  expect(readFileSync(join(site.options.out, 'content/site.yml'), 'utf8')).toBe(settings);
  site.remove();
});
