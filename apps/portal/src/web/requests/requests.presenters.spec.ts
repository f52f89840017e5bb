import { exampleLine } from '../cases/case-line.facts.examples';
import '@samraad/identity';
import { presentChooseProvider } from './choose-provider/choose-provider.presenter';
import type { Offer } from './choose-provider/offers.reader';
import { presentDecline } from './decline-signature/decline-signature.presenter';
import { presentStep } from './draft-step/draft-step.presenter';
import { steps } from './draft-step/steps';
import { presentDraft } from './draft/draft.presenter';
import { withTogether } from './together/together.facts.examples';
import { readListAsked } from './my-requests/my-requests.form';
import { presentMyRequests } from './my-requests/my-requests.presenter';
import { presentBlocked, presentElsewhere } from './not-for-this/not-for-this.presenter';
import { othersWhoMaySign, presentPassOn } from './pass-on-signature/pass-on-signature.presenter';
import { presentReceipt } from './receipt/receipt.presenter';
import { presentSignRequest } from './sign-request/sign-request.presenter';
import { presentStartRequest } from './start-request/start-request.presenter';
import { ids } from '../cases/case.facts.examples';
import { asked, exampleChoice, exampleDesk, filled } from './whole-request/whole-request.facts.examples';
import { presentWithdraw } from './withdraw-request/withdraw-request.presenter';

const signed = {
  unitId: ids.unit,
  side: 'management',
  personId: ids.mette,
  name: 'Mette Holm',
  role: 'manager',
  hash: 'a'.repeat(64),
  signedAt: new Date('2026-11-20T14:00:00Z'),
  voidedAt: null,
} as const;
const offer = (room: Offer['room'], id: string = ids.provider): Offer => ({
  room,
  days: 1,
  obstacle: null,
  profile: {
    id,
    key: 'joblife',
    name: 'Joblife',
    fullName: 'Joblife A/S',
    affiliations: [],
    tagline: 'Vi kommer ud.',
    description: '',
    contact: { email: 'joblife@joblife.example', phone: '', address: null, website: null },
    cardSteps: ['Møde', 'Workshop'],
    rounds: [],
    absences: [],
    languages: [],
    levels: [],
    regionIds: [],
    regionNames: [],
    regionsInAll: 5,
    approaches: ['change', 'violence'].map((key) => ({
      theme: { key, name: key, shortName: key },
      title: 'Fællesskab',
      text: 'Sammen.',
      suits: 'vil sammen',
    })),
    templates: [],
  },
});

describe('a returned request', () => {
  it('offers to send a returned request again as it is', () => {
    const page = presentDraft(...withTogether(exampleDesk({ ...asked, stage: 'returned' })));
    expect(page.turn.action).toMatchObject({ post: `/sager/${ids.request}/send-igen` });
  });
});

describe('a side at two workplaces', () => {
  const [place] = exampleDesk().request.workplaces;
  const both = (asked: boolean) => {
    const workplaces = place ? [place, { ...place, unitId: ids.other, coordinating: false, asked }] : [];
    const { parties } = exampleDesk().request;
    const second = { personId: ids.mette, name: 'Mette Holm', unitId: ids.other, role: 'manager' } as const;
    const desk = exampleDesk({ workplaces, parties: [...parties, second] });
    return asked ? desk : { ...desk, viewer: { ...desk.viewer, unitIds: [ids.unit, ids.other] } };
  };
  const saidAt = (...unitIds: string[]) => ({
    ready: unitIds.map((unitId) => ({
      ...{ unitId, side: 'management' as const, by: 'Mette Holm' },
      ...{ at: new Date('2026-11-19T14:41:00Z'), version: exampleDesk().request.version },
    })),
  });
  const panel = (asked: boolean, ...said: string[]) =>
    presentDraft(...withTogether(both(asked), saidAt(...said))).together;

  it('is ready when it is at both, and takes back for both', () => {
    expect(panel(false, ids.unit).ready?.submit.text).toBe('Vi er klar');
    expect(panel(false, ids.unit, ids.other).ready?.submit.text).toBe('Vi er ikke klar alligevel');
  });

  it.each([false, true])('never reminds itself (still asked to join: %s)', (asked) => {
    const actions = panel(asked).nudges.map(({ action }) => action);
    expect(actions).toHaveLength(1);
    expect(actions[0]).toContain(`/${ids.unit}/employees`);
  });
});

