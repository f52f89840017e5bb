import { stateIn } from './contract-list.presenter';

it('knows the state an address asks for, and nothing else', () => {
  expect(stateIn('changes_asked')).toBe('changes_asked');
  expect(stateIn('x')).toBeNull();
  expect(stateIn(['sent'])).toBeNull();
});
