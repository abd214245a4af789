import type { Association } from '#contract/associations';

/**
 * What a tenant of a city can't change by itself: under this name it stands in the city's register, and the operator
 * confirmed it.
 */
export const settledFacts = ({ city, name, district }: Association): Partial<Pick<Association, 'name' | 'district'>> =>
	city === undefined ? {} : { name, district };
