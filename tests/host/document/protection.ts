import { mustEdit, type Place, placeIn, type Seat, sizeOf } from '../book';
import { type Methods, SELF } from '../border';
import { a1Of, type Zone } from '../engine/zone';
import { HostError } from '../errors';
import { type Guard, type GuardItem, guardsOf, mayPass } from './guards';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

const guards = (seat: Seat, sheetId: string, type: string): GuardItem[] =>
  guardsOf(seat, sheetId).filter(({ content }) => content.type === type);

/** Google adds an overlapping protection at every call, and so does this. */
function protect(seat: Seat, where: { sheetId: string; xc?: string }): unknown {
  mustEdit(seat);
  const { engine } = seat.book;
  const number = Math.max(0, ...engine.items('guard').map(({ id }) => Number(id.slice(6)))) + 1;
  const content: Guard = {
    type: where.xc === undefined ? 'SHEET' : 'RANGE',
    description: '',
    warningOnly: false,
    open: [],
  };
  engine.putItem(`guard:${number}`, { kind: 'guard', content, ...where });
  const item = engine.items<Guard>('guard').find(({ id }) => id === `guard:${number}`);
  return item && guardService(seat, item);
}

function guardService(seat: Seat, { id, sheetId = '', content: first }: GuardItem): unknown {
  const { engine } = seat.book;
  const now = (): GuardItem | undefined => engine.items<Guard>('guard').find((item) => item.id === id);
  const content = (): Guard => now()?.content ?? first;
  const zone = (): Zone => {
    const size = sizeOf(seat, sheetId);
    return now()?.range?.zone ?? { left: 0, top: 0, right: size.columns - 1, bottom: size.rows - 1 };
  };
  const change = (patch: Partial<Guard>): typeof SELF => {
    mustEdit(seat);
    const xc = content().type === 'RANGE' ? a1Of(zone()) : undefined;
    engine.putItem(id, { kind: 'guard', sheetId, content: { ...content(), ...patch }, ...(xc && { xc }) });
    return SELF;
  };
  return seat.border.service<GoogleProtection>('Protection', {
    getProtectionType: () => first.type,
    getDescription: () => content().description,
    setDescription: (description: string) => change({ description }),
    isWarningOnly: () => content().warningOnly,
    setWarningOnly: (warningOnly: boolean) => change({ warningOnly }),
    getRange: () => seat.make.range({ seat, sheetId, zone: zone() }),
    getUnprotectedRanges: () =>
      content().open.map((a1) =>
        seat.make.range({ seat, sheetId, zone: engine.model.getters.getRangeFromSheetXC(sheetId, a1).zone }),
      ),
    setUnprotectedRanges: (ranges: unknown[]) =>
      change({ open: Array.from(ranges).map((range) => a1Of(placeIn(range).zone)) }),
    canEdit: () => mayPass(seat, content()),
    removeEditors: (users: unknown[]) => {
      if (content().warningOnly) throw new HostError('You can’t edit the permissions of a warning-based protection.');
      return change({ removed: [...(content().removed ?? []), ...Array.from(users).map(String)] });
    },
    remove: () => {
      mustEdit(seat);
      engine.putItem(id);
    },
  });
}

export const rangeProtectionMethods = ({
  seat,
  sheetId,
  zone,
}: Place): Methods<GoogleAppsScript.Spreadsheet.Range> => ({
  protect: () => protect(seat, { sheetId, xc: a1Of(zone) }),
});

export const sheetProtectionMethods = (seat: Seat, sheetId: string): Methods<GoogleAppsScript.Spreadsheet.Sheet> => ({
  protect: () => {
    const [existing] = guards(seat, sheetId, 'SHEET');
    return existing === undefined ? protect(seat, { sheetId }) : guardService(seat, existing);
  },
  getProtections: (type: unknown) => guards(seat, sheetId, String(type)).map((item) => guardService(seat, item)),
});
