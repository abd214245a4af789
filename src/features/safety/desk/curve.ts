import type { Pace } from '#domain/safety/tally';

const BOX = { left: 40, right: 310, top: 10, bottom: 140 } as const;
/** Minutes between the marks below the curve: the first of these that gives few enough. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 240, 720, 1440, 2880, 10_080];
const MARKS_MAX = 4;

/** The curve of a check: how many doors were known by which minute, as a drawing of 320 by 180. */
export function curveOf({ minutes, total, half }: Pace): {
	path: string;
	half?: { x: number; y: number };
	/** Where the minutes stand, with how many doors were known by then. */
	marks: { x: number; minute: number; count: number }[];
} {
	const longest = Math.max(1, minutes.at(-1) ?? 1);
	const x = (minute: number) => rounded(BOX.left + ((BOX.right - BOX.left) * minute) / longest);
	const y = (count: number) => rounded(BOX.bottom - ((BOX.bottom - BOX.top) * count) / Math.max(1, total));
	const steps = minutes.map((minute, at) => `H${x(minute)}V${y(at + 1)}`);
	const step = STEPS.find((one) => longest / one <= MARKS_MAX) ?? longest;
	const marks = Array.from({ length: Math.floor(longest / step) + 1 }, (_, n) => n * step);
	return {
		path: `M${BOX.left} ${BOX.bottom}${steps.join('')}`,
		...(half !== undefined && { half: { x: x(half), y: y(total / 2) } }),
		marks: marks.map((minute) => ({
			...{ x: x(minute), minute },
			count: minutes.filter((one) => one <= minute).length,
		})),
	};
}

const rounded = (n: number): number => Math.round(n * 10) / 10;
