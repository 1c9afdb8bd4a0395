import type { Location } from '../location.ts';
import { bucketResources } from './bucket-resources.ts';
import { distributionResources } from './distribution-resources.ts';
import { attribute, ref } from './intrinsic-functions.ts';
import { releaseResources } from './release-resources.ts';

/**
 * A CloudFormation template of everything that a site needs at AWS: bucket, CDN with functions and headers, and a role for releases from GitHub
 * Actions that may do nothing else (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/).
 *
 * @param location where releases go
 */
export function stackTemplate({ bucket, prefix }: Location): object {
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'A static site: bucket, CDN, and a role for releases.',
    Parameters: {
      DomainName: {
        Type: 'String',
        Default: '',
        Description: 'The host of the site; empty for an address of CloudFront.',
      },
      CertificateArn: {
        Type: 'String',
        Default: '',
        Description: 'A certificate for it in us-east-1 (ACM).',
      },
      Repository: {
        Type: 'String',
        Default: '',
        Description: 'owner/name of the GitHub repository that releases; empty for none.',
      },
      Environment: {
        Type: 'String',
        Default: 'production',
        Description: 'The environment of that repository that releases.',
      },
      OidcProviderArn: {
        Type: 'String',
        Default: '',
        Description:
          'The identity provider for token.actions.githubusercontent.com, where the account has one.',
      },
    },
    Conditions: {
      HasDomain: { 'Fn::Not': [{ 'Fn::Equals': [ref('DomainName'), ''] }] },
      HasRepository: { 'Fn::Not': [{ 'Fn::Equals': [ref('Repository'), ''] }] },
      NeedsProvider: {
        'Fn::And': [{ Condition: 'HasRepository' }, { 'Fn::Equals': [ref('OidcProviderArn'), ''] }],
      },
    },
    Resources: {
      ...bucketResources(bucket, prefix),
      ...distributionResources(prefix),
      ...releaseResources(),
    },
    Outputs: {
      Distribution: { Value: ref('Distribution') },
      Address: { Value: attribute('Distribution', 'DomainName') },
      Role: { Condition: 'HasRepository', Value: attribute('ReleaseRole', 'Arn') },
    },
  };
}
