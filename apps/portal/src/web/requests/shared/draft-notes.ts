import { editableStages } from '@samraad/requests';
import type { Notice } from '../../../views';
import type { Desk } from '../desk/desk.reader';

/** Whether the content may still be changed. */
export const isOpen = ({ request }: Pick<Desk, 'request'>): boolean => editableStages.includes(request.stage);

/** What a writer should know before changing anything. */
export function draftNotes({ request, round }: Desk): Notice[] {
  const notes: Notice[] = [];
  if (request.stage === 'returned') {
    notes.push({
      kind: 'warning',
      heading: 'Henvendelsen er sendt retur',
      text: 'I kan sende den igen, som den er. Retter I noget, skal begge sider skrive under på ny.',
    });
  } else if (request.stage !== 'draft') {
    notes.push({
      kind: 'warning',
      heading: 'I har bedt om underskrifter',
      text: 'Retter du noget nu, falder alle underskrifter bort, og vi skriver til dem, der er bedt om at skrive under.',
    });
  }
  if (round === null) {
    notes.push({
      kind: 'info',
      heading: 'Ingen runde er åben lige nu',
      text: 'I kan skrive videre på kladden. I kan bede om underskrifter, når den næste runde åbner.',
    });
  }
  return notes;
}
