/**
 * Whether an installed tree (npm's node_modules/.package-lock.json) is what the lockfile says: every package in the
 * right version, none missing but optional ones for other machines.
 */
export function matchesLock(lock, installed) {
  if (!lock?.packages || !installed?.packages) return false;
  return Object.entries(lock.packages).every(([place, wanted]) => {
    if (place === '') return true;
    const found = installed.packages[place];
    return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.devOptional);
  });
}
