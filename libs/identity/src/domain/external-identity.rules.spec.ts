import { isRefusal } from '@samraad/platform';
import { isStrong, linkTo, type LinkStanding } from './external-identity.rules';

const free: LinkStanding = {
  accountId: 'mette',
  accountActive: true,
  subject: 'm1',
  ownerOfSubject: null,
  subjectOfAccount: null,
};
const link = (more: Partial<LinkStanding>) => {
  const answer = linkTo({ ...free, ...more });
  return isRefusal(answer) ? answer.key : answer;
};

describe('linking an account to what an issuer calls somebody', () => {
  it.each([
    ['new', {}],
    ['there', { ownerOfSubject: 'mette', subjectOfAccount: 'm1' }],
    ['identity.subject-taken', { ownerOfSubject: 'jonas' }],
    ['identity.subject-taken', { ownerOfSubject: 'jonas', subjectOfAccount: 'm0' }],
    ['identity.issuer-linked', { subjectOfAccount: 'm0' }],
    ['identity.external-closed', { accountActive: false }],
    ['identity.external-closed', { accountActive: false, ownerOfSubject: 'mette', subjectOfAccount: 'm1' }],
  ] as const)('comes to %s with %j', (expected, more) => expect(link(more)).toBe(expected));
});

describe('an issuer’s word', () => {
  const none = { acrIsStrong: [], amrIsStrong: [] };
  const issuer = { acrIsStrong: ['https://refeds.org/profile/mfa'], amrIsStrong: ['mfa', 'hwk'] };

  it.each([
    [{ acr: 'https://refeds.org/profile/mfa' }, true],
    [{ acr: 'https://refeds.org/profile/sfa' }, false],
    [{ amr: ['pwd', 'hwk'] }, true],
    [{ amr: ['pwd'] }, false],
    [{ acr: ['https://refeds.org/profile/mfa'], amr: 'mfa' }, false],
    [{}, false],
  ])('%j counts as a second factor: %s', (word, expected) => {
    expect(isStrong(word, issuer)).toBe(expected);
    expect(isStrong(word, none)).toBe(false);
  });
});
