import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { exampleDesk, round } from '../../requests/whole-request/whole-request.facts.examples';
import { Sent } from '../../shell';
import type { AskableProvider } from './askable.reader';
import { presentAskProviders } from './ask-providers.presenter';

const provider = (id: string, name: string, obstacle: string | null = null): AskableProvider => ({
  ...{ id, key: name.toLowerCase(), name, tagline: 'Vi kommer ud til jer.', obstacle },
});
const providers = [
  provider(ids.provider, 'Joblife'),
  provider(ids.other, 'Ruc', 'Ruc er sat på pause i runden og tager ikke imod nye henvendelser.'),
];
const units = exampleDesk().units.slice(1);
const askable = { units, themes: round.themes, providers, chosen: [], bothSides: false };

/** Asking one provider or several. */
export const askProvidersExamples = defineExamples({
  template: join(__dirname, 'ask-providers.hbs'),
  present: presentAskProviders,
  facts: {
    'én arbejdsplads, fra udbyderens side': [
      { ...askable, units: units.slice(0, 1), chosen: ['joblife'] },
      new Sent(),
    ],
    'to arbejdspladser, ingen valgt': [
      { ...askable, bothSides: true },
      new Sent({ subject: 'Kan I komme om natten?', body: '' }, [
        { field: 'providers', message: 'Vælg mindst én udbyder.' },
        { field: 'unitId', message: 'Vælg en arbejdsplads.' },
        { field: 'body', message: 'Skriv dit spørgsmål.' },
      ]),
    ],
    'ingen arbejdsplads': [{ ...askable, units: [] }, new Sent()],
    'ingen runde': [{ ...askable, themes: [], providers: [] }, new Sent()],
  },
  errors: ([, sent]) => sent.errors,
});
