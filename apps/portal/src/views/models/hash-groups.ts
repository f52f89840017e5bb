/** A hash in groups of eight characters, so that two people can compare it aloud. */
export function hashGroups(hash: string): string[] {
  return hash.match(/.{1,8}/g) ?? [];
}
