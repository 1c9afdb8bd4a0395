import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEPLOY_HOSTS } from '@/lib/settings/deploy-hosts.ts';
import { readSettings } from '@/lib/settings/read.ts';
import { foreignNames, previewName } from './hand-over-preview.mjs';
import { namedHost } from './named-host.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-host-'));
  mkdirSync(join(folder, 'content'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const named = (settings: string, variable = '') => {
  writeFileSync(join(folder, 'content/site.yml'), settings);
  return namedHost({ PUBLICATION_DIR: folder, DEPLOY_TO: variable });
};

test.each(DEPLOY_HOSTS)('%s is read without packages as the content check reads it', (host) => {
  for (const settings of [
    `name: A\ndeploy: ${host}\n`,
    `deploy: "${host}" # where it goes\nname: A\n`,
    `name: A\ndeploy:   '${host}'`,
  ]) {
    expect(named(settings)).toBe(host);
    expect(readSettings(settings)).toMatchObject({ settings: { deploy: host }, problems: [] });
  }
});

test('the variable goes before the setting, and can say that there is none', () => {
  expect(named('name: A\ndeploy: s3\n', 'netlify')).toBe('netlify');
  expect(named('name: A\ndeploy: s3\n', 'none')).toBe('');
  expect(named('name: A\nidentifier:\n  deploy: s3\n')).toBe('');
});

test('what is no host is told with those that there are, and where to correct it', () => {
  expect(() => named('deploy: ftp\n')).toThrow(
    /no host “ftp”.* github-pages, .*“deploy” in content\/site\.yml/,
  );
  expect(() => named('deploy: s3\n', 'S3')).toThrow(/no host “S3”.*the variable DEPLOY_TO/);
  expect(readSettings('name: A\ndeploy: ftp\n').problems).toEqual([
    expect.objectContaining({
      message: expect.stringContaining('expected one of: github-pages, cloudflare-pages'),
    }),
  ]);
});

test('it writes the host, and whether that gives previews, for the steps after it', () => {
  const output = join(folder, 'output');
  writeFileSync(output, '');
  const environment = { ...process.env, DEPLOY_TO: 'cloudflare-pages', GITHUB_OUTPUT: output };
  const { stdout } = spawnSync(process.execPath, [resolve('tools/deploy/named-host.mjs')], {
    encoding: 'utf8',
    env: environment,
  });
  expect(stdout).toBe('The site is handed to cloudflare-pages.\n');
  expect(readFileSync(output, 'utf8')).toBe('host=cloudflare-pages\npreviews=true\n');
});

test('the address of a preview is made of its branch, always the same, and within what hosts take', () => {
  expect(previewName('owner/name/Fix: Ünïcode & more words')).toMatch(/^pr-owner-name-fix-[0-9a-f]{8}$/);
  const names = ['a/b/main', 'a/b/main2', 'x/b/main', '', '/', 'é'].map(previewName);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^pr-[a-z0-9-]{8,25}$/);
});

test('what a host would run is no part of a preview', () => {
  const site = [
    'index.html',
    '_next',
    '_headers',
    '_redirects',
    '.nojekyll',
    '.well-known',
    'topics',
    '404.html',
  ];
  expect(foreignNames(site)).toEqual([]);
  const foreign = [
    '_worker.js',
    '_routes.json',
    'functions',
    '.netlify',
    'netlify.toml',
    'wrangler.toml',
    'package.json',
  ];
  expect(foreignNames([...site, ...foreign])).toEqual(foreign);
});
