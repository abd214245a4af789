import type { compose } from '#i18n/words';

declare global {
	namespace App {
		/** What a page is told by the one before it; gone after a reload. */
		interface PageState {
			/** What was just done there, to be said here. */
			said?: keyof typeof compose.said;
		}
	}
}
