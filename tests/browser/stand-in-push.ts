import type { Page } from '@playwright/test';
import type { WebPushSubscription } from '#contract/subscription';

/**
 * The tests' Chromium denies notices and has no push service: in the page, this stands in for the person's answer to
 * the browser and for the browser's subscription. Both outlive a reload.
 */
export async function standInForPushService(
	page: Page,
	{ endpoint, keys }: Pick<WebPushSubscription, 'endpoint' | 'keys'>,
): Promise<void> {
	await page.addInitScript(
		([address, secrets]) => {
			const kept = (key: string) => localStorage.getItem(`test.${key}`);
			const permission = () => (kept('permission') ?? 'default') as NotificationPermission;
			Object.defineProperty(Notification, 'permission', { get: permission });
			Notification.requestPermission = async () => {
				localStorage.setItem('test.permission', 'granted');
				return permission();
			};
			const subscription = () => ({
				options: {
					userVisibleOnly: true,
					applicationServerKey: Uint8Array.from(JSON.parse(kept('subscribed') ?? '[]') as number[]).buffer,
				},
				toJSON: () => ({ endpoint: address, keys: secrets }),
				unsubscribe: async () => {
					localStorage.removeItem('test.subscribed');
					return true;
				},
			});
			Object.assign(PushManager.prototype, {
				getSubscription: async () => (kept('subscribed') === null ? null : subscription()),
				subscribe: async ({ applicationServerKey: key }: { applicationServerKey: BufferSource | string }) => {
					const bytes =
						typeof key === 'string'
							? Uint8Array.from(atob(key.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
							: new Uint8Array(ArrayBuffer.isView(key) ? key.buffer : key);
					localStorage.setItem('test.subscribed', JSON.stringify([...bytes]));
					return subscription();
				},
			});
		},
		[endpoint, keys] as const,
	);
}
