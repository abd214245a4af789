import type { HallWithLessons } from './by-hall';

/**
 * Where the phone's map shows a hall. A plain link, which the map's app opens where there is one; nothing is asked of
 * that site before somebody presses. https://developers.google.com/maps/documentation/urls/get-started
 */
export function hallMapHref({
	name,
	address,
	position,
}: Pick<HallWithLessons, 'name' | 'address' | 'position'>): string {
	const query = position ? `${position.lat},${position.lon}` : [address, name].filter(Boolean).join(' ');
	return `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(query)}`;
}
