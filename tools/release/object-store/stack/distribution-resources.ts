// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how CloudFormation writes a reference.
import { cloudFrontPaths, cloudFrontResponses } from '../../../publish/cloudfront.ts';
import { headersFor } from '../../../publish/policy.ts';
import { attribute, ref, sub } from './intrinsic-functions.ts';

/** CachingOptimized, a policy of CloudFront's own: keys by path alone, compresses, honours `Cache-Control`. */
const CACHE_POLICY = '658327ea-f89d-4fab-a63d-7e88639e58f6';

/** The CDN in front of the bucket, with its functions and headers. */
export function distributionResources(prefix: string): object {
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
