import type { Words } from '../shape';

export const circularParts = {
	categories: {
		event: 'Event',
		cleaning: 'Cleaning day',
		garbage: 'Rubbish',
		safety: 'Safety',
		works: 'Road or building work',
		welfare: 'Welfare',
		condolence: 'A death in the neighbourhood',
		other: 'Other',
	},
	fields: { when: 'When', place: 'Where', bring: 'Please bring', deadline: 'Reply by', contact: 'Questions to' },
	forms: { circular: 'Circular', message: 'Message', test: 'Test' },
} satisfies Words['circularParts'];
