/** A style sheet as text, made small by the bundler (lib/islands/bundle.ts). */
declare module '*.css' {
  const text: string;

  export { text };
}
