/**
 * What `next build` (16.4, Turbopack, static export) puts into a page for its client runtime. These pages have no
 * client component, so none of it does anything for a reader. Each shape is matched whole: what is only similar is
 * unknown, and an unknown script fails the build.
 */
import type { RawElement, Tag } from '../publish/scan-html.ts';

const CHUNK = /^\/_next\/static\/chunks\/[\w-]+(?:\.[\w-]+)*\.js$/;
const TURBOPACK_CHUNK_LIST =
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{.*\})\);$/s;
const PAYLOAD_START = '(self.__next_f=self.__next_f||[]).push([0])';
const PAYLOAD = /^self\.__next_f\.push\((\[.*\])\)$/s;

/** Whether a tag has these attributes and no others. */
function hasExactly(tag: Tag, names: readonly string[]): boolean {
  return tag.attributes.size === names.length && names.every((name) => tag.attributes.has(name));
}

/** Whether a text is JSON, which means that as JavaScript it is a value and does nothing. */
function isJson(text: string | undefined): boolean {
  try {
    JSON.parse(text ?? '');
    return true;
  } catch {
    return false; // The question was whether it is JSON; that it is not is the answer.
  }
}

/** `<script src="/_next/static/chunks/….js" async>` and its `noModule` kin. */
function isChunkScript(script: RawElement): boolean {
  const rightAttributes = hasExactly(script, ['src', 'async']) || hasExactly(script, ['src', 'nomodule']);
  return rightAttributes && script.text === '' && CHUNK.test(script.attributes.get('src') ?? '');
}

/** Whether a script belongs to Next's runtime: a chunk, the chunk list, or the inline payload. */
export function isNextScript(script: RawElement): boolean {
  if (isChunkScript(script)) return true;
  const { attributes, text } = script;
  if (attributes.size === 1 && attributes.get('id') === '_R_')
    return isJson(TURBOPACK_CHUNK_LIST.exec(text)?.[1]);
  if (attributes.size > 0) return false;
  return text === PAYLOAD_START || isJson(PAYLOAD.exec(text)?.[1]);
}

/**
 * Whether a `link` only serves Next's runtime or repeats what the page says anyway: chunks ahead of time, a connection
 * to the page's own host, and pictures, which a browser's preload scanner finds in the markup itself.
 */
export function isNextLink(tag: Tag): boolean {
  if (tag.name !== 'link') return false;
  const rel = tag.attributes.get('rel');
  const href = tag.attributes.get('href') ?? '';
  const as = tag.attributes.get('as');
  if (rel === 'preconnect') return href === '/';
  if (rel === 'modulepreload') return CHUNK.test(href);
  return rel === 'preload' && ((as === 'script' && CHUNK.test(href)) || as === 'image');
}

/** Comments by which React finds its way in finished content: text borders, finished Suspense and Activity borders. */
const FINISHED = new Set([' ', '$', '/$', '&', '/&', 'html', 'head', 'body', 'F', 'F!']);

/** Comments of content that was not there when the page was written: pending, failed, queued. */
const SUSPENDED = new Set(['$?', '$!', '$~']);

/** What a React comment says about the content around it; undefined for any other comment. */
export function reactComment(text: string): 'finished' | 'suspended' | undefined {
  if (FINISHED.has(text)) return 'finished';
  return SUSPENDED.has(text) ? 'suspended' : undefined;
}

/** The empty place in which Next would stream metadata. */
export const METADATA_OUTLET = '<div hidden=""><!--$--><!--/$--></div>';

/** Parts of a streamed page: `<template id="B:0">`, `<div hidden id="S:0">`, or any template, which our pages do not use. */
export function isStreamedPart(tag: Tag): boolean {
  return (
    tag.name === 'template' ||
    (tag.attributes.has('hidden') && /^[BSP]:/.test(tag.attributes.get('id') ?? ''))
  );
}
