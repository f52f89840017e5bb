import { setupStoryDa as words } from '../../i18n/setup-story.da';
import { StoryFailed } from '../story-failed';
import type { Newcomer } from './newcomer';
import type { Walk } from './walk';

const { steps } = words;

/** The days of the way: the round opens on a working day after both sides have decided it. */
export const days = {
  begins: '2027-01-11',
  opens: '2027-02-01',
  ends: '2029-01-31',
  modelFrom: '2027-03-01',
} as const;

const trancheAmount = '90000000';
const proposalIn = /^\/forslag\/([0-9a-f-]{36})$/;

/** A round of OK-18's themes and rules: written by one side, read and approved by the other, opened by its day. */
export async function openRound(walk: Walk, employers: Newcomer, unions: Newcomer): Promise<string> {
  const draft = await walk.step(steps.draft, employers, 'pages', async () => {
    const page = await employers.forms.open('/runder/ny');
    const typed = { from: 'ok-18', name: words.roundName };
    const period = { requestsFrom: days.opens, requestsTo: days.ends };
    return employers.forms.submit(page, '/runder/ny', { ...typed, ...period });
  });
  const proposalId = await walk.step(steps.proposeRound, employers, 'pages', async () => {
    const address = `${draft.path}/send`;
    const page = await employers.forms.open(address);
    const { path } = await employers.forms.submit(page, address, { reason: words.reasons.round });
    return proposalIn.exec(path)?.[1] ?? '';
  });
  await walk.step(steps.approveRound, unions, 'api', () => approve(unions, proposalId));
  await walk.step(steps.opens, null, 'command', () => walk.portal.time.moveTo(days.opens, 9));
  const { items } = await unions.api.ask((portal) => portal.GET('/api/v1/rounds'));
  const round = items.find(({ open }) => open);
  if (!round) throw new StoryFailed(words.notOpen);
  return round.key;
}

/** Each provider's frame: proposed by the one side, approved by the other. */
export async function setFrames(
  walk: Walk,
  round: string,
  { employers, unions }: { readonly employers: Newcomer; readonly unions: Newcomer },
): Promise<void> {
  const params = { path: { round } };
  const { id: roundId, providers } = await unions.api.ask((portal) =>
    portal.GET('/api/v1/rounds/{round}', { params }),
  );
  for (const { id: providerId, name } of providers) {
    const tranches = [{ opensOn: days.opens, amount: trancheAmount }];
    const change = { roundId, providerId, tranches };
    const proposed = await walk.step(steps.proposeFrame(name), unions, 'api', () =>
      unions.api.ask((portal) =>
        portal.POST('/api/v1/proposals', {
          body: { kind: 'frame.set', change, reason: words.reasons.frame },
        }),
      ),
    );
    await walk.step(steps.approveFrame(name), employers, 'api', () => approve(employers, proposed.id));
  }
}

/** The Hovedudvalg’s chair proposes model 2 with a note; the vice-chair confirms. */
export async function chooseModel(
  walk: Walk,
  regionId: string,
  chair: Newcomer,
  vice: Newcomer,
): Promise<void> {
  const { proposalId } = await walk.step(steps.proposeModel, chair, 'api', () => {
    const choice = { regionId, model: 2 as const, topics: [], areas: [], anchoredAt: [], anchors: [] };
    const body = { ...choice, from: days.modelFrom, note: words.modelNote, reason: words.reasons.model };
    return chair.api.ask((portal) => portal.POST('/api/v1/model-choices', { body }));
  });
  await walk.step(steps.approveModel, vice, 'api', () => approve(vice, proposalId));
}

async function approve(who: Newcomer, proposalId: string): Promise<void> {
  const at = { params: { path: { proposalId } }, body: { approve: true, reason: null } };
  const { outcome } = await who.api.ask((portal) => portal.POST('/api/v1/proposals/{proposalId}/answer', at));
  if (outcome !== 'approved') throw new StoryFailed(words.notApproved(outcome));
}
