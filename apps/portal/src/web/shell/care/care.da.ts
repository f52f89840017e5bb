import type { CareModel } from '../../../views';

/** Where to turn when it is very hard: shown to whoever wrote it, once. Numbers only where there is no doubt about them. */
export const careWords: CareModel = {
  heading: 'Har du det svært lige nu?',
  text: 'Nogle af dine ord bruger mennesker, når noget er meget svært. Måske handler de om arbejdet. Handler de om dig, så er der hjælp.',
  lines: [
    'Er du eller andre i fare, så ring 112.',
    'Livslinien taler med dig, hvis du har tanker om ikke at ville leve, og med dig, der er bange for en anden.',
    'Din egen læge, eller lægevagten uden for åbningstid, kan hjælpe samme dag.',
    'På arbejdet kan du gå til din leder, AMR, TR eller regionens arbejdsmiljørådgivning. Spørg dem om psykologisk krisehjælp.',
  ],
  private: 'Kun du ser det her. Vi gemmer ikke, at det blev vist. Det, du skrev, er uændret.',
};
