/** Every rule of the content check, in the order in which the manual explains them. */
import { alias } from './address/alias';
import { duplicateAddress } from './address/duplicate';
import { lostAddress } from './address/lost';
import { reservedAddress } from './address/reserved';
import type { DocumentRule, RedirectRule, SiteRule } from './checker';
import { altText } from './editorial/alt-text';
import { chapters } from './editorial/chapters';
import { codeLanguage } from './editorial/code-language';
import { codeOptions } from './editorial/code-options';
import { emptySection } from './editorial/empty-section';
import { entity } from './editorial/entity';
import { expected } from './editorial/expected';
import { headingJump } from './editorial/heading-jump';
import { houseSpelling } from './editorial/house-spelling';
import { leftoverMarks } from './editorial/leftover-marks';
import { linkText } from './editorial/link-text';
import { sentence } from './editorial/long-sentence';
import { readingLevel } from './editorial/reading-level';
import { youTubeChapters } from './editorial/youtube-chapters';
import { controlCharacter } from './file/control-character';
import { empty } from './file/empty';
import { encoding } from './file/encoding';
import { hiddenCharacter } from './file/hidden-character';
import { lineEnds } from './file/line-ends';
import { link } from './file/link';
import { mergeConflict } from './file/merge-conflict';
import { name } from './file/name';
import { none } from './file/none';
import { readerFault } from './file/reader';
import { size } from './file/size';
import { template } from './file/template';
import { type } from './file/type';
import { unreadableFile } from './file/unreadable';
import { unusedKind } from './file/unused-kind';
import { body } from './front-matter/body';
import { closingFence } from './front-matter/closing-fence';
import { comment } from './front-matter/comment';
import { depth } from './front-matter/depth';
import { duplicateKey } from './front-matter/duplicate-key';
import { language } from './front-matter/language';
import { listedTwice } from './front-matter/listed-twice';
import { missing } from './front-matter/missing';
import { openingFence } from './front-matter/opening-fence';
import { orderOfDates } from './front-matter/order-of-dates';
import { plainYaml } from './front-matter/plain-yaml';
import { quotes } from './front-matter/quotes';
import { required } from './front-matter/required';
import { shape } from './front-matter/shape';
import { size as frontMatterSize } from './front-matter/size';
import { unknownKey } from './front-matter/unknown-key';
import { value } from './front-matter/value';
import { yaml } from './front-matter/yaml';
import { zone } from './front-matter/zone';
import { pageListedTwice } from './guide/listed-twice';
import { guidePlaced } from './guide/place';
import { unknownPage } from './guide/unknown-page';
import { unlistedPage } from './guide/unlisted';
import { address } from './link/address';
import { brokenLink } from './link/broken';
import { definition } from './link/definition';
import { emptyLink } from './link/empty';
import { spacedAddress } from './link/space';
import { attributes } from './mdx/attribute';
import { chaptersOf } from './mdx/chapters-of';
import { children } from './mdx/children';
import { formula } from './mdx/formula';
import { heading } from './mdx/heading';
import { id } from './mdx/id';
import { limits } from './mdx/limits';
import { nesting } from './mdx/nesting';
import { noCode } from './mdx/no-code';
import { pastedChapters } from './mdx/pasted-chapter';
import { place } from './mdx/place';
import { table } from './mdx/table';
import { knownNames } from './mdx/unknown-name';
import { alt } from './media/alt';
import { mediaFile } from './media/file';
import { transcript } from './media/transcript';
import { redirectChain } from './redirect/chain';
import { redirectDuplicate } from './redirect/duplicate';
import { redirectForm } from './redirect/form';
import { redirectHides } from './redirect/hides';
import { redirectLimit } from './redirect/limit';
import { redirectTarget } from './redirect/target';
import { topicSpelling } from './reference/topic-spelling';
import { translation } from './reference/translation';
import { unknownReference } from './reference/unknown';
import type { Rule } from './rule';
import { settingsRules } from './settings';
import { syntaxRules } from './syntax-rules';

/** Found while a file is read; the reader names them. */
const readingRules: readonly Rule[] = [
  type,
  link,
  unreadableFile,
  readerFault,
  size,
  empty,
  encoding,
  lineEnds,
  controlCharacter,
  mergeConflict,
  none,
  unusedKind,
  openingFence,
  missing,
  language,
  closingFence,
  frontMatterSize,
  depth,
  yaml,
  shape,
  duplicateKey,
  plainYaml,
  required,
  unknownKey,
  value,
  limits,
  redirectForm,
  lostAddress,
];

/** Rules on one document alone. */
export const documentRules: readonly DocumentRule[] = [
  name,
  hiddenCharacter,
  template,
  comment,
  quotes,
  listedTwice,
  orderOfDates,
  zone,
  body,
  noCode,
  knownNames,
  attributes,
  children,
  pastedChapters,
  chaptersOf,
  place,
  nesting,
  heading,
  formula,
  table,
  id,
  address,
  emptyLink,
  spacedAddress,
  definition,
  alt,
  transcript,
  expected,
  headingJump,
  emptySection,
  leftoverMarks,
  linkText,
  altText,
  chapters,
  youTubeChapters,
  sentence,
  readingLevel,
  houseSpelling,
  entity,
  codeLanguage,
  codeOptions,
];

/** Rules on a document among all others. */
export const siteRules: readonly SiteRule[] = [
  unknownReference,
  translation,
  topicSpelling,
  brokenLink,
  mediaFile,
  duplicateAddress,
  reservedAddress,
  alias,
  guidePlaced,
  unknownPage,
  pageListedTwice,
  unlistedPage,
];

/** Rules on the entries of `redirects.yml`. */
export const redirectRules: readonly RedirectRule[] = [
  redirectDuplicate,
  redirectHides,
  redirectTarget,
  redirectChain,
  redirectLimit,
];

/** All of them, for the manual. */
export const rules: readonly Rule[] = [
  ...readingRules,
  ...settingsRules,
  ...syntaxRules,
  ...documentRules,
  ...siteRules,
  ...redirectRules,
].sort((a, b) => (a.id < b.id ? -1 : 1));
