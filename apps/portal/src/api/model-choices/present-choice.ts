import type { Rehearsal } from '@samraad/monitoring';
import { knownDay } from '@samraad/platform';
import type { ModelChoice, OrgUnit } from '@samraad/scheme';
import type { z } from 'zod';
import type { ChoiceDesk } from '../../web/region/model-choice/model-choice.reader';
import type { regionChoiceView } from './model-choices.schemas';

type Listed = z.infer<typeof regionChoiceView>;

/** Every choice of every region; a region without one is on model 2 by itself. */
export function presentChoices(regions: readonly OrgUnit[], choices: readonly ModelChoice[]) {
  return regions.flatMap(({ id, key, name }): Listed[] => {
    const region = { id, key, name };
    const its = choices.filter(({ regionId }) => regionId === id);
    const none: Listed = { region, from: null, model: 2, topics: [], areas: [], anchoredAt: [], note: null };
    return its.length === 0
      ? [none]
      : its.map(({ model, validFrom, focus, note }) => ({
          region,
          from: validFrom,
          model,
          topics: focus?.topics ?? [],
          areas: focus?.areas ?? [],
          anchoredAt: focus?.anchoredAt ?? [],
          note,
        }));
  });
}

/** A rehearsal, null where a number may not be told. */
export function presentRehearsed({ from, to, told, measured }: Rehearsal) {
  const { total, inside, outside, typical, passed, later, why, kinds } = told;
  return {
    ...{ from, to, total, inside, outside, typicalWorkingDaysLater: typical, passed },
    ...{ later: later.groups, why: why.groups, kinds, measured },
  };
}

/** What is kept of a region's choice; null where nothing is. */
export function presentDraft({ region, round, draft }: Pick<ChoiceDesk, 'region' | 'round' | 'draft'>) {
  if (!draft) return null;
  const { content, version, changedAt, by } = draft;
  const [year = '', month = '', day = ''] = content.from.split('-');
  const from = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const named = ({ id, key, name }: { id: string; key: string; name: string }) => ({ id, key, name });
  return {
    ...{ region: named(region), round: named(round), version, changedAt, changedBy: by },
    ...content,
    from: knownDay.safeParse(from).success ? from : null,
  };
}
