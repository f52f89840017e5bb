/** Words of the page that gives a role. */
export const giveRoleWords = {
  title: (name: string) => `Giv ${name} en rolle`,
  sub: 'Adgangen begynder den første dag og slutter efter den sidste.',
  submit: 'Giv rollen',
  cancel: 'Fortryd',
} as const;
