import type { CaseStatus } from '@samraad/monitoring';
import { t } from '@samraad/platform';
import type { KeyValues } from '../../../views';
import { deadlineWords as words } from './deadline-list.da';

/** The facts of one case that the central parties may see: never what it is called, never what is in it (domain.md §2). */
export function presentCaseFacts({ number, unit, region, provider, stage }: CaseStatus): KeyValues {
  const { caseFacts } = words;
  return {
    rows: [
      { key: caseFacts.number, value: String(number ?? '') },
      {
        key: caseFacts.place,
        value: [unit?.name, region?.name].filter((part) => part !== undefined).join(', '),
      },
      { key: caseFacts.provider, value: provider?.name ?? words.noProvider },
      { key: caseFacts.stage, value: t(`requests.stage.${stage}`) },
    ],
  };
}
