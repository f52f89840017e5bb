import type { RequestPage } from './request.page';
import type { Values } from './portal.page';

/** What differs from one draft to the next. */
export interface DraftWish {
  readonly title: string;
  /** Who is told. */
  readonly informed: string;
  readonly level?: 'operational' | 'strategic';
  readonly themes?: Values;
}

/** Fills all of a draft that both sides write, but workplaces, orders and signers: by whoever's page it is. */
export async function fillText(page: RequestPage, caseId: string, wish: DraftWish): Promise<void> {
  const about = { title: wish.title, kind: 'advice', level: wish.level ?? 'operational' };
  await page.fillStep(caseId, 'formaal', { purpose: 'workplace' });
  await page.fillStep(caseId, 'temaer', { themes: 'organisational-change', ...wish.themes });
  await page.fillStep(caseId, 'om', about);
  await page.fillStep(caseId, 'oensker', {
    coreTask: 'Vi tager imod akut syge.',
    wanted: 'En fælles plan for vagterne.',
  });
  await page.fillStep(caseId, 'allerede', { existing: 'Vi taler om det på møderne.' });
  await page.fillStep(caseId, 'opfoelgning', {
    followUp: 'Vi følger op hver måned.',
    followUpTalk: 'ja',
  });
  await page.fillStep(caseId, 'udgangspunkt', {
    workload: '2',
    cooperation: '3',
    influence: '3',
    safety: '4',
  });
  await page.fillStep(caseId, 'orientering', { informed: wish.informed });
}
