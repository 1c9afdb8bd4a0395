// Loaded into Next's processes before anything else (build.ts). By itself V8 lets the old generation grow to two or three
// times of what lives before it collects; a rendering process then holds 0.6 GB for 0.3. Figures, and what it costs in time:
// docs/decisions/2026-11-22-lean-rendering.md. CommonJS, because `--require` takes nothing else.
require('node:v8').setFlagsFromString('--heap-growing-percent=60');
