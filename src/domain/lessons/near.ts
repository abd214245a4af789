import type { Hall } from '#contract/lessons';

/** 「操南学区」, 「操南小学校区」 and 「操南 小学校」 are one district: names alone count, without what a district is called. */
const bare = (district: string): string =>
	district
		.normalize('NFKC')
		.replace(/\s/gu, '')
		.replace(/(?:小学校|中学校|小|中)?(?:学区|校区|区)(?:連合.*)?$|(?:小学校|中学校)$/u, '');

/** True of a hall that serves the school district of the reader's association. Nobody's position is asked. */
export function isNear({ districts }: Pick<Hall, 'districts'>, district: string | undefined): boolean {
	const own = bare(district ?? '');
	return own !== '' && districts.some((one) => bare(one) === own);
}
