import type { Words } from '../shape';

export const practiceTown = {
	association: 'Practice Neighbourhood Association',
	district: 'Practice district',
	chair: 'Practice chair',
	group: (n: number) => `Group ${n}`,
	households: ['Practice Hanako', 'Yamakawa', 'Unno', 'Sorata', 'Morimoto', 'Ishida', 'Yukimura', 'Tsukino'],
	circulars: [
		{
			title: 'This is a practice circular',
			body: 'When you have read this to the end, press the red circle at the bottom.\n\nMistakes do no harm: nobody gets what you press here.',
		},
		{
			title: 'Weeding in the park',
			body: 'We will weed the park.\n\nPlease bring gloves. If it rains, we do it a week later.',
			place: 'Central park',
			ask: 'Who comes to the weeding',
		},
		{
			title: 'Summer festival',
			body: 'There will be a summer festival again.\n\nGoldfish scooping and shaved ice. Please come with your family.',
			place: 'In front of the meeting house',
		},
	],
	duty: 'Rubbish duty',
	urgent: {
		title: 'No water this afternoon',
		body: 'There will be no water this afternoon.\n\nPlease fill some buckets. (This is a practice.)',
		urgent: true,
	},
} satisfies Words['practiceTown'];
