import { Failure } from './failure.mjs';

const needed = 24;

/** Node ≥ 24 comes with the project as an npm package; npm puts it first on PATH unless its install script was blocked. */
export function requireRuntime(version = process.versions.node) {
  if (Number(version.split('.')[0]) >= needed) return;
  throw new Failure(
    `Samråd runs on Node ${needed} (the npm package "node" in node_modules), but this is Node ${version}: ` +
      'run it through npm ("npm start"); if you did, npm blocked an install script: "npm rebuild node" puts it right.',
  );
}
