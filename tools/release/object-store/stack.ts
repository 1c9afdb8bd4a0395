// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how CloudFormation writes a reference.
import { cloudFrontPaths, cloudFrontResponses } from '../../publish/cloudfront.ts';
import { headersFor } from '../../publish/policy.ts';
import type { Location } from './location.ts';

/** CachingOptimized, a policy of CloudFront's own: keys by path alone, compresses, honours `Cache-Control`. */
const CACHE_POLICY = '658327ea-f89d-4fab-a63d-7e88639e58f6';

const ref = (name: string) => ({ Ref: name });
const attribute = (name: string, of: string) => ({ 'Fn::GetAtt': [name, of] });
const sub = (text: string) => ({ 'Fn::Sub': text });

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

function bucketResources(bucket: string, prefix: string): object {
  const onlyThisDistribution = {
    StringEquals: {
      'AWS:SourceArn': sub(
        'arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Distribution}',
      ),
    },
  };
  const statement = (action: string, resource: string) => ({
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action: action,
    Resource: sub(resource),
    Condition: onlyThisDistribution,
  });
  return {
    Bucket: {
      Type: 'AWS::S3::Bucket',
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BucketName: bucket,
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    },
    BucketPolicy: {
      Type: 'AWS::S3::BucketPolicy',
      Properties: {
        Bucket: ref('Bucket'),
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            statement('s3:GetObject', `\${Bucket.Arn}/${prefix}*`),
            // With it S3 answers 404 where there is no object, and 403 without.
            statement('s3:ListBucket', '${Bucket.Arn}'),
          ],
        },
      },
    },
  };
}

function distributionResources(prefix: string): object {
  const edgeFunction = (name: string, code: string) => ({
    Type: 'AWS::CloudFront::Function',
    Properties: {
      Name: sub(`\${AWS::StackName}-${name}`),
      AutoPublish: true,
      FunctionConfig: { Comment: name, Runtime: 'cloudfront-js-2.0' },
      FunctionCode: code,
    },
  });
  const association = (event: string, name: string) => ({
    EventType: event,
    FunctionARN: attribute(name, 'FunctionMetadata.FunctionARN'),
  });
  const errorPage = (code: number) => ({
    ErrorCode: code,
    ResponseCode: 404,
    ResponsePagePath: '/404.html',
    ErrorCachingMinTTL: 10,
  });
  return {
    RequestFunction: edgeFunction('requests', cloudFrontPaths()),
    ResponseFunction: edgeFunction('responses', cloudFrontResponses()),
    ResponseHeaders: {
      Type: 'AWS::CloudFront::ResponseHeadersPolicy',
      Properties: { ResponseHeadersPolicyConfig: errorHeaders() },
    },
    OriginAccess: {
      Type: 'AWS::CloudFront::OriginAccessControl',
      Properties: {
        OriginAccessControlConfig: {
          Name: sub('${AWS::StackName}'),
          OriginAccessControlOriginType: 's3',
          SigningBehavior: 'always',
          SigningProtocol: 'sigv4',
        },
      },
    },
    Distribution: {
      Type: 'AWS::CloudFront::Distribution',
      Properties: {
        DistributionConfig: {
          Enabled: true,
          HttpVersion: 'http2and3',
          IPV6Enabled: true,
          Aliases: { 'Fn::If': ['HasDomain', [ref('DomainName')], ref('AWS::NoValue')] },
          ViewerCertificate: {
            'Fn::If': [
              'HasDomain',
              {
                AcmCertificateArn: ref('CertificateArn'),
                SslSupportMethod: 'sni-only',
                MinimumProtocolVersion: 'TLSv1.2_2021',
              },
              { CloudFrontDefaultCertificate: true },
            ],
          },
          Origins: [
            {
              Id: 'bucket',
              DomainName: attribute('Bucket', 'RegionalDomainName'),
              OriginPath: prefix === '' ? '' : `/${prefix.slice(0, -1)}`,
              OriginAccessControlId: attribute('OriginAccess', 'Id'),
              S3OriginConfig: { OriginAccessIdentity: '' },
            },
          ],
          DefaultCacheBehavior: {
            TargetOriginId: 'bucket',
            ViewerProtocolPolicy: 'redirect-to-https',
            Compress: true,
            CachePolicyId: CACHE_POLICY,
            ResponseHeadersPolicyId: ref('ResponseHeaders'),
            FunctionAssociations: [
              association('viewer-request', 'RequestFunction'),
              association('viewer-response', 'ResponseFunction'),
            ],
          },
          CustomErrorResponses: [errorPage(403), errorPage(404)],
        },
      },
    },
  };
}

/** The headers of answers that no function sees, which are those of errors. */
function errorHeaders(): object {
  const headers = headersFor('/404.html');
  const custom = ['Permissions-Policy', 'Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy'];
  return {
    Name: sub('${AWS::StackName}'),
    SecurityHeadersConfig: {
      StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, Override: false },
      ContentTypeOptions: { Override: false },
      ReferrerPolicy: { ReferrerPolicy: headers['Referrer-Policy'], Override: false },
      ContentSecurityPolicy: { ContentSecurityPolicy: headers['Content-Security-Policy'], Override: false },
    },
    CustomHeadersConfig: {
      Items: custom.map((name) => ({ Header: name, Value: headers[name], Override: false })),
    },
  };
}

/** The identity of releases: what `npm run release` does, and nothing else. */
function releaseResources(): object {
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
