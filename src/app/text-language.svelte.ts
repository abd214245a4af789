import { TextLanguage } from '#contract/further-texts';
import { languageOf } from '#i18n/chosen-language';

const KEY = 'kairan.text-language';

type Language = TextLanguage | 'ja';

/** In which of its texts a circular is read on this phone: as it was chosen last, or else in the app's own language. */
class ReadIn {
	#chosen = $state<string>();

	get current(): string {
		return this.#chosen ?? kept() ?? languageOf('reading');
	}

	choose(language: Language): void {
		this.#chosen = language;
		try {
			localStorage.setItem(KEY, language);
		} catch {
			// Storage is switched off: the choice holds as long as the page.
		}
	}
}

function kept(): Language | undefined {
	try {
		const value = localStorage.getItem(KEY);
		return value === 'ja' ? value : TextLanguage.options.find((one) => one === value);
	} catch {
		return undefined;
	}
}

export const readIn = new ReadIn();
