/**
 * Waits for a task of its own, so that drawing and taps go first. A timer would wait 4 ms each time (HTML, 8.6 Timers).
 */
export const yieldToMain = (): Promise<void> =>
	new Promise((next) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			next();
		};
		port2.postMessage(null);
	});
