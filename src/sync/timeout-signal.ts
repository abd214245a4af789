/**
 * A signal that aborts after so many ms. Safari 15 and Chrome 102 have no `AbortSignal.timeout`, and some of them
 * cannot say why they abort either: whoever waits asks `signal.aborted`.
 */
export function timeoutSignal(ms: number): AbortSignal {
	const controller = new AbortController();
	setTimeout(() => controller.abort(new DOMException(`nothing within ${ms} ms`, 'TimeoutError')), ms);
	return controller.signal;
}
