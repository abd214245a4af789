import * as session from '#api/session';
import type { InspectReply, ShownKey } from '#contract/session';
import { wasHere } from './active-member.svelte';
import { engine } from './engine';
import { stranger } from './stranger';

/**
 * Whose card it is; uses nothing up. A phone that acts for nobody yet asks without its store and the sync, which are
 * most of the app's bytes: so the question stands on the screen sooner where the signal is weak. @throws ApiError,
 * Retry
 */
export const inspectCard = (key: ShownKey): Promise<InspectReply> =>
	wasHere() ? engine.inspectCard(key) : session.inspectCard(stranger, key);
