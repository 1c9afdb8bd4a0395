// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how CloudFormation writes a reference.
import { ref, sub } from './intrinsic-functions.ts';

/** The identity of releases: what `npm run release` does, and nothing else. */
export function releaseResources(): object {
  const provider = { 'Fn::If': ['NeedsProvider', ref('OidcProvider'), ref('OidcProviderArn')] };
  const allow = (actions: readonly string[], resource: string) => ({
    Effect: 'Allow',
    Action: actions,
    Resource: sub(resource),
  });
  return {
    OidcProvider: {
      Type: 'AWS::IAM::OIDCProvider',
      Condition: 'NeedsProvider',
      Properties: { Url: 'https://token.actions.githubusercontent.com', ClientIdList: ['sts.amazonaws.com'] },
    },
    ReleaseRole: {
      Type: 'AWS::IAM::Role',
      Condition: 'HasRepository',
      Properties: {
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Federated: provider },
              Action: 'sts:AssumeRoleWithWebIdentity',
              Condition: {
                StringEquals: {
                  'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
                  'token.actions.githubusercontent.com:sub': sub(
                    'repo:${Repository}:environment:${Environment}',
                  ),
                },
              },
            },
          ],
        },
        Policies: [
          {
            PolicyName: 'release',
            PolicyDocument: {
              Version: '2012-10-17',
              Statement: [
                allow(['s3:ListBucket'], '${Bucket.Arn}'),
                allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], '${Bucket.Arn}/*'),
                allow(
                  ['cloudfront:CreateInvalidation'],
                  'arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Distribution}',
                ),
              ],
            },
          },
        ],
      },
    },
  };
}
