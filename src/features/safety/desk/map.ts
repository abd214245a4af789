/**
 * Where the phone's map shows a place, as somebody wrote it. A plain link; nothing is asked of that site before
 * somebody presses. https://developers.google.com/maps/documentation/urls/get-started
 */
export const mapHref = (place: string): string =>
	`https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place)}`;
