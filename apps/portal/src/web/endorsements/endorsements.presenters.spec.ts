import '@samraad/identity';
import type { EndorsementTask } from '@samraad/requests';
import { ids } from '../cases/case.facts.examples';
import { asked, exampleDesk } from '../requests/whole-request/whole-request.facts.examples';
import { exampleEndorsementDesk as desk } from './endorsement-desk.facts.examples';
import { parseForm } from '../shell';
import { endorseForm, returnForm } from './endorse-request/endorse-request.page';
import { ownEndorsements, presentEndorseRequest } from './endorse-request/endorse-request.presenter';
import { presentEndorsementQueue } from './endorsement-queue/endorsement-queue.presenter';

const dueAt = new Date('2026-11-27T22:59:59Z');
const open = {
  id: 'e',
  unitId: ids.other,
  regionId: ids.region,
  hash: 'a'.repeat(64),
  state: 'asked' as const,
  insideFocus: false,
  askedAt: new Date('2026-11-20T13:10:00Z'),
  dueAt,
  escalatedAt: null,
  actors: [] as readonly string[],
};
const overdue = { ...open, escalatedAt: new Date('2026-11-28T00:00:00Z') };
const held = (role: 'anchor' | 'committee_chair', unitId: string) => ({
  personId: ids.sara,
  roles: [{ id: 'h', personId: ids.sara, role, unitId, providerId: null }],
});
const task: EndorsementTask = {
  caseId: ids.request,
  reference: 'SR-7KQ4-M2',
  title: null,
  unit: 'Akutmodtagelsen',
  anchorUnit: 'Prøve Hospital',
  insideFocus: true,
  askedAt: new Date('2026-11-20T13:10:00Z'),
  dueAt,
  escalated: false,
  late: false,
};

describe('endorsing', () => {
  it('is the anchor’s at its own unit, and the chair’s only when overdue', () => {
    const of = (endorsement: typeof open | typeof overdue) =>
      exampleDesk({ ...asked, endorsements: [endorsement] });
    expect(ownEndorsements(of(open), held('anchor', ids.other))).toEqual([open]);
    expect(ownEndorsements(of(open), held('anchor', ids.unit))).toEqual([]);
    expect(ownEndorsements(of(open), held('committee_chair', ids.region))).toEqual([]);
    expect(ownEndorsements(of(overdue), held('committee_chair', ids.region))).toEqual([overdue]);
    // Nobody endorses what they asked for.
    expect(ownEndorsements(of({ ...open, actors: [ids.sara] }), held('anchor', ids.other))).toEqual([]);
    expect(ownEndorsements(of({ ...open, state: 'endorsed' as 'asked' }), held('anchor', ids.other))).toEqual(
      [],
    );
  });

  it('says whether it lies inside the focus, and carries the hash shown', () => {
    const page = presentEndorseRequest(desk(), [open], ids.sara);
    expect(page.focus.heading).toBe('Uden for regionens indsats');
    expect(page.endorse.hidden).toEqual([{ name: 'hash', value: 'a'.repeat(64) }]);
    expect(presentEndorseRequest(desk(), [{ ...open, insideFocus: true }], ids.sara).focus.kind).toBe(
      'success',
    );
    expect(presentEndorseRequest(desk(), [overdue], ids.sara).turn.explanation).toContain('først nummer');
    const none = presentEndorseRequest(desk(), [], ids.sara);
    expect([none.open, none.turn.explanation]).toEqual([false, 'Der er ingen påtegning, du skal give her.']);
  });

  it('needs a hash, and a reason to return', () => {
    expect(parseForm(endorseForm, {}).ok).toBe(false);
    expect(parseForm(returnForm, { reason: ' ' }).errors).toHaveLength(1);
    expect(parseForm(returnForm, { reason: 'x'.repeat(1001) }).ok).toBe(false);
  });
});

describe('the queue', () => {
  const waiting = (...items: EndorsementTask[]) => ({ items, total: items.length });

  it('names the request by its reference when it has no title, and its day', () => {
    const page = presentEndorsementQueue(waiting(task));
    expect(page.turn.sentence).toBe('Én henvendelse venter på en påtegning.');
    expect(page.table.rows[0]?.cells.map((cell) => cell.text ?? cell.pill?.text)).toEqual([
      'SR-7KQ4-M2',
      'Prøve Hospital',
      'Inden for indsatsen',
      'fredag den 27. november',
    ]);
  });

  it('marks what is overdue, and says when nothing waits', () => {
    expect(presentEndorsementQueue(waiting({ ...task, escalated: true, late: true }, task)).turn.tone).toBe(
      'breached',
    );
    // Asked at once because nobody is appointed: nobody has been late.
    const noAnchor = presentEndorsementQueue(waiting({ ...task, escalated: true }));
    expect(noAnchor.turn).toMatchObject({
      tone: 'own',
      explanation: expect.stringContaining('ingen koordinator') as string,
    });
    expect(JSON.stringify(noAnchor.table)).not.toContain('Fristen er gået');
    expect(presentEndorsementQueue(waiting()).turn.tone).toBe('done');
  });
});
