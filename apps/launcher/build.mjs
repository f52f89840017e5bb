import { build } from './src/build/compile.mjs';
import { makeDemoImage } from './src/build/demo-image.mjs';
import { runMain } from './src/failure.mjs';

/** `npm run build`: builds whether or not anything changed, and the demo with it, unless SAMRAAD_DEMO=0. */
await runMain(() => {
  build();
  if (process.env.SAMRAAD_DEMO !== '0') makeDemoImage();
});
