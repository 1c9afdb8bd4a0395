/** What a drawing may consist of: the parts of SVG that show something and do nothing. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const SVG = 'http://www.w3.org/2000/svg';
export const XLINK = 'http://www.w3.org/1999/xlink';
export const XML = 'http://www.w3.org/XML/1998/namespace';
export const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** Elements of SVG 1.1 and SVG 2 without those that run, move, lead elsewhere or hold another language. */
export const ELEMENTS = words(`
  svg g defs symbol use switch view title desc metadata style
  path rect circle ellipse line polyline polygon image
  text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
  feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile
  feTurbulence
`);

/** Attributes of these elements; `data-…` and `aria-…` are allowed beside them. */
export const ATTRIBUTES = words(`
  id class style lang tabindex role version baseProfile type media title
  x y x1 y1 x2 y2 z cx cy r rx ry fx fy fr dx dy width height points d pathLength viewBox
  preserveAspectRatio transform transform-origin zoomAndPan contentScriptType contentStyleType
  requiredFeatures requiredExtensions systemLanguage externalResourcesRequired
  rotate textLength lengthAdjust startOffset method spacing side
  gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient viewTarget
  filterUnits primitiveUnits filterRes in in2 result mode values k1 k2 k3 k4 operator order kernelMatrix
  divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale diffuseConstant
  specularConstant specularExponent limitingConeAngle pointsAtX pointsAtY pointsAtZ azimuth elevation
  scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles
  tableValues slope intercept amplitude exponent
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
  color-interpolation-filters color-profile color-rendering cursor direction display dominant-baseline
  enable-background fill fill-opacity fill-rule filter flood-color flood-opacity font font-family
  font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant
  font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning
  letter-spacing lighting-color marker marker-end marker-mid marker-start mask mask-type mix-blend-mode
  opacity overflow paint-order pointer-events shape-rendering solid-color solid-opacity stop-color
  stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-opacity stroke-width text-align text-anchor text-decoration text-orientation text-overflow
  text-rendering text-transform unicode-bidi vector-effect visibility white-space word-spacing writing-mode
`);

/** Attributes that hold words or names; a parenthesis in them is no function of CSS. */
export const WORDS = words('id class lang role title font-family font result in in2 type media');

/** Beside addresses, XLink only describes. */
export const XLINK_ATTRIBUTES = words('href title type show actuate role arcrole');
export const XML_ATTRIBUTES = words('space lang id');

/** What drawing programs note for themselves. Browsers know none of it: it shows nothing and does nothing. */
const NOTES = [
  'http://www.inkscape.org/namespaces/',
  'http://sodipodi.sourceforge.net/',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://purl.org/dc/',
  'http://creativecommons.org/ns#',
  'http://web.resource.org/cc/',
  'http://ns.adobe.com/',
  'http://www.bohemiancoding.com/sketch/',
  'http://www.figma.com/',
  'http://www.serif.com/',
  'http://www.corel.com/',
  'http://xml.openoffice.org/svg/export',
  'http://sun.com/xmlns/staroffice/presentation',
  'http://schemas.microsoft.com/visio/',
  'https://boxy-svg.com',
  'http://vectornator.io',
];

/** Whether a namespace belongs to the notes of a drawing program. */
export const isNote = (namespace: string): boolean => NOTES.some((start) => namespace.startsWith(start));
