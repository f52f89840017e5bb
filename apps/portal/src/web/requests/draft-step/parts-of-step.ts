import { type ChangedPart, type DraftPart, orderPart } from '@samraad/requests';
import type { StepOnDesk } from '../whole-request/surroundings.reader';
import type { StepKey } from '../requests.paths';
import { fieldsOfStep } from '../shared/content-rows';

/** The parts of the draft that a page of it writes in. */
export function partsOfStep(key: StepKey, { request }: Pick<StepOnDesk, 'request'>): readonly DraftPart[] {
  if (key === 'arbejdspladser') return ['workplaces'];
  if (key === 'underskrivere') return ['signers'];
  if (key === 'paabud') return request.workplaces.map(({ unitId }) => orderPart(unitId));
  return fieldsOfStep[key] ?? [];
}

/** Those of them that the viewer writes: of the order question each workplace answers for itself alone, so another's is no change here. */
export function partsWritten(
  key: StepKey,
  desk: Pick<StepOnDesk, 'request' | 'ownUnitIds'>,
): readonly DraftPart[] {
  const own = desk.ownUnitIds.map(orderPart);
  return partsOfStep(key, desk).filter((part) => key !== 'paabud' || own.some((one) => one === part));
}

/** The draft as it was when a page was opened: each part that has changed since says what it said then. */
export function asOpened(desk: StepOnDesk, changed: readonly ChangedPart[]): StepOnDesk {
  return changed.reduce<StepOnDesk>((then, { part, before }) => {
    const { request } = then;
    return { ...then, request: { ...request, ...partBefore(then, part, before) } };
  }, desk);
}

function partBefore(desk: StepOnDesk, part: DraftPart, before: unknown): Partial<StepOnDesk['request']> {
  const { request } = desk;
  if (part === 'signers') {
    const then = (before ?? []) as Pick<
      StepOnDesk['request']['signers'][number],
      'unitId' | 'side' | 'personId'
    >[];
    return { signers: then.map((one) => ({ ...one, name: '', asked: false })) };
  }
  if (part === 'workplaces') return { workplaces: workplacesBefore(desk, before as PlaceBefore[]) };
  if (part.startsWith('order:')) {
    const said = before as OrderBefore | null;
    return {
      workplaces: request.workplaces.map((one) =>
        orderPart(one.unitId) === part
          ? {
              ...one,
              orderAnswer: said?.answer ?? null,
              orderCompliedOn: said?.compliedOn ?? null,
              orderMatter: said?.matter ?? null,
              orderTopics: said?.topics ?? [],
            }
          : one,
      ),
    };
  }
  const others = Object.entries(request.answers).filter(([field]) => field !== part);
  return { answers: Object.fromEntries(before === null ? others : [...others, [part, before]]) };
}

interface PlaceBefore {
  readonly unitId: string;
  readonly coordinating: boolean;
}
interface OrderBefore {
  readonly answer: StepOnDesk['request']['workplaces'][number]['orderAnswer'];
  readonly compliedOn: string | null;
  readonly matter?: StepOnDesk['request']['workplaces'][number]['orderMatter'];
  readonly topics?: StepOnDesk['request']['workplaces'][number]['orderTopics'];
}

/** Those that have left since are named as the organisation names them. */
function workplacesBefore({ request, units }: StepOnDesk, before: readonly PlaceBefore[]) {
  return before.map(({ unitId, coordinating }) => {
    const now = request.workplaces.find((one) => one.unitId === unitId);
    const gone = {
      ...{
        unitId,
        orderAnswer: null,
        orderCompliedOn: null,
        orderMatter: null,
        level: null,
        orderTopics: [],
        asked: false,
        orderBy: null,
        orderAt: null,
      },
      name: units.find(({ id }) => id === unitId)?.name ?? '',
    };
    return { ...(now ?? gone), coordinating };
  });
}