describe('a page of the draft', () => {
  it('keeps what was typed over what is stored, its version too', () => {
    const typed = { title: 'Mit', version: '2', _submission: '12345678' };
    const errors = [{ field: 'title', message: 'For langt' }];
    const page = presentStep(steps.om, exampleDesk(filled), { fromCheck: true, typed, errors });
    expect(page.fields[0]).toMatchObject({
      partial: 'field-text',
      field: { value: 'Mit', error: 'For langt' },
    });
    expect(page.form).toMatchObject({
      version: '2',
      submission: '12345678',
      hidden: [{ name: 'til', value: 'gennemse' }],
    });
  });

  it('warns when signatures would fall, and when no round is open', () => {
    const page = presentStep(steps.om, exampleDesk(asked, { round: null }), { fromCheck: false });
    expect(page.notes.map((note) => note.heading)).toEqual([
      'I har bedt om underskrifter',
      'Ingen runde er åben lige nu',
    ]);
  });
});

describe('signing', () => {
  it('carries the hash of the text on the page', () => {
    const page = presentSignRequest({ ...exampleDesk(asked), line: exampleLine() }, ids.jonas);
    expect(page.asked).toBe(true);
    expect(page.form.hidden).toEqual([{ name: 'hash', value: 'a'.repeat(64) }]);
    expect(page.box.statement).toContain('medarbejdersiden på Akutmodtagelsen');
    expect(page.box.hashGroups).toHaveLength(8);
  });

  it('asks nothing of others', () => {
    const page = presentSignRequest({ ...exampleDesk(asked), line: exampleLine() }, ids.sara);
    expect([page.asked, page.turn.sentence, page.turn.action]).toEqual([
      false,
      exampleLine().sentence,
      undefined,
    ]);
  });

  it('offers only others of the same side', () => {
    const desk = exampleDesk({
      ...asked,
      parties: [
        ...exampleDesk().request.parties,
        { personId: ids.sara, name: 'Sara Friis', unitId: ids.unit, role: 'tr' },
      ],
    });
    expect(othersWhoMaySign(desk, ids.jonas).map((one) => one.label)).toEqual(['Sara Friis']);
    expect(othersWhoMaySign(desk, ids.mette)).toEqual([]);
    expect(presentPassOn(desk, ids.mette).possible).toBe(false);
    expect(presentDecline(desk, { reason: 'Nej' }).reason.value).toBe('Nej');
  });
});

describe('the receipt', () => {
  const text = { hash: 'a'.repeat(64), body: '{}' };

  it('says who is missing, then what', () => {
    const [, jonas] = asked.signers ?? [];
    const waiting = exampleDesk({ ...asked, signers: jonas ? [jonas] : [], signatures: [signed] });
    expect(presentReceipt(waiting, text, null, null).turn.explanation).toBe('Vælg udbyder sammen imens.');
    const all = exampleDesk({ ...asked, signers: filled.signers ?? [] });
    expect(presentReceipt(all, text, null, null).turn.explanation).toContain('når begge sider har sagt ja');
    expect(presentReceipt(all, text, null, null).turn.sentence).toBe(all.line.sentence);
  });

  it('names number, provider and each signature', () => {
    const desk = exampleDesk({
      ...asked,
      stage: 'sent_to_provider',
      number: 12,
      signatures: [signed, { ...signed, voidedAt: signed.signedAt }],
    });
    const page = presentReceipt(desk, text, 'Joblife', null);
    expect(page.turn.sentence).toBe('Nr. 12 er sendt til Joblife.');
    expect(page.box.signed).toEqual([
      'Mette Holm, leder, for ledelsessiden: fredag den 20. november 2026 kl. 15.00',
    ]);
  });
});

