// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how CloudFormation writes a reference.
import { ref, sub } from './intrinsic-functions.ts';

/** A private bucket, from which the distribution may read what is below the prefix. */
export function bucketResources(bucket: string, prefix: string): object {
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
