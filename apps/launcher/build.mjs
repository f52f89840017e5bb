import { build } from './src/build/compile.mjs';
import { runMain } from './src/failure.mjs';

/** `npm run build`: builds whether or not anything changed. */
await runMain(() => build());
