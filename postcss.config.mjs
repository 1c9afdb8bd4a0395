/* Next makes the sheet small: doing it here as well writes every prefixed property three times. */
export default { plugins: { '@tailwindcss/postcss': { optimize: false } } };
