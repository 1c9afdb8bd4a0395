/** Drawings in the manner of the programs that most of them come from; the words and shapes are our own. */
export const realDrawings: readonly { readonly program: string; readonly drawing: string }[] = [
  {
    program: 'Inkscape (as Inkscape SVG)',
    drawing: `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->

<svg
   width="210mm"
   height="80mm"
   viewBox="0 0 210 80"
   version="1.1"
   id="svg5"
   inkscape:version="1.2.2 (b0a84865, 2022-12-01)"
   sodipodi:docname="counter.svg"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
   xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
   xmlns:xlink="http://www.w3.org/1999/xlink"
   xmlns="http://www.w3.org/2000/svg"
   xmlns:svg="http://www.w3.org/2000/svg"
   xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
   xmlns:cc="http://creativecommons.org/ns#"
   xmlns:dc="http://purl.org/dc/elements/1.1/">
  <sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:pageopacity="0.0" showgrid="false" />
  <defs id="defs2">
    <linearGradient inkscape:collect="always" id="g1"><stop style="stop-color:#1a4480;stop-opacity:1;" offset="0" id="s1" /></linearGradient>
    <linearGradient inkscape:collect="always" xlink:href="#g1" id="g2" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="9" y2="9" />
    <inkscape:path-effect effect="spiro" id="pe" is_visible="true" />
  </defs>
  <metadata id="m1"><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage" /></cc:Work></rdf:RDF></metadata>
  <g inkscape:label="Layer 1 (base)" inkscape:groupmode="layer" id="layer1" transform="translate(-3.2,4)">
    <rect style="fill:url(#g2);stroke-width:0.26" id="rect1" width="90" height="30" x="4" y="7" />
    <text xml:space="preserve" style="font-size:7px;font-family:'Public Sans';-inkscape-font-specification:'Public Sans'" x="9" y="20" id="t1"><tspan sodipodi:role="line" id="ts1" x="9" y="20">Counter</tspan></text>
  </g>
</svg>`,
  },
  {
    program: 'Illustrator (Export As, SVG)',
    drawing: `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 27.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px"
\t viewBox="0 0 100 100" style="enable-background:new 0 0 100 100;" xml:space="preserve">
<style type="text/css">
\t.st0{fill:#FFFFFF;stroke:#231F20;stroke-miterlimit:10;}
\t.st1{clip-path:url(#SVGID_2_);}
</style>
<g><defs><rect id="SVGID_1_" x="5" y="5" width="90" height="90"/></defs>
<clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_"  style="overflow:visible;"/></clipPath>
<circle class="st0 st1" cx="50" cy="50" r="40"/>
<text transform="matrix(1 0 0 1 20 50)" style="font-family:'MyriadPro-Regular'; font-size:12px;">Open</text></g>
</svg>`,
  },
  {
    program: 'Figma',
    drawing: `<svg width="48" height="48" viewBox="0 0 48 48" fill="none" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
<mask id="mask0_1_2" style="mask-type:luminance" maskUnits="userSpaceOnUse" x="0" y="0" width="48" height="48"><path d="M48 0H0V48H48V0Z" fill="white"/></mask>
<g mask="url(#mask0_1_2)" filter="url(#filter0_d_1_2)"><path fill-rule="evenodd" clip-rule="evenodd" d="M4 4H44V44H4V4Z" fill="url(#pattern0)"/></g>
<defs><filter id="filter0_d_1_2" x="0" y="0" width="48" height="48" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="BackgroundImageFix"/><feColorMatrix in="SourceAlpha" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0" result="hardAlpha"/><feOffset dy="4"/><feGaussianBlur stdDeviation="2"/><feBlend mode="normal" in2="BackgroundImageFix" result="effect1_dropShadow_1_2"/></filter>
<pattern id="pattern0" patternContentUnits="objectBoundingBox" width="1" height="1"><use xlink:href="#image0" transform="scale(0.01)"/></pattern>
<image id="image0" width="1" height="1" xlink:href="data:image/png;base64,iVBORw0KGgo="/></defs>
</svg>`,
  },
  {
    program: 'matplotlib, without its DOCTYPE',
    drawing: `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<svg xmlns:xlink="http://www.w3.org/1999/xlink" width="460.8pt" height="345.6pt" viewBox="0 0 460.8 345.6" xmlns="http://www.w3.org/2000/svg" version="1.1">
 <metadata>
  <rdf:RDF xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
   <cc:Work><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/><dc:date>2026-03-02T09:00:00</dc:date>
    <dc:creator><cc:Agent><dc:title>Matplotlib v3.8.0, https://matplotlib.org/</dc:title></cc:Agent></dc:creator></cc:Work>
  </rdf:RDF>
 </metadata>
 <defs><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style></defs>
 <g id="figure_1"><g id="patch_1"><path d="M 0 345.6 L 460.8 345.6 L 460.8 0 L 0 0 z" style="fill: #ffffff"/></g>
  <defs><path id="DejaVuSans-30" d="M 2034 4250 Q 1547 4250 1301 3770" transform="scale(0.015625)"/></defs>
  <g transform="translate(60 320) scale(0.1 -0.1)"><use xlink:href="#DejaVuSans-30"/><use xlink:href="#DejaVuSans-30" x="63.6"/></g>
  <g clip-path="url(#p0)"><path d="M 0 0" style="fill: none; stroke: #1f77b4; stroke-width: 1.5"/></g></g>
 <defs><clipPath id="p0"><rect x="57.6" y="41.5" width="357" height="266"/></clipPath></defs>
</svg>`,
  },
  {
    program: 'Sketch',
    drawing: `<?xml version="1.0" encoding="UTF-8"?>
<svg width="24px" height="24px" viewBox="0 0 24 24" version="1.1" xmlns="http://www.w3.org/2000/svg" xmlns:sketch="http://www.bohemiancoding.com/sketch/ns">
    <title>icon/phone</title><desc>Created with Sketch.</desc>
    <g id="Page-1" stroke="none" stroke-width="1" fill="none" fill-rule="evenodd" sketch:type="MSPage"><polygon id="Path" points="0 0 24 0 24 24 0 24"></polygon></g>
</svg>`,
  },
  {
    program: 'a statistics program (R, svglite)',
    drawing: `<?xml version='1.0' encoding='UTF-8' ?>
<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' class='svglite' width='504.00pt' height='360.00pt' viewBox='0 0 504.00 360.00'>
<defs><style type='text/css'><![CDATA[ .svglite line, .svglite path { fill: none; stroke: #000000; stroke-linecap: round; } .svglite text { white-space: pre; } ]]></style></defs>
<rect width='100%' height='100%' style='stroke: none; fill: #FFFFFF;'/><text x='9' y='9' style='font-size: 8.80px; font-family: "Arial";' textLength='4.89px' lengthAdjust='spacingAndGlyphs'>0 &lt; 1 &amp; more</text>
</svg>`,
  },
  {
    program: 'someone with an editor',
    drawing: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200" role="img" aria-labelledby="t" data-name="Step (1)">
<title id="t">From letter to answer</title>
<style>@media (prefers-color-scheme: dark) { .a { fill: rgb(240 240 240) } } /* the rest */ .b:not(.a) { transform: rotate(45deg) }</style>
<rect class="a" fill="hsl(210, 50%, 30%)" width="30" height="20"/><use href="#arrow"/><path id="arrow" d="M0 0h9" marker-end="url('#head')"/>
</svg>`,
  },
];
