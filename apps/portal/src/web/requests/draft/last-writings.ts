import { sideOf } from '@samraad/identity';
import type { LastWriting } from '@samraad/requests';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';

/** Who wrote last in a part, for one side. */
export type Writing = LastWriting;

/** Who of each side wrote last in each part: from each change and, of a part older than these are kept, from who answered it. */
export function writingsOf({ request }: RequestOnDesk, kept: readonly LastWriting[]): Writing[] {
  const older = request.authored
    .filter(({ field }) => !kept.some(({ part }) => part === field))
    .flatMap(({ field, author_id: by, author: name, answered_at: at }): Writing[] => {
      const role = request.parties.find((one) => one.personId === by)?.role;
      const side = role ? sideOf(role) : null;
      return side ? [{ part: field, side, by, name, at }] : [];
    });
  return [...kept, ...older];
}
