import { areaOfUnit, type PickableUnit } from '@samraad/scheme';
import type { Choice } from '../../../views';
import { choiceWords as words } from './model-choice.da';

/** A box that picks a part of the organisation. */
type Box = Choice & { readonly workplaces: number };

/** One hospital or enterprise with what lies under it. */
export interface AreaBranch {
  readonly name: string;
  readonly chosen: string;
  readonly open: boolean;
  readonly boxes: readonly Box[];
}

/** The organisation as branches of boxes; what is picked deeper down stands in its branch too. */
export function areaTree(units: readonly PickableUnit[], picked: ReadonlySet<string>): AreaBranch[] {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const branchOf = (unit: PickableUnit): string => {
    let at = unit.id;
    for (let up = parents.get(at); up !== undefined && parents.has(up); up = parents.get(at)) at = up;
    return at;
  };
  const box = ({ id, name, workplaces }: PickableUnit, label = name): Box => ({
    id: `area-${id}`,
    value: id,
    label,
    checked: picked.has(id),
    workplaces,
  });
  return units
    .filter(({ depth }) => depth === 1)
    .map((top) => {
      const under = units.filter((unit) => unit.id !== top.id && branchOf(unit) === top.id && !unit.found);
      const all = [top, ...under];
      const chosen = all.filter(({ id }) => picked.has(id)).length;
      return {
        name: top.name,
        chosen: words.chosenIn(chosen, all.length),
        open: chosen > 0,
        boxes: [
          box(top, under.length > 0 ? words.whole(top.name) : top.name),
          ...under.map((one) => box(one)),
        ],
      };
    });
}

/** What the words looked for have found. */
export const foundBoxes = (units: readonly PickableUnit[], picked: ReadonlySet<string>): Box[] =>
  units
    .filter(({ found }) => found)
    .slice(0, 40)
    .map(({ id, name, workplaces }) => ({
      id: `found-${id}`,
      value: id,
      label: name,
      checked: picked.has(id),
      workplaces,
    }));

/** A focus's areas of picked units and of named kinds. */
export const areasPicked = (
  keys: readonly string[],
  units: readonly PickableUnit[],
  named: readonly { readonly key: string; readonly name: string }[],
): { key: string; name: string }[] =>
  keys.flatMap((key) => {
    const unit = units.find(({ id }) => id === key);
    const before = named.find((one) => one.key === key);
    return unit ? [{ key: areaOfUnit(unit.id), name: unit.name }] : before ? [{ ...before }] : [];
  });
