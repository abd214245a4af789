/** How long a browser may take to begin with a download; its address is let go of afterwards. */
const BEGIN_MS = 60_000;

/** Hands a text, or what was put together already, to the browser as a file of that name. */
export function download(name: string, type: string, content: string | Blob): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = fileName(name);
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), BEGIN_MS);
}

/** The name without the signs that Windows refuses in one. */
export function fileName(name: string): string {
	return name.replace(/[\\/:*?"<>|]/g, '_');
}
