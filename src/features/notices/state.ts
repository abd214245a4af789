import type { push } from '#i18n/words';

/** How it stands with the notices of this phone, as there is a sentence for it. */
export type NoticesState = keyof typeof push.states;
