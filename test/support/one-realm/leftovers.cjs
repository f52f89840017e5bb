/** What is read once a worker and kept on the globals: TypeORM writes every entity down there as its module is evaluated. */
const kept = new Set(['typeormMetadataArgsStorage']);

/** What stood on the globals when a test file began; `clear` takes everything newer away and sets back what was changed. */
exports.Leftovers = class Leftovers {
  constructor() {
    this.env = { ...process.env };
    this.places = [globalThis, process].map((place) => [place, Object.getOwnPropertyDescriptors(place)]);
  }

  clear() {
    for (const [place, before] of this.places) {
      const after = Object.getOwnPropertyDescriptors(place);
      for (const key of Reflect.ownKeys(after))
        if (!(key in before) && !kept.has(key)) Reflect.deleteProperty(place, key);
      for (const key of Reflect.ownKeys(before))
        if (!same(before[key], after[key])) Reflect.defineProperty(place, key, before[key]);
    }
    for (const key of Object.keys(process.env))
      if (!(key in this.env)) Reflect.deleteProperty(process.env, key);
    Object.assign(process.env, this.env);
  }
};

const same = (one, other) =>
  other !== undefined && one.value === other.value && one.get === other.get && one.set === other.set;
