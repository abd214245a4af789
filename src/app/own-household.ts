import type { LocalMember, MemberKey } from '#local/db';
import { getSwitch, putSetting } from '#local/settings';
import { db } from './context';

const keyOf = (memberKey: MemberKey) => `withoutOwnHousehold ${memberKey}`;

/** True when this phone acts for a household of the same association, too. */
export const hasHousehold = (live: readonly LocalMember[], association: string): boolean =>
	live.some(({ member }) => member.association === association && member.household !== undefined);

/** Whether the holder of this seat has said that the own household's card need not come onto this phone. */
export const isWithoutOwnHousehold = (memberKey: MemberKey): Promise<boolean> => getSwitch(db, keyOf(memberKey));

/** Asks no more for the card of the own household. @throws StorageFull, StorageUnavailable */
export const leaveOutOwnHousehold = (memberKey: MemberKey): Promise<void> => putSetting(db, keyOf(memberKey), true);
