import { withoutRuby } from '#domain/readings/ruby';

/**
 * Where the phone's map shows a place. A plain link, which the map's app opens where there is one; nothing is asked of
 * that site before somebody presses. https://developers.google.com/maps/documentation/urls/get-started
 */
export const mapHref = (place: string): string =>
	`https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(withoutRuby(place))}`;
