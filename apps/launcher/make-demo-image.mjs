import { makeImage } from './src/demo-image/make-image.mjs';
import { runMain } from './src/failure.mjs';
import { requireRuntime } from './src/runtime.mjs';

/** Part of a build, on the project's own Node: see src/build/demo-image.mjs. */
await runMain(() => {
  requireRuntime();
  return makeImage();
});
