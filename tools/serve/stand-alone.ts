/** The server as one file that runs where no packages are installed: `npm run preview` puts it beside the pages that it writes. */
import { carryOut } from '../launcher/carry-out.ts';
import { command } from './command.ts';

process.exitCode = await carryOut('node serve.mjs', command, process.argv.slice(2));
