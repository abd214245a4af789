import { inPlace, keepOnDevice } from './kept-on-device';

/** The themes of tokens.css, and `system`: the one that fits what the system asks for. */
export const THEMES = ['system', 'warm', 'light', 'dark', 'contrast', 'contrast-dark'] as const;
type Theme = (typeof THEMES)[number];

/** How far lines stand apart. */
export const SPACINGS = ['normal', 'wide', 'wider'] as const;
type Spacing = (typeof SPACINGS)[number];

/** What `static/before-paint.js` leaves: it alone knows which theme is the system's. */
interface ThemeChoice {
	chosen: string;
	choose: (theme: Theme) => void;
}
const choice = () => (globalThis as { kairanTheme?: ThemeChoice }).kairanTheme;

/** The theme that was chosen on this device. */
export function chosenTheme(): Theme {
	const chosen = choice()?.chosen;
	return THEMES.find((theme) => theme === chosen) ?? 'system';
}

/** Sets the colours of all pages at once, and keeps them on this device. */
export function setTheme(theme: Theme): void {
	choice()?.choose(theme);
	keepOnDevice('theme', theme);
}

/** The spacing in force now. */
export function spacing(): Spacing {
	const set = document.documentElement.dataset['spacing'];
	return SPACINGS.find((one) => one === set) ?? 'normal';
}

/** Sets how far lines stand apart, with what is being read in its place, and keeps it on this device. */
export function setSpacing(value: Spacing): void {
	inPlace(() => (document.documentElement.dataset['spacing'] = value));
	keepOnDevice('spacing', value);
}

/** True when a ruler lies at the line that is read. */
export const hasRuler = (): boolean => document.documentElement.dataset['ruler'] === 'on';

/** Lays the ruler on the pages or takes it away, and keeps that on this device. */
export function setRuler(on: boolean): void {
	document.documentElement.dataset['ruler'] = on ? 'on' : 'off';
	keepOnDevice('ruler', on ? 'on' : 'off');
}
