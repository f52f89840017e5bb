import { type Act, accessTable, allActs, isCaseAct, mayAct } from '@samraad/identity';
import { byKind, bySeat, readersInWords, readersSentence, whoSees } from './in-words';
import { allKinds, type Kind, kinds } from './kinds';
import { readersOf } from './readers-of';
import { type SeatName, seatNames } from './seats';

/**
 * What is expected, written the other way round than it is reckoned: by who reads, a list of what. A changed row of the access
 * table or rule of reading makes this fail, so that whoever changes it sees what people are told now.
 */
const whole =
  'request informed baseline signature process process-decision request-reason reason message question contact meeting contract contract-comment contract-facts activity cancellation attestation dispute';
const expected: Readonly<Record<SeatName, string>> = {
  own: `${whole} change-reason draft-message endorser-question opening evaluation invoice fact`,
  other: `${whole} change-reason draft-message endorser-question opening(later) evaluation(later) invoice fact`,
  joined: `${whole} change-reason draft-message endorser-question evaluation invoice fact`,
  provider: `${whole} note evaluation averages invoice amount fact`,
  successor:
    'request informed baseline signature process process-decision request-reason reason change-reason fact',
  otherProvider: 'averages',
  anchor:
    'request informed baseline signature endorser-question process-decision request-reason reason change-reason contract-facts cancellation attestation invoice fact',
  chairs: 'request informed endorser-question baseline signature request-reason',
  committee: 'figures',
  central:
    'baseline process process-decision contract-facts attestation dispute evaluation averages invoice amount fact figures',
  auditor: 'contract-facts averages invoice amount fact mail figures',
  administrator: 'fact mail',
  informed: 'fact',
  stranger: '',
};

const readBy = (name: SeatName): string[] =>
  allKinds.flatMap((kind) => {
    const reading = readersOf(kind)[name];
    return reading === 'never' ? [] : [reading === 'later' ? `${kind}(later)` : kind];
  });
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** The access table as it is, and the named acts open to those with a relation besides. */
const opened =
  (relation: string, ...acts: readonly Act[]): typeof mayAct =>
  (act, viewer, relations) =>
    acts.includes(act) && relations?.has(relation as never) ? 'allowed' : mayAct(act, viewer, relations);

describe('who sees what', () => {
  it.each(seatNames)('is reckoned from the access table and the rules of reading: %s', (name) => {
    expect(readBy(name).sort()).toEqual(words(expected[name]).sort());
  });

  it('follows the access table in words', () => {
    const central = 'de centrale parter';
    expect(readersInWords('message')).not.toContain(central);
    expect(readersInWords('message', opened('central', 'dialogue.read'))).toContain(central);
    expect(readersInWords('request', opened('informed', 'requests.read'))).toContain('de orienterede');
    const shut: typeof mayAct = (act, viewer, relations) =>
      act === 'evaluations.read' && relations?.has('central') ? 'forbidden' : mayAct(act, viewer, relations);
    expect(readersInWords('evaluation')).toContain(central);
    expect(readersInWords('evaluation', shut)).not.toContain(central);
  });

  it('is said honestly', () => {
    expect(readersSentence('evaluation')).toBe(
      'Svar i en evaluering (tal og ord) kan læses af jeres egen side, den anden side (når den selv har svaret eller ikke kan svare mere), sagens udbyder og de centrale parter; ikke af den centrale koordinator, Hovedudvalget eller de orienterede.',
    );
    expect(readersSentence('request')).toContain('mens en påtegning venter på dem');
    expect(whoSees(['message']).lines).toEqual([
      {
        label: 'Det her kan læses af:',
        readers:
          'begge sider på alle sagens arbejdspladser og sagens udbyder; ikke af den centrale koordinator, Hovedudvalget, de centrale parter eller de orienterede.',
      },
    ]);
    expect(whoSees(['contract', 'contract-facts']).lines.map(({ label }) => label)).toEqual([
      'Kontraktens ord kan læses af:',
      'Kontraktens pris og trin kan læses af:',
    ]);
  });

  it('tells of everything and of everybody', () => {
    expect(byKind()).toHaveLength(allKinds.length);
    expect(byKind().filter(({ readers }) => readers === 'ingen')).toEqual([]);
    const nothing = bySeat().filter(({ readers }) => readers === 'intet fra sagen');
    expect(nothing.map(({ what }) => what)).toEqual(['Andre arbejdspladser']);
  });
});

/** Acts by which something is done, or found in a list of what can be read elsewhere: they show nothing of a case of their own. */
const showsNothing = (act: Act): boolean => {
  if (!isCaseAct(act))
    return !/^(monitoring|mails\.status|evaluations\.list|invoices\.list|frames\.read-all|requests\.list-told)/.test(
      act,
    );
  return !/\.read($|-)/.test(act);
};

describe('every way to read', () => {
  const named = new Set(allKinds.flatMap((kind: Kind) => kinds[kind].places.map(({ act }) => act as Act)));

  it('is a place of some kind: an act that opens more of a case is told of', () => {
    expect(allActs.filter((act) => !showsNothing(act) && !named.has(act))).toEqual([]);
  });

  it('is an act of the access table', () => {
    expect([...named].filter((act) => !Object.hasOwn(accessTable, act))).toEqual([]);
  });
});
