import type { FeedWords } from '#domain/calendar/feed';
import { feed as en } from './en/feed';
import { feed as ja } from './ja/feed';
import { feed as jaSimple } from './ja-simple/feed';
import { ofReceiver, type InEach } from './of-receiver';
import { feed as pt } from './pt/feed';
import { feed as vi } from './vi/feed';
import { feed as zhHans } from './zh-Hans/feed';

const FEEDS: InEach<FeedWords> = { ja, 'ja-simple': jaSimple, en, 'zh-Hans': zhHans, vi, pt };

/** How a calendar that is subscribed to calls things in that language; in Japanese when there are none in it. */
export const feedIn = (language: string): FeedWords => ofReceiver(FEEDS, language);
