import { AFTER_DAYS, shareAfter, type ReachStats, type Sum } from '#domain/reach-stats';
import { numberLabel } from '#i18n/format';
import { overview as words } from '#i18n/words';

/** Shares after each of AFTER_DAYS, 0 to 1; none where that is not known yet. */
export type Shares = (number | undefined)[];

export const sharesOf = (reach: ReachStats): Shares => AFTER_DAYS.map((_, nth) => shareAfter(reach, nth));

export const sharesOfSum = ({ after }: Sum): Shares =>
	after.map(({ reached, total }) => (total === 0 ? undefined : reached / total));

/** 「72％」, or that it is too early to say. A share that is not quite whole is never rounded up to it. */
export function percentLabel(share: number | undefined): string {
	if (share === undefined) return words.notYet;
	const percent = share === 1 ? 100 : Math.min(99, Math.round(share * 100));
	return words.percent(numberLabel(percent));
}

/** A curve through what is known, from nothing on the first day on, as the path of an svg of `width` × `height`. */
export function curve(shares: Shares, width: number, height: number): string {
	const points = AFTER_DAYS.flatMap((days, nth) => {
		const share = shares[nth];
		return share === undefined ? [] : [`L${round((days / 7) * width)} ${round((1 - share) * height)}`];
	});
	return points.length === 0 ? '' : `M0 ${height}${points.join('')}`;
}

const round = (n: number) => Math.round(n * 10) / 10;
