/** The name under which a template’s Markdown is lifted; a site’s own shortcode has no colon in its name. */
export const MARKDOWN = 'template:markdown';
