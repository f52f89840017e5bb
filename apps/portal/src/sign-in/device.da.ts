/** How a browser is called. */
export const deviceDa = { on: (browser: string, system: string) => `${browser} på ${system}` } as const;
