/** Letters or digits in fours, as they stand on paper and are read out: `ABCD EFGH JKLM`. */
export const inFours = (signs: string): string => signs.match(/.{1,4}/gu)?.join(' ') ?? '';
