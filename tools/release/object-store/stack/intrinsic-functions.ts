/** Functions of CloudFormation (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html). */

/** A parameter, or the name of a resource. */
export const ref = (name: string) => ({ Ref: name });

/** An attribute of a resource. */
export const attribute = (name: string, of: string) => ({ 'Fn::GetAtt': [name, of] });

/** A text in which `${Name}` is replaced. */
export const sub = (text: string) => ({ 'Fn::Sub': text });
