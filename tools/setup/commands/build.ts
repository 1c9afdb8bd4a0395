import { rm } from 'node:fs/promises';
import { replaceFolder } from '@/tools/publish/replace-folder.ts';
import { setBuildDate } from '../build-date.ts';
import { packageBinary } from '../package-binary.ts';
import { runCommand } from '../run-command.ts';

/** Where `next build` exports to (`distDir` of next.config.mjs) and the release is made. */
const STAGING = '.next/site';

/** `npm run build`: content to `out/`. Where anything fails, `out/` stays as it was. */
export async function run(_args: readonly string[]): Promise<number> {
  setBuildDate();
  await rm(STAGING, { recursive: true, force: true });
  const code = await runCommand(process.execPath, [packageBinary('next'), 'build'], {
    NEXT_TELEMETRY_DISABLED: '1',
  });
  if (code !== 0) return code;
  await replaceFolder(STAGING, 'out');
  return 0;
}