describe('choosing a provider', () => {
  it('shows the approach to the chosen themes, and warns where there is no room', () => {
    const page = presentChooseProvider(exampleDesk(filled), [offer('none')], 'management');
    expect(page.offers[0]).toMatchObject({
      approaches: [{ theme: 'change' }],
      pills: [{ text: 'Ingen plads lige nu' }, { text: 'Svarer typisk på 1 dag' }],
      warning: expect.stringContaining('kan godt vælge') as string,
      form: { submit: { text: 'Foreslå Joblife' } },
    });
  });

  it('asks the other side, and only that, for its yes', () => {
    const desk = exampleDesk({ ...filled, choice: exampleChoice });
    expect(presentChooseProvider(desk, [offer('good')], 'management').confirm).toBeNull();
    const page = presentChooseProvider(desk, [offer('good')], 'employees');
    expect(page.confirm?.text).toContain('Mette Holm har foreslået Joblife');
    expect(page.offers[0]?.form).toBeNull();
  });

  it('closes when the request is on its way', () => {
    const page = presentChooseProvider(
      exampleDesk({ ...filled, stage: 'in_dialogue' }),
      [offer('good')],
      'management',
    );
    expect(page.offers[0]?.form).toBeNull();
    expect(page.turn.explanation).toBe('Udbyderen kan ikke vælges på dette sted i sagen.');
  });
});

describe('the rest', () => {
  it('says no kindly, and only when there is something to say no to', () => {
    expect(presentElsewhere(exampleDesk({ answers: { purpose: 'crisis' } }))?.where[0]).toContain('112');
    expect(presentElsewhere(exampleDesk(filled))).toBeNull();
    expect(presentBlocked(exampleDesk(filled))).toBeNull();
  });

  it('shows what taking back means before and after the number', () => {
    expect(presentWithdraw(exampleDesk(filled)).consequences[1]).toContain('Kladden kan ikke ændres');
    const sent = presentWithdraw(exampleDesk({ ...filled, stage: 'in_dialogue', number: 7 }));
    expect(sent.consequences[1]).toContain('Nummer 7 bliver ikke brugt igen');
    expect(presentWithdraw(exampleDesk({ ...filled, stage: 'closed' })).possible).toBe(false);
  });

  it('reads the list’s address without believing it', () => {
    expect(readListAsked({ trin: 'draft', q: ' ro ', side: '3' })).toEqual({
      stage: 'draft',
      q: 'ro',
      page: 3,
    });
    expect(readListAsked({ trin: 'x', q: ['a'], side: '-1' })).toEqual({ page: 1 });
  });

  it('starts with the only workplace chosen, and says when there is none', () => {
    const [, unit] = exampleDesk().units;
    expect(presentStartRequest(unit ? [unit] : [], {}, []).unit.items[0]?.checked).toBe(true);
    expect(presentStartRequest([], {}, []).workplaces).toBe(false);
  });

  it('offers a start from an empty list only to those who may', () => {
    const none = { items: [], total: 0 };
    expect(
      presentMyRequests(
        none,
        { page: 1 },
        {
          mayStart: true,
          statuses: new Map(),
          viewer: { personId: 'p', roles: [] },
          party: true,
          now: new Date('2026-11-20T12:00:00Z'),
        },
      ).empty,
    ).toHaveProperty('action');
    expect(
      presentMyRequests(
        none,
        { page: 1 },
        {
          mayStart: false,
          statuses: new Map(),
          viewer: { personId: 'p', roles: [] },
          party: true,
          now: new Date('2026-11-20T12:00:00Z'),
        },
      ).empty,
    ).not.toHaveProperty('action');
  });
});
