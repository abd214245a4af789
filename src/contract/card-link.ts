/** The path of the page that takes cards in; the app's table of pages has it from here. */
export const JOIN_PATH = '/join';

/** The link in a card's QR: that page, and the secret in the fragment, which no browser sends to a server. */
export const cardLink = (joinUrl: string, { secret }: { secret: string }): string => `${joinUrl}#${secret}`;
