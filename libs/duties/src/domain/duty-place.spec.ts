import { dutyPlace } from './duty-place';

describe('where duties are done', () => {
  it.each([
    ['finish-draft', 'kladde'],
    ['sign-request', 'underskriv'],
    ['agree-on-provider', 'udbyder'],
    ['endorse', 'paategning'],
    ['answer-return', 'kladde'],
    ['choose-provider', 'udbyder'],
    ['accept-and-take-contact', 'svar'],
    ['take-contact', 'beskeder'],
    ['accept', 'svar'],
    ['answer-pause', 'pauser'],
    ['answer-promise', 'ny-dag'],
    ['answer-times', 'moeder'],
    ['settle-times', 'moeder'],
    ['send-contract', 'kontrakt/skriv'],
    ['send-contract-again', 'kontrakt/skriv'],
    ['change-contract', 'kontrakt/skriv'],
    ['await-room', 'kontrakt'],
    ['take-up', 'kontrakt'],
    ['take-up-again', 'kontrakt'],
    ['sign-contract', 'kontrakt'],
    ['hold-activity', 'forloeb'],
    ['report-activity', 'forloeb'],
    ['report-delivered', 'meld-leveret'],
    ['answer-shortfall', 'meld-leveret'],
    ['attest', 'attester'],
    ['object-or-agree', 'attester'],
    ['resolve-dispute', 'uenighed/0'],
    ['answer-settlement', 'uenighed/0'],
    ['answer-early-end', 'afslut-foer-tid'],
    ['answer-undo', 'attestation-tilbage/0'],
    ['hold-follow-up', 'forloeb'],
    ['report-follow-up', 'forloeb'],
    ['say-next-step', 'naeste-skridt'],
    ['take-next-step', 'naeste-skridt'],
    ['get-going', 'i-gang'],
    ['answer-satisfaction', 'evaluering/tilfredshed'],
    ['answer-effect', 'evaluering/effekt'],
    ['send-invoice', 'regning'],
  ] as const)('%s: /sager/…/%s', (kind, page) => {
    expect(dutyPlace(kind, 'c', null)).toBe(`/sager/c/${page}`);
  });

  it('decides a dispute at the dispute', () => {
    expect(dutyPlace('settle-dispute', 'c', 'a')).toBe('/uenigheder/a');
    expect(dutyPlace('answer-settlement', 'c', '2')).toBe('/sager/c/uenighed/2');
  });

  it('pays a bill at the bill', () => {
    expect(dutyPlace('pay-invoice', 'c', 'i')).toBe('/regninger/i/betalt');
  });
});
