/** Words around a region's figures on pages. */
export const figuresWords = {
  overTime: 'Vis periode for periode',
} as const;
