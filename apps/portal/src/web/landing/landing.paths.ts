/** Addresses of the pages anyone may read before they ask for help. */
export const landingPaths = {
  front: (theme?: string) => (theme === undefined ? '/' : `/?tema=${encodeURIComponent(theme)}`),
  how: () => '/saadan',
  selfCheck: () => '/kan-vi-bruge-det',
};
