import { dialogueDa } from '../../i18n/dialogue.da';

/** What is new in a case, after what else stands below its name. */
export function newWords(unread: ReadonlyMap<string, number> | undefined, caseId: string): string {
  const count = unread?.get(caseId) ?? 0;
  return count === 0 ? '' : ` · ${dialogueDa.messages.new(count)}`;
}
