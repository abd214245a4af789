import type { JoinRequest } from '#contract/join-requests';
import type { Association } from '#contract/associations';
import type { Moment } from '#contract/ids';
import { JOIN_REQUEST_DAYS } from './kept-for';
import { addMs, DAY_MS } from './moment';

/** Requests that wait in one association at a time: more than a new block of flats sends in a week. */
export const OPEN_MAX = 30;

/** When a request goes by itself: so long after it was made, or after its end, which its phone may still read. */
export const joinRequestEnd = ({ at, ended }: JoinRequest): Moment =>
	addMs(ended?.at ?? at, JOIN_REQUEST_DAYS * DAY_MS);

/** True for one that waits for its answer. */
export const isJoinRequestOpen = (row: JoinRequest, now: Moment): boolean =>
	row.wish !== undefined && row.ended === undefined && joinRequestEnd(row) > now;

/** A city or a district takes no households in. */
export const isTenantOfItsOwn = ({ tenant }: Pick<Association, 'tenant'>): boolean => tenant !== undefined;
