/** Words of the page where a meeting is moved or cancelled. */
export const changeMeetingWords = {
  title: 'Flyt eller aflys mødet',
  move: 'Flyt mødet',
  moveText: 'Alle får at vide hvorfor, og mødet flytter med i deres kalendere.',
  reason: 'Hvorfor?',
  reasonHint: 'Alle, der skal med, får grunden at vide i en mail. Skriv ikke noget om sagen.',
  moveSubmit: 'Flyt mødet',
  cancel: 'Aflys mødet',
  cancelText: 'Mødet forsvinder fra alles kalender. En frist, som mødet har stoppet, forbliver overholdt.',
  cancelSubmit: 'Aflys mødet',
} as const;
