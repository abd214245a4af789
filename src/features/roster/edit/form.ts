import type { Household, HouseholdFacts, Way } from '#contract/households';
import { cleanText } from '#contract/text';
import { readMail, readPhone } from '#domain/roster/contact';
import { displayKana, displayName, NAME_MAX } from '#domain/roster/name';
import { households } from '#i18n/words';

/** What is typed about a household, valid or not. */
export interface Form {
	name: string;
	kana: string;
	phone: string;
	mail: string;
	ways: Way[];
}

export type Wrong = Partial<Record<keyof Form, string>>;

/** What is known now, as a form; an empty one for a new household. */
export function formOf(household?: Household): Form {
	const { name = '', kana = '', phone = '', mail = '', ways = [] } = household ?? {};
	return { name, kana, phone, mail, ways: [...ways] };
}

/**
 * The facts that a form holds, or what is wrong with it in words. Contacts that are left empty are not kept. A name
 * that was not touched stays as it `was`, to the space in its middle.
 */
export function readForm(form: Form, was?: Household): { facts: HouseholdFacts } | { wrong: Wrong } {
	const name = form.name === was?.name ? form.name : displayName(cleanText(form.name));
	const kana = form.kana === was?.kana ? form.kana : displayKana(cleanText(form.kana));
	const phone = form.phone.trim() === '' ? undefined : readPhone(form.phone);
	const mail = form.mail.trim() === '' ? undefined : readMail(cleanText(form.mail));
	const words = households.form.wrong;
	const wrong: Wrong = {
		...(name === '' ? { name: words.name } : name.length > NAME_MAX && { name: words.long }),
		...(kana.length > NAME_MAX && { kana: words.long }),
		...((phone?.kind === 'local' || phone?.kind === 'unreadable') && { phone: words.phone }),
		...(mail === null && { mail: words.mail }),
		...(form.ways.includes('mail') && mail === undefined && { mail: words.wayMail }),
	};
	if (Object.keys(wrong).length > 0) return { wrong };
	return {
		facts: {
			...{ name, ways: form.ways },
			...(kana && { kana }),
			...(phone?.kind === 'phone' && { phone: phone.phone }),
			...(mail && { mail }),
		},
	};
}
