/** `npm run preview -- --before FOLDER`: what changes for readers between two builds, with pictures. */
export { run } from '@/tools/preview/main.ts';
