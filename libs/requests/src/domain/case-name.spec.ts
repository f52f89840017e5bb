import '../i18n/da';
import { caseNumber, casePlace } from './case-name';

it('calls a case by its number and workplace, as far as it has them', () => {
  expect(caseNumber(39)).toBe('Nr. 39');
  expect(casePlace(39, 'Akutmodtagelsen')).toBe('Nr. 39 · Akutmodtagelsen');
  expect(casePlace(null, 'Akutmodtagelsen')).toBe('Akutmodtagelsen');
  expect(casePlace(39, null)).toBe('Nr. 39');
  expect(casePlace(null, null)).toBe('');
});
