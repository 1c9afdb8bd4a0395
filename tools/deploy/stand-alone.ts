/** `npm run deploy` as one file that runs where no packages are installed: what `--pack` writes begins here. */
import { carryOut } from '../launcher/carry-out.ts';
import { command } from './command.ts';

process.exitCode = await carryOut('node deploy.mjs', command, process.argv.slice(2));
