import fs from 'node:fs';
import path from 'node:path';
import { distFolder, root } from '../paths.mjs';
import { contentPrint, quickPrint } from './fingerprint.mjs';

/** Where a build leaves its stamp. */
export const buildStamp = path.join(distFolder, '.samraad-build.json');

/** The content of the sources the build was made from; undefined without a build. */
export const buildContent = () => readStamp(buildStamp)?.content;

/** Whether the files are as they were when the stamp was written; touched but equal files only renew the stamp. */
export function isCurrent(stampFile, files, base = root) {
  const stamp = readStamp(stampFile);
  if (!stamp) return false;
  const quick = quickPrint(files, base);
  if (stamp.quick === quick) return true;
  if (stamp.content !== contentPrint(files, base)) return false;
  save(stampFile, { quick, content: stamp.content });
  return true;
}

/** What is to be written once the work is done; taken before it, so that an edit in the middle is not missed. */
export function takeStamp(files, base = root) {
  return { quick: quickPrint(files, base), content: contentPrint(files, base) };
}

export function save(stampFile, stamp) {
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  const draft = `${stampFile}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(stamp));
  fs.renameSync(draft, stampFile);
}

function readStamp(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
