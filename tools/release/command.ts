import { defineCommand } from '../launcher/command.ts';
import { command as ledger } from '../ledger/command.ts';
import { command as redirects } from '../redirects/command.ts';
import type { ReleaseOptions } from './release-site.ts';

export const command = defineCommand({
  says: 'Puts a release into a folder or an object store; --rollback brings back the previous one.',
  parts: { ledger, redirects },
  takes: (parser) =>
    parser
      .option('--to <place>', 'the folder of the releases, or s3://bucket/prefix; required')
      .option('--site <folder>', 'the built site', 'out')
      .option('--rollback', 'make the previous release current again')
      .option('--reload', 'folder: if it changed, test the configuration of nginx and reload it')
      .option('--nginx <command>', 'folder: how nginx is called, such as “sudo nginx”', 'nginx')
      .option('--reload-with <command>', 'folder: what reloads nginx if that is not “nginx -s reload”')
      .option('--dry-run', 'object store: say what would be sent and deleted, change nothing')
      .option('--region <region>', 'object store: the region of the bucket')
      .option('--endpoint <url>', 'object store: the address of a store other than Amazon S3')
      .option('--distribution <id>', 'object store: the CloudFront distribution to tell of changes')
      .option('--stack', 'object store: print a CloudFormation template of the bucket, the CDN and the role')
      .option('--parallel <number>', 'object store: requests at a time', '16'),
  does: async (options: ReleaseOptions) => (await import('./release-site.ts')).releaseSite(options),
});
