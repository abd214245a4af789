import ICAL from 'ical.js';

/** What another library than the one that wrote it reads in a calendar file. */
export function readCalendarFile(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text) as never);
	const events = calendar.getAllSubcomponents('vevent').map((component) => {
		const event = new ICAL.Event(component);
		const at = (time: ICAL.Time) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
		return {
			uid: event.uid,
			title: event.summary,
			place: event.location,
			sequence: event.sequence,
			start: at(event.startDate),
			...(component.hasProperty('dtend') && { end: at(event.endDate) }),
			...(component.hasProperty('status') && { status: String(component.getFirstPropertyValue('status')) }),
			stamp: (component.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate().toISOString(),
			free: component.getFirstPropertyValue('transp') === 'TRANSPARENT',
		};
	});
	const value = (name: string) => calendar.getFirstPropertyValue(name)?.toString();
	return { events, name: value('x-wr-calname'), ttl: value('x-published-ttl'), refresh: value('refresh-interval') };
}
