import type { Id } from '#contract/ids';
import { questions } from '#i18n/words';
import type { ItemForm } from './form';

const TEXTS = questions.templates.each;
export type TemplateName = keyof typeof TEXTS;

type Kind = ItemForm['kind'];
type Rest = Partial<Pick<ItemForm, 'several' | 'optional' | 'least' | 'most'>>;

/** As many of one household as anybody needs room for; the writer may say otherwise. */
const PEOPLE = '10';
const THINGS = '20';
/** The members of a household that vote or sit down at a meeting. */
const SEATED = '2';

/** Of which kind the items of each template are, in the order of its words. */
const ITEMS: Record<TemplateName, readonly [Kind, Rest?][]> = {
	drill: [['attend', { most: PEOPLE }]],
	meeting: [['attend', { most: SEATED }]],
	cleaning: [['attend', { most: PEOPLE }]],
	festival: [
		['attend', { most: PEOPLE }],
		['text', { optional: true }],
	],
	one: [['choice']],
	several: [['choice', { several: true }]],
	bags: [['number', { least: '0', most: THINGS }]],
	leaflets: [['number', { least: '0', most: THINGS }]],
	words: [['text', { optional: true }]],
	dates: [['dates']],
};

/** The templates in groups, as they are offered. */
export const GROUPS = [
	{ title: questions.templates.attend, names: ['drill', 'meeting', 'cleaning', 'festival'] },
	{ title: questions.templates.choice, names: ['one', 'several'] },
	{ title: questions.templates.number, names: ['bags', 'leaflets'] },
	{ title: questions.templates.other, names: ['words', 'dates'] },
] as const satisfies readonly { title: string; names: readonly TemplateName[] }[];

export const nameOf = (template: TemplateName): string => TEXTS[template].name;

/** What a template asks. Items and options get ids of their own, each time it is taken. */
export function itemsOf(template: TemplateName, newId: () => Id): ItemForm[] {
	return ITEMS[template].map(([kind, rest], nth) => {
		const { label = '', options = [] } = TEXTS[template].items[nth] ?? {};
		return {
			...{ id: newId(), kind, label, optional: false, several: false, least: '', most: '', ...rest },
			options: options.map((option) => ({ id: newId(), label: option })),
		};
	});
}
