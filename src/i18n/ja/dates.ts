/** Words between the numbers of a date or a time. */
export const dates = {
	today: 'きょう',
	yesterday: 'きのう',
	tomorrow: 'あした',
	hour: (dayPeriod: string, hour: string) => `${dayPeriod}${hour}時`,
	minute: (minute: string) => `${minute}分`,
	from: (time: string) => `${time}から`,
	fromTo: (from: string, to: string) => `${from}から ${to}まで`,
	month: (year: string, era: string, month: string) => `${year}（${era}）${month}`,
	on: (day: string) => `${day}に`,
	until: (time: string) => `${time}まで`,
} as const;
