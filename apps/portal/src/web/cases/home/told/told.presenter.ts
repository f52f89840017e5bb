import type { ToldRequest } from '@samraad/monitoring';
import { formatShortDayYear, t } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import type { ListTable, PageHead } from '../../../../views';
import { toldWords as words } from './told.da';

/** The requests somebody was told of, the last first; never a title. */
export function presentTold(requests: readonly ToldRequest[]): { head: PageHead; table: ListTable } {
  const { request, provider, stage, told } = words.columns;
  return {
    head: { title: words.title, sub: words.sub },
    table: {
      caption: words.title,
      captionHidden: true,
      columns: [request, provider, stage, told].map((label) => ({ label })),
      rows: requests.map((one) => ({
        cells: [
          {
            text: casePlace(one.number, one.unit),
            sub: one.region ?? '',
          },
          { text: one.provider ?? words.noProvider },
          { text: t(`requests.stage.${one.stage}`) },
          { text: one.toldAt ? formatShortDayYear(one.toldAt) : '' },
        ],
      })),
      empty: words.empty,
    },
  };
}
