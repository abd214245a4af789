import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong on a page. Run within the page itself: its newer way opens another page for each look, which
 * took a third of the time of the suite, and is of use only where a page holds frames of other origins.
 */
export async function faultsOn(page: Page, prepare = (axe: AxeBuilder) => axe) {
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	return (await prepare(axe).analyze()).violations;
}
